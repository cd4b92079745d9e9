package vn.dondoc.register;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Actor;

/** Rows of {@code register_entry} and their values. */
@Repository
class EntryStore {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Actor actor, RegisterDefinition register, CheckedEntry entry, boolean valid, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO register_entry (agency_id, register, unit_id, from_day, day, nothing, group_value,
                          valid, number_key, entered_by, entered_by_name, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.agencyId(),
                        register.code(),
                        entry.unitId(),
                        entry.from(),
                        entry.day(),
                        entry.nothing(),
                        entry.group(),
                        valid,
                        entry.numberKey(),
                        actor.personId(),
                        actor.fullName(),
                        Timestamp.from(now))
                .update(key);
        long id = key.getKey().longValue();
        values(id, register, entry.values());
        return id;
    }

    /** @throws StaleDataException when somebody else was faster */
    void update(RegisterEntry before, RegisterDefinition register, CheckedEntry entry) {
        int done = jdbc.sql("""
                        UPDATE register_entry SET unit_id = ?, from_day = ?, day = ?, number_key = ?,
                          version = version + 1
                        WHERE id = ? AND version = ? AND withdrawn_at IS NULL""")
                .params(entry.unitId(), entry.from(), entry.day(), entry.numberKey(), before.id(), before.version())
                .update();
        stale(done);
        jdbc.sql("DELETE FROM register_value WHERE entry_id = ?")
                .param(before.id())
                .update();
        values(before.id(), register, entry.values());
    }

    void withdraw(RegisterEntry entry, String reason, Instant now) {
        stale(jdbc.sql("""
                        UPDATE register_entry SET withdrawn_at = ?, withdrawn_reason = ?, version = version + 1
                        WHERE id = ? AND version = ? AND withdrawn_at IS NULL""")
                .params(Timestamp.from(now), reason, entry.id(), entry.version())
                .update());
    }

    void setValid(long id, boolean valid) {
        jdbc.sql("UPDATE register_entry SET valid = ?, version = version + 1 WHERE id = ?")
                .params(valid, id)
                .update();
    }

    Optional<RegisterEntry> find(long agencyId, long id) {
        return list("e.agency_id = ? AND e.id = ?", List.of(agencyId, id), "", null).stream()
                .findFirst();
    }

    /** The entry, kept from others for this transaction. */
    Optional<RegisterEntry> lock(long agencyId, long id) {
        jdbc.sql("SELECT id FROM register_entry WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return find(agencyId, id);
    }

    /** Entries that are not withdrawn and say the same period of the same unit. */
    List<RegisterEntry> versions(long agencyId, String register, @Nullable Long unitId, LocalDate from, LocalDate day) {
        List<Object> values = new ArrayList<>(List.of(agencyId, register, from, day));
        String where = "e.agency_id = ? AND e.register = ? AND e.from_day = ? AND e.day = ? AND e.withdrawn_at IS NULL"
                + (unitId == null ? " AND e.unit_id IS NULL" : " AND e.unit_id = ?");
        if (unitId != null) {
            values.add(unitId);
        }
        return list(where, values, " ORDER BY e.id", null);
    }

    /** Entries with this number that are not withdrawn. */
    List<RegisterEntry> sameNumber(long agencyId, String register, String key) {
        return list(
                "e.agency_id = ? AND e.register = ? AND e.number_key = ? AND e.withdrawn_at IS NULL",
                List.of(agencyId, register, key),
                " ORDER BY e.id LIMIT 20",
                List.of());
    }

    /** The last snapshot before a day, or on it. */
    Optional<RegisterEntry> lastBefore(long agencyId, String register, @Nullable Long unitId, LocalDate day) {
        List<Object> values = new ArrayList<>(List.of(agencyId, register, day));
        if (unitId != null) {
            values.add(unitId);
        }
        return list(
                        "e.agency_id = ? AND e.register = ? AND e.day <= ? AND e.withdrawn_at IS NULL AND e.unit_id "
                                + (unitId == null ? "IS NULL" : "= ?"),
                        values,
                        " ORDER BY e.day DESC, e.id DESC LIMIT 1",
                        null)
                .stream()
                .findFirst();
    }

    /**
     * Entries with their values.
     *
     * @param where of {@code register_entry e}
     * @param tail order and limit
     * @param fields only these values; null for all
     */
    List<RegisterEntry> list(String where, List<?> values, String tail, @Nullable Collection<String> fields) {
        List<Head> heads = jdbc.sql("SELECT e.* FROM register_entry e WHERE " + where + tail)
                .params(values)
                .query((row, number) -> new Head(
                        row.getLong("id"),
                        row.getString("register"),
                        row.getObject("unit_id", Long.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("nothing"),
                        row.getString("group_value"),
                        row.getBoolean("valid"),
                        row.getInt("version"),
                        row.getString("entered_by_name"),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getTimestamp("withdrawn_at") == null ? null : row.getString("withdrawn_reason")))
                .list();
        Map<Long, Map<String, Object>> found =
                values(heads.stream().map(Head::id).toList(), fields, heads);
        return heads.stream()
                .map(head -> head.with(found.getOrDefault(head.id(), Map.of())))
                .toList();
    }

    long count(String where, List<?> values) {
        return jdbc.sql("SELECT COUNT(*) FROM register_entry e WHERE " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    private Map<Long, Map<String, Object>> values(
            List<Long> ids, @Nullable Collection<String> fields, List<Head> heads) {
        Map<Long, Map<String, Object>> found = new LinkedHashMap<>();
        if (ids.isEmpty() || (fields != null && fields.isEmpty())) {
            return found;
        }
        RegisterDefinition register = Registers.find(heads.get(0).register()).orElse(null);
        for (int at = 0; at < ids.size(); at += BATCH) {
            var query = jdbc.sql(
                            "SELECT entry_id, field, number, day, text FROM register_value WHERE entry_id IN (:ids)"
                                    + (fields == null ? "" : " AND field IN (:fields)"))
                    .param("ids", ids.subList(at, Math.min(ids.size(), at + BATCH)));
            if (fields != null) {
                query = query.param("fields", fields);
            }
            query.query(row -> {
                String field = row.getString("field");
                Object value = value(
                        register,
                        field,
                        row.getBigDecimal("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("text"));
                if (value != null) {
                    found.computeIfAbsent(row.getLong("entry_id"), id -> new LinkedHashMap<>())
                            .put(field, value);
                }
            });
        }
        return found;
    }

    @Nullable
    private static Object value(
            @Nullable RegisterDefinition register,
            String field,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable String text) {
        if (number != null) {
            boolean yesNo = register != null
                    && register.field(field)
                            .filter(one -> one.type() == FieldType.YES_NO)
                            .isPresent();
            if (yesNo) {
                return number.signum() != 0;
            }
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
        return day != null ? day : text;
    }

    private void values(long id, RegisterDefinition register, Map<String, Object> values) {
        for (RegisterField field : register.fields()) {
            Object value = values.get(field.code());
            if (value != null) {
                jdbc.sql("INSERT INTO register_value (entry_id, field, number, day, text) VALUES (?, ?, ?, ?, ?)")
                        .params(
                                id,
                                field.code(),
                                value instanceof Boolean yes
                                        ? (yes ? BigDecimal.ONE : BigDecimal.ZERO)
                                        : value instanceof BigDecimal ? value : null,
                                value instanceof LocalDate ? value : null,
                                value instanceof String ? value : null)
                        .update();
            }
        }
    }

    private static void stale(int updated) {
        if (updated == 0) {
            throw StaleDataException.changed("Dòng của sổ");
        }
    }

    private record Head(
            long id,
            String register,
            @Nullable Long unitId,
            LocalDate from,
            LocalDate day,
            boolean nothing,
            @Nullable String group,
            boolean valid,
            int version,
            String enteredBy,
            Instant enteredAt,
            @Nullable String withdrawn) {

        RegisterEntry with(Map<String, Object> values) {
            return new RegisterEntry(
                    id, register, unitId, from, day, nothing, group, valid, version, values, enteredBy, enteredAt,
                    withdrawn);
        }
    }
}
