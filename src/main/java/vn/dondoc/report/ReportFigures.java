package vn.dondoc.report;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts reports for features that compare, with the agency given by the caller. Not authorised: whoever shows the
 * result asks {@code Access} first.
 */
@Service
@Transactional(readOnly = true)
public class ReportFigures {

    private final JdbcClient jdbc;

    ReportFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Punctuality of the periodic reports that were to be sent from {@code from} to {@code to}, both inclusive, as it
     * stands at the end of {@code today}.
     *
     * <p>The day of sending decides, not the window that the report is about as in {@link ReportStandings#parts}: a unit
     * sends its part before the window closes, the agency its report only days after (domain.md section 5), so that by
     * its own window no report would ever be overdue while people look at the window that runs.
     */
    public ReportCount of(long agencyId, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS due,
                          COALESCE(SUM(sent <= department_due), 0) AS in_time,
                          COALESCE(SUM(sent > department_due), 0) AS late,
                          COALESCE(SUM(sent IS NULL AND department_due < :today), 0) AS overdue,
                          COALESCE(SUM(sent IS NULL AND department_due >= :today), 0) AS open
                        FROM (
                          SELECT r.department_due, (
                            SELECT v.issued_on FROM report_version v
                            WHERE v.report_id = r.id AND v.version_no = 1 AND v.issued_on <= :today) AS sent
                          FROM report r
                          WHERE r.agency_id = :agency AND r.kind <> 'EXTRAORDINARY' AND r.state <> 'CANCELLED'
                            AND r.department_due BETWEEN :from AND :to
                        ) reports""")
                .param("agency", agencyId)
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query((row, index) -> new ReportCount(
                        row.getInt("due"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("overdue"),
                        row.getInt("open")))
                .single();
    }
}
