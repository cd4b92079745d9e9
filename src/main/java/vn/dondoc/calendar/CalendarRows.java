package vn.dondoc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** An agency's differences from the shipped calendar. No rules, no authorisation: those are the callers'. */
@Repository
class CalendarRows {

    /** Type of a row that makes a shipped exception an ordinary day again. */
    private static final String VOID = "VOID";

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stored difference.
     *
     * @param type null: the shipped exception of that day does not hold
     */
    record Row(LocalDate day, String name, @Nullable DayOffType type) {}

    /** By date. */
    Map<LocalDate, Row> ofAgency(long agencyId) {
        Map<LocalDate, Row> rows = new TreeMap<>();
        jdbc.sql("SELECT day, name, type FROM calendar_day WHERE agency_id = ?")
                .param(agencyId)
                .query(CalendarRows::row)
                .list()
                .forEach(row -> rows.put(row.day(), row));
        return rows;
    }

    void save(long agencyId, Row row) {
        jdbc.sql("""
                        INSERT INTO calendar_day (agency_id, day, name, type) VALUES (?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE name = VALUES(name), type = VALUES(type)""")
                .params(
                        agencyId,
                        row.day(),
                        row.name(),
                        row.type() == null ? VOID : row.type().name())
                .update();
    }

    boolean delete(long agencyId, LocalDate day) {
        return jdbc.sql("DELETE FROM calendar_day WHERE agency_id = ? AND day = ?")
                        .params(agencyId, day)
                        .update()
                > 0;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        return new Row(
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                VOID.equals(type) ? null : DayOffType.valueOf(type));
    }
}
