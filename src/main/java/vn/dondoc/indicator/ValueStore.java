package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;

/** Values of periods and their history. */
@Repository
class ValueStore {

    /** Changes of one person within this time are one line of the history: values are saved while they are typed. */
    private static final Duration ONE_CHANGE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    ValueStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<StoredValue> of(long agencyId, String period) {
        return jdbc.sql("SELECT * FROM indicator_value WHERE agency_id = ? AND period = ? ORDER BY code, unit_key")
                .params(agencyId, period)
                .query(ValueStore::value)
                .list();
    }

    Optional<StoredValue> find(long agencyId, String period, String code, long unitKey) {
        return jdbc.sql("SELECT * FROM indicator_value WHERE agency_id = ? AND period = ? AND code = ?"
                        + " AND unit_key = ?")
                .params(agencyId, period, code, unitKey)
                .query(ValueStore::value)
                .optional();
    }

    /** Writes a value; {@code before} is what was found, null = there was none. */
    long save(Actor actor, @Nullable StoredValue before, StoredValue value) {
        if (before == null) {
            try {
                return jdbc.sql("INSERT INTO indicator_value (agency_id, period, code, unit_key, number, text, note,"
                                + " source, cut_off, entered_by, entered_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
                        .params(
                                actor.agencyId(),
                                value.period(),
                                value.code(),
                                value.unitKey(),
                                value.number(),
                                value.text(),
                                value.note(),
                                value.source(),
                                value.cutOff(),
                                actor.fullName(),
                                now())
                        .query(Long.class)
                        .single();
            } catch (DuplicateKeyException somebodyWasFaster) {
                throw StaleDataException.changed("Số liệu dòng " + value.code());
            }
        }
        int rows = jdbc.sql("UPDATE indicator_value SET number = ?, text = ?, note = ?, source = ?, cut_off = ?,"
                        + " entered_by = ?, entered_at = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(
                        value.number(),
                        value.text(),
                        value.note(),
                        value.source(),
                        value.cutOff(),
                        actor.fullName(),
                        now(),
                        before.id(),
                        before.version())
                .update();
        if (rows == 0) {
            throw StaleDataException.changed("Số liệu dòng " + value.code());
        }
        return before.id();
    }

    /** Adds to the history, or prolongs the person's last change. */
    void change(Actor actor, long valueId, String oldText, String newText) {
        LocalDateTime now = now();
        int prolonged = jdbc.sql("UPDATE indicator_change SET new_text = ?, at = ? WHERE id ="
                        + " (SELECT id FROM (SELECT id, actor_id, on_behalf_of, at FROM indicator_change"
                        + " WHERE value_id = ? ORDER BY id DESC LIMIT 1) last"
                        + " WHERE last.actor_id = ? AND last.on_behalf_of <=> ? AND last.at > ?)")
                .params(newText, now, valueId, actor.personId(), actor.onBehalfOf(), now.minus(ONE_CHANGE))
                .update();
        if (prolonged == 0) {
            jdbc.sql("INSERT INTO indicator_change (value_id, at, actor_id, on_behalf_of, actor_name, old_text,"
                            + " new_text) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .params(valueId, now, actor.personId(), actor.onBehalfOf(), actor.fullName(), oldText, newText)
                    .update();
        }
    }

    /** Newest first. */
    List<ValueChange> changes(long agencyId, String period, String code) {
        return jdbc.sql("SELECT c.*, v.unit_key FROM indicator_change c JOIN indicator_value v ON v.id = c.value_id"
                        + " WHERE v.agency_id = ? AND v.period = ? AND v.code = ? ORDER BY c.id DESC")
                .params(agencyId, period, code)
                .query((row, number) -> new ValueChange(
                        row.getObject("at", LocalDateTime.class),
                        row.getString("actor_name"),
                        row.getLong("unit_key") == 0 ? null : row.getLong("unit_key"),
                        row.getString("old_text"),
                        row.getString("new_text")))
                .list();
    }

    /** Codes of the periods that have values. */
    List<String> periods(long agencyId) {
        return jdbc.sql("SELECT DISTINCT period FROM indicator_value WHERE agency_id = ?")
                .param(agencyId)
                .query(String.class)
                .list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static StoredValue value(ResultSet row, int index) throws SQLException {
        BigDecimal number = row.getBigDecimal("number");
        return new StoredValue(
                row.getLong("id"),
                row.getString("period"),
                row.getString("code"),
                row.getLong("unit_key"),
                number == null ? null : plain(number),
                row.getString("text"),
                row.getString("note"),
                row.getString("source"),
                row.getObject("cut_off", LocalDate.class),
                row.getString("entered_by"),
                row.getObject("entered_at", LocalDateTime.class),
                row.getInt("version"));
    }

    /** Without the zeros that the column adds. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
