package vn.dondoc.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reports and their parts stand, for overviews, with the agency given by the caller. Not authorised: whoever shows
 * the result asks {@code Access} first.
 */
@Service
@Transactional(readOnly = true)
public class ReportStandings {

    private static final String WITH_UNIT =
            "p.state IN ('WAITING', 'DRAFT', 'RETURNED') AND r.state IN ('COLLECTING', 'COMPILING')";

    private final JdbcClient jdbc;

    ReportStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open reports by their due day, then those issued last, at most {@code most} of both together. */
    public List<ReportStanding> standing(long agencyId, LocalDate today, int most) {
        return jdbc.sql("""
                        SELECT r.*, COUNT(p.id) AS parts, COALESCE(SUM(p.state IN ('SENT', 'ACCEPTED')), 0) AS sent,
                          COALESCE(SUM(%s AND p.due_on < :today), 0) AS overdue,
                          r.state NOT IN ('FROZEN', 'CANCELLED') AS open
                        FROM report r LEFT JOIN report_part p ON p.report_id = r.id
                        WHERE r.agency_id = :agency AND r.state <> 'CANCELLED'
                        GROUP BY r.id
                        ORDER BY open DESC, IF(open, r.department_due, NULL), r.issued_on DESC, r.id DESC
                        LIMIT :most
                        """.formatted(WITH_UNIT))
                .param("agency", agencyId)
                .param("today", today)
                .param("most", most)
                .query((row, index) -> count(row, today))
                .list();
    }

    /**
     * Parts of the reports whose window ends in these days, and of all open reports, in the order of the units. They are
     * due in the window that they are about, other than the report itself: see {@link ReportFigures#of}.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    public List<PartCount> parts(long agencyId, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.*, p.unit_id, p.due_on,
                          CASE WHEN %s THEN IF(p.due_on < :today, 'OVERDUE', 'OPEN')
                               WHEN p.state = 'MISSING' OR p.sent_at IS NULL THEN 'MISSING'
                               WHEN p.late THEN 'LATE' ELSE 'PUNCTUAL' END AS standing
                        FROM report_part p JOIN report r ON r.id = p.report_id JOIN unit u ON u.id = p.unit_id
                        WHERE p.agency_id = :agency AND r.state <> 'CANCELLED'
                          AND (r.window_to BETWEEN :from AND :to OR r.state IN ('COLLECTING', 'COMPILING'))
                        ORDER BY u.sort_no, u.name, r.window_to, r.id
                        """.formatted(WITH_UNIT))
                .param("agency", agencyId)
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query((row, index) -> new PartCount(
                        row.getLong("id"),
                        label(row),
                        row.getLong("unit_id"),
                        row.getObject("window_to", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        PartCount.Standing.valueOf(row.getString("standing"))))
                .list();
    }

    private static ReportStanding count(ResultSet row, LocalDate today) throws SQLException {
        ReportState state = ReportState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("department_due", LocalDate.class);
        return new ReportStanding(
                row.getLong("id"),
                ReportKind.valueOf(row.getString("kind")),
                label(row),
                state,
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                due,
                row.getInt("parts"),
                row.getInt("sent"),
                row.getInt("overdue"),
                state.open() && due.isBefore(today) && !row.getBoolean("correcting"),
                row.getBoolean("correcting"),
                row.getString("number"));
    }

    private static String label(ResultSet row) throws SQLException {
        return ReportRows.report(row, 0).label();
    }
}
