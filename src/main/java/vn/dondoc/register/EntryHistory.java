package vn.dondoc.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Actor;

/** Dated rows of everything that happened to entries. */
@Repository
class EntryHistory {

    private final JdbcClient jdbc;
    private final Organization organization;

    EntryHistory(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** @param before null for a new entry */
    void record(
            Actor actor,
            Instant at,
            RegisterDefinition register,
            @Nullable RegisterEntry before,
            RegisterEntry after,
            ChangeKind kind,
            String reason) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO register_change (entry_id, at, actor_id, actor_name, on_behalf_of, kind, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        after.id(),
                        Timestamp.from(at),
                        actor.personId(),
                        actor.fullName(),
                        actor.onBehalfOf(),
                        kind.name(),
                        reason)
                .update(key);
        Map<String, String> old = before == null ? Map.of() : words(actor.agencyId(), register, before);
        Map<String, String> now = words(actor.agencyId(), register, after);
        Map<String, String> all = new LinkedHashMap<>(now);
        old.forEach(all::putIfAbsent);
        for (String field : all.keySet()) {
            if (!Objects.equals(old.get(field), now.get(field))) {
                jdbc.sql("INSERT INTO register_changed_field (change_id, field, before_text, after_text)"
                                + " VALUES (?, ?, ?, ?)")
                        .params(key.getKey().longValue(), field, old.get(field), now.get(field))
                        .update();
            }
        }
    }

    /** Newest first. */
    List<EntryChange> of(RegisterDefinition register, long entryId) {
        Map<Long, List<EntryChange.FieldChange>> fields = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT f.* FROM register_changed_field f JOIN register_change c ON c.id = f.change_id
                        WHERE c.entry_id = ?""").param(entryId).query(row -> {
            fields.computeIfAbsent(row.getLong("change_id"), id -> new ArrayList<>())
                    .add(new EntryChange.FieldChange(
                            label(register, row.getString("field")),
                            Objects.requireNonNullElse(row.getString("before_text"), ""),
                            Objects.requireNonNullElse(row.getString("after_text"), "")));
        });
        return jdbc.sql("SELECT * FROM register_change WHERE entry_id = ? ORDER BY id DESC")
                .param(entryId)
                .query((row, number) -> new EntryChange(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_name"),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        fields.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<String, String> words(long agencyId, RegisterDefinition register, RegisterEntry entry) {
        Map<String, String> words = new LinkedHashMap<>();
        if (register.periodic() || entry.nothing()) {
            words.put(EntryProblem.FROM, Vietnamese.date(entry.from()));
        }
        words.put(EntryProblem.DAY, Vietnamese.date(entry.day()));
        if (entry.unitId() != null) {
            words.put(
                    EntryProblem.UNIT,
                    organization.unit(agencyId, entry.unitId()).name());
        }
        register.fields().forEach(field -> {
            String value = EntryWords.value(field, entry.values().get(field.code()));
            if (!value.isEmpty()) {
                words.put(field.code(), value);
            }
        });
        return words;
    }

    private static String label(RegisterDefinition register, String field) {
        return switch (field) {
            case EntryProblem.FROM -> "Từ ngày";
            case EntryProblem.DAY -> register.periodic() ? "Đến ngày" : register.dayLabel();
            case EntryProblem.UNIT -> "Phòng, đơn vị";
            default ->
                register.field(field)
                        .map(one -> one.group().isEmpty() ? one.label() : one.group() + ": " + one.label())
                        .orElse(field);
        };
    }
}
