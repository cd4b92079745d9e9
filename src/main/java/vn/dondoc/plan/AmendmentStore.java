package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** Tables {@code plan_amendment} and {@code plan_amendment_change}. Rows are only added. */
@Repository
class AmendmentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AmendmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(
            long id,
            String documentNumber,
            LocalDate documentDate,
            @Nullable Long attachmentId,
            @Nullable String fileName,
            String reason,
            String madeBy,
            Instant madeAt) {}

    private record ChangeLine(long amendmentId, long rowId, String field, String oldValue, String newValue) {}

    long add(long planId, String number, LocalDate date, @Nullable Long attachmentId, String reason, Actor actor) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO plan_amendment (plan_id, document_number, document_date, attachment_id, reason, made_by,"
                        + " on_behalf_of, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        planId,
                        number,
                        date,
                        attachmentId,
                        reason,
                        actor.personId(),
                        actor.onBehalfOf(),
                        clock.instant())
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    void change(long amendmentId, long rowId, AmendedField field, String before, String after) {
        jdbc.sql("INSERT INTO plan_amendment_change (amendment_id, row_id, field, old_value, new_value)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(amendmentId, rowId, field.name(), before, after)
                .update();
    }

    void cancelled(long rowId) {
        jdbc.sql("UPDATE plan_row SET cancelled_at = ? WHERE id = ?")
                .params(clock.instant(), rowId)
                .update();
    }

    boolean isCancelled(long rowId) {
        return jdbc.sql("SELECT cancelled_at IS NOT NULL FROM plan_row WHERE id = ?")
                .param(rowId)
                .query(Boolean.class)
                .single();
    }

    /** The row says these words from now on; what it said before is kept with the amendment. */
    void deadlineText(long rowId, String text) {
        jdbc.sql("UPDATE plan_row SET deadline_text = ?, deadline_phrase = NULL WHERE id = ?")
                .params(text, rowId)
                .update();
    }

    /** Where the row comes from. */
    void place(long rowId, String place) {
        jdbc.sql("UPDATE plan_row SET place = ? WHERE id = ?")
                .params(place.length() > 200 ? place.substring(0, 199) + "…" : place, rowId)
                .update();
    }

    /** Latest first. */
    List<Amendment> of(long planId, Map<Long, String> codes) {
        Map<Long, List<ChangeLine>> changes = jdbc
                .sql("SELECT c.amendment_id, c.row_id, c.field, c.old_value, c.new_value FROM plan_amendment_change c"
                        + " JOIN plan_amendment a ON a.id = c.amendment_id JOIN plan_row r ON r.id = c.row_id"
                        + " WHERE a.plan_id = ? ORDER BY r.position, c.id")
                .param(planId)
                .query(ChangeLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ChangeLine::amendmentId));
        return jdbc
                .sql("SELECT a.id, a.document_number, a.document_date, a.attachment_id, f.file_name, a.reason,"
                        + " IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS made_by,"
                        + " a.made_at FROM plan_amendment a JOIN person p ON p.id = a.made_by"
                        + " LEFT JOIN person b ON b.id = a.on_behalf_of LEFT JOIN attachment f ON f.id = a.attachment_id"
                        + " WHERE a.plan_id = ? ORDER BY a.made_at DESC, a.id DESC")
                .param(planId)
                .query(Line.class)
                .list()
                .stream()
                .map(line -> new Amendment(
                        line.id(),
                        line.documentNumber(),
                        line.documentDate(),
                        line.attachmentId(),
                        line.fileName(),
                        line.reason(),
                        line.madeBy(),
                        line.madeAt(),
                        changes.getOrDefault(line.id(), List.of()).stream()
                                .map(change -> new Amendment.Change(
                                        change.rowId(),
                                        codes.getOrDefault(change.rowId(), ""),
                                        AmendedField.valueOf(change.field()),
                                        change.oldValue(),
                                        change.newValue()))
                                .toList()))
                .toList();
    }
}
