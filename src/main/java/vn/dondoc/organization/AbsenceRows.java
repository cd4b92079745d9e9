package vn.dondoc.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.PageQuery;

/** Rows of table {@code absence}. None is ever deleted. */
@Repository
class AbsenceRows {

    private static final String SELECT = """
            SELECT a.*, p.full_name AS person_name, p.unit_id, s.full_name AS substitute_name,
              e.full_name AS entered_by_name, x.full_name AS ended_by_name
            FROM absence a JOIN person p ON p.id = a.person_id JOIN person s ON s.id = a.substitute_id
              JOIN person e ON e.id = a.entered_by LEFT JOIN person x ON x.id = a.ended_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AbsenceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a list shows.
     *
     * @param me whose own absences and substitutions belong to it
     * @param unitIds whose people's absences belong to it too; null: those of the whole agency
     * @param openFrom only those whose last day is not before; null: all
     */
    record Wanted(
            long agencyId,
            long me,
            @Nullable Set<Long> unitIds,
            @Nullable LocalDate openFrom) {

        private String where() {
            String whose = unitIds == null
                    ? ""
                    : " AND (a.person_id = :me OR a.substitute_id = :me"
                            + (unitIds.isEmpty() ? "" : " OR p.unit_id IN (:units)") + ")";
            return "a.agency_id = :agency" + whose
                    + (openFrom == null ? "" : " AND a.last_day >= :from AND a.last_day >= a.from_day");
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>(Map.of("agency", agencyId, "me", me));
            if (unitIds != null && !unitIds.isEmpty()) {
                values.put("units", unitIds);
            }
            if (openFrom != null) {
                values.put("from", openFrom);
            }
            return values;
        }
    }

    long insert(long agencyId, AbsenceData data, long enteredBy) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO absence (agency_id, person_id, substitute_id, from_day, to_day, last_day, reason,
                          entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agencyId,
                        data.personId(),
                        data.substituteId(),
                        data.fromDay(),
                        data.toDay(),
                        data.toDay(),
                        data.reason(),
                        enteredBy,
                        now())
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    /** @return whether the row still had that version */
    boolean end(long id, int version, LocalDate lastDay, long endedBy) {
        return jdbc.sql("UPDATE absence SET last_day = ?, ended_by = ?, ended_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?")
                        .params(lastDay, endedBy, now(), id, version)
                        .update()
                == 1;
    }

    Optional<Absence> find(long id) {
        return jdbc.sql(SELECT + "WHERE a.id = ?")
                .param(id)
                .query(AbsenceRows::absence)
                .optional();
    }

    List<Absence> page(Wanted wanted, PageQuery page) {
        return jdbc.sql(SELECT + "WHERE " + wanted.where()
                        + " ORDER BY a.from_day DESC, a.id DESC LIMIT :size OFFSET :offset")
                .params(wanted.values())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(AbsenceRows::absence)
                .list();
    }

    long count(Wanted wanted) {
        return jdbc.sql("SELECT COUNT(*) FROM absence a JOIN person p ON p.id = a.person_id WHERE " + wanted.where())
                .params(wanted.values())
                .query(Long.class)
                .single();
    }

    /** Absences of a person that hold on some day of a range. */
    List<Absence> of(long personId, LocalDate from, LocalDate to) {
        return overlapping("a.person_id", personId, from, to);
    }

    /** Absences that a person stands in for on some day of a range. */
    List<Absence> substitutedBy(long personId, LocalDate from, LocalDate to) {
        return overlapping("a.substitute_id", personId, from, to);
    }

    /** Absences of an agency that hold on some day of a range. */
    List<Absence> ofAgency(long agencyId, LocalDate from, LocalDate to) {
        return overlapping("a.agency_id", agencyId, from, to);
    }

    /** Absences that hold on a day and that nobody has been told of. */
    List<Absence> beginning(LocalDate day) {
        return jdbc.sql(SELECT + "WHERE a.begun_at IS NULL AND a.from_day <= :day AND a.last_day >= :day"
                        + " ORDER BY a.id")
                .param("day", day)
                .query(AbsenceRows::absence)
                .list();
    }

    /** @return whether nobody else has noted it before */
    boolean begun(long id) {
        return jdbc.sql("UPDATE absence SET begun_at = ? WHERE id = ? AND begun_at IS NULL")
                        .params(now(), id)
                        .update()
                == 1;
    }

    private List<Absence> overlapping(String column, long id, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "WHERE " + column + " = :id AND a.from_day <= :to AND a.last_day >= :from"
                        + " AND a.last_day >= a.from_day ORDER BY a.from_day, a.id")
                .param("id", id)
                .param("from", from)
                .param("to", to)
                .query(AbsenceRows::absence)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Absence(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getObject("unit_id", Long.class),
                row.getLong("substitute_id"),
                row.getString("substitute_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("entered_by_name"),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("ended_by_name"),
                ended == null ? null : ended.toInstant(),
                row.getInt("version"));
    }
}
