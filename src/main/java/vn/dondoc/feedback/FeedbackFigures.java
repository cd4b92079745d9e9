package vn.dondoc.feedback;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of feedback. Not authorised: the agency comes from the caller, who has checked what the person may see; for
 * people see {@link Feedbacks#counts}.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackFigures {

    private final JdbcClient jdbc;

    FeedbackFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts of an agency.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param today as of the end of which day it is said what is open
     */
    public FeedbackCount of(long agencyId, LocalDate from, LocalDate to, LocalDate today) {
        return of(agencyId, null, from, to, today);
    }

    /** The same of what a unit has, or had when it ended. */
    public FeedbackCount of(long agencyId, @Nullable Long unitId, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc.sql("""
                        SELECT SUM(received_on BETWEEN :from AND :to AND NOT unhandled) AS received,
                          SUM(answered_on BETWEEN :from AND :to) AS answered,
                          SUM(answered_on BETWEEN :from AND :to AND answered_on <= due_on) AS in_time,
                          SUM(answered_on BETWEEN :from AND :to AND answered_on > due_on) AS late,
                          SUM(received_on <= :to AND waits) AS open,
                          SUM(received_on <= :to AND waits AND due_on < :today) AS overdue,
                          SUM(published_on BETWEEN :from AND :to) AS published,
                          SUM(received_on BETWEEN :from AND :to AND unhandled) AS unhandled
                        FROM (SELECT received_on, answered_on, due_on, published_on,
                            answered_on IS NULL AND COALESCE(ended_on, '9999-12-31') <= :today AS unhandled,
                            received_on <= :today AND COALESCE(answered_on, ended_on, '9999-12-31') > :today AS waits
                          FROM feedback WHERE agency_id = :agency AND (:unit IS NULL OR unit_id = :unit)) counted""")
                .param("agency", agencyId)
                .param("unit", unitId)
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query((row, index) -> new FeedbackCount(
                        row.getInt("received"),
                        row.getInt("answered"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("published"),
                        row.getInt("unhandled")))
                .single();
    }

    /** Since when the agency keeps its feedback here, so that nothing means none; empty when it does not. */
    Optional<LocalDate> keptSince(long agencyId) {
        return jdbc.sql("SELECT MIN(received_on) FROM feedback WHERE agency_id = ?")
                .param(agencyId)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
