package vn.dondoc.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;

/** Counts by day what the program did by itself. */
@Component
class DayCounts {

    private static final String REMINDERS = """
            SELECT DATE(n.told_at) AS day, COUNT(*) AS number FROM deadline_notice n
            JOIN assignment a ON a.id = n.assignment_id
            WHERE a.agency_id = :agency AND n.text <> '' AND n.told_at > :from AND n.told_at <= :to
            GROUP BY DATE(n.told_at)""";

    private static final String OPENED = """
            SELECT DATE(e.at) AS day, COUNT(*) AS number FROM assignment_event e
            WHERE e.agency_id = :agency AND e.kind IN ('OPENED', 'ASSIGNED') AND e.actor_id IS NULL
              AND e.status = 'ASSIGNED' AND e.at > :from AND e.at <= :to
            GROUP BY DATE(e.at)""";

    // the day after the due date; a reading that waits for a person never becomes overdue
    private static final String OVERDUE = """
            SELECT DATE_ADD(a.due_on, INTERVAL 1 DAY) AS day, COUNT(*) AS number FROM assignment a
            JOIN task t ON t.id = a.task_id
            LEFT JOIN plan_row r ON r.id = t.plan_row_id
            WHERE a.agency_id = :agency AND a.open AND a.due_on >= :fromDay AND a.due_on < :toDay
              AND t.deadline_kind <> 'UNCLEAR'
              AND NOT COALESCE(r.needs_confirmation AND r.deadline_confirmed_at IS NULL, FALSE)
            GROUP BY a.due_on""";

    private final JdbcClient jdbc;

    DayCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days after {@code from} up to {@code to} on which something happened. */
    List<DayPassed> between(long agencyId, Instant from, Instant to) {
        Map<LocalDate, int[]> days = new TreeMap<>();
        count(days, 0, REMINDERS, agencyId, from, to);
        count(days, 1, OPENED, agencyId, from, to);
        count(days, 2, OVERDUE, agencyId, from, to);
        List<DayPassed> passed = new ArrayList<>();
        days.forEach((day, numbers) -> passed.add(new DayPassed(day, numbers[0], numbers[1], numbers[2])));
        return passed;
    }

    private void count(Map<LocalDate, int[]> days, int column, String sql, long agencyId, Instant from, Instant to) {
        jdbc.sql(sql)
                .param("agency", agencyId)
                .param("from", LocalDateTime.ofInstant(from, Vietnamese.ZONE))
                .param("to", LocalDateTime.ofInstant(to, Vietnamese.ZONE))
                .param("fromDay", LocalDate.ofInstant(from, Vietnamese.ZONE))
                .param("toDay", LocalDate.ofInstant(to, Vietnamese.ZONE))
                .query(row -> {
                    days.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new int[3])[column] =
                            row.getInt("number");
                });
    }
}
