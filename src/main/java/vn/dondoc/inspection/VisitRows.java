package vn.dondoc.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;

/** The table {@code inspection_visit}. */
@Repository
class VisitRows {

    private static final String SELECT = "SELECT v.* FROM inspection_visit v ";

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param draft with the name and level as they are kept */
    long insert(Inspection inspection, VisitDraft draft, VisitState state) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO inspection_visit (inspection_id, agency_id, unit_id, name, name_key, level, position,
                          month, planned_on, state)
                        SELECT ?, ?, ?, ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?
                        FROM inspection_visit WHERE inspection_id = ?""")
                .params(
                        inspection.id(),
                        inspection.agencyId(),
                        draft.unitId(),
                        draft.name(),
                        Vietnamese.plainKey(draft.name()),
                        draft.level().name(),
                        draft.month(),
                        draft.plannedOn(),
                        state.name(),
                        inspection.id())
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    void change(long id, VisitDraft draft) {
        jdbc.sql("""
                        UPDATE inspection_visit SET unit_id = ?, name = ?, name_key = ?, level = ?, month = ?,
                          planned_on = ?, version = version + 1 WHERE id = ?""")
                .params(
                        draft.unitId(),
                        draft.name(),
                        Vietnamese.plainKey(draft.name()),
                        draft.level().name(),
                        draft.month(),
                        draft.plannedOn(),
                        id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM inspection_visit WHERE id = ?").param(id).update();
    }

    /** @throws NotFoundException when the agency has no such visit */
    Visit get(long agencyId, long id) {
        return one(agencyId, id, "");
    }

    /** The same, locked. */
    Visit lock(long agencyId, long id) {
        return one(agencyId, id, " FOR UPDATE");
    }

    /** For what the process calls, which knows no agency. */
    Visit any(long id) {
        return jdbc.sql(SELECT + "WHERE v.id = ?")
                .param(id)
                .query(VisitRows::visit)
                .single();
    }

    List<Visit> of(long inspectionId) {
        return jdbc.sql(SELECT + "WHERE v.inspection_id = ? ORDER BY v.position")
                .param(inspectionId)
                .query(VisitRows::visit)
                .list();
    }

    /** All visits of inspections that were issued and not given up. */
    List<Visit> issued(long agencyId) {
        return jdbc.sql(SELECT + "JOIN inspection i ON i.id = v.inspection_id WHERE v.agency_id = ?"
                        + " AND i.issued_on IS NOT NULL AND i.state IN ('RUNNING', 'CLOSED') ORDER BY v.id")
                .param(agencyId)
                .query(VisitRows::visit)
                .list();
    }

    /** Those of running inspections for which somebody still has to do something. */
    List<Visit> open(long agencyId) {
        return jdbc.sql(SELECT + "JOIN inspection i ON i.id = v.inspection_id WHERE v.agency_id = ?"
                        + " AND i.state = 'RUNNING' AND v.state NOT IN ('CLOSED', 'DROPPED') ORDER BY v.id")
                .param(agencyId)
                .query(VisitRows::visit)
                .list();
    }

    /** The visits of the inspections of a year, in the order of their plans. */
    List<Visit> ofYear(long agencyId, int year) {
        return jdbc.sql(SELECT + "JOIN inspection i ON i.id = v.inspection_id WHERE v.agency_id = ?"
                        + " AND i.inspection_year = ? ORDER BY v.inspection_id, v.position")
                .params(agencyId, year)
                .query(VisitRows::visit)
                .list();
    }

    Optional<LocalDate> remindedOn(long id) {
        return jdbc.sql("SELECT reminded_on FROM inspection_visit WHERE id = ?")
                .param(id)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void reminded(long id, LocalDate day) {
        jdbc.sql("UPDATE inspection_visit SET reminded_on = ? WHERE id = ?")
                .params(day, id)
                .update();
    }

    void state(long id, VisitState state) {
        set(id, "state = ?", state.name());
    }

    void planned(long id, LocalDate day) {
        set(id, "planned_on = ?, month = ?", day, day.getMonthValue());
    }

    void notified(long id, VisitNotice notice, LocalDate day) {
        set(
                id,
                "state = 'NOTIFIED', planned_on = ?, month = ?, notice_number = ?, notice_on = ?, notice_text = ?",
                day,
                day.getMonthValue(),
                notice.number(),
                notice.on(),
                notice.text());
    }

    void started(long id, LocalDate day) {
        set(id, "state = 'VISITING', started_on = ?", day);
    }

    void finished(long id, VisitState next, LocalDate day) {
        set(id, "state = ?, started_on = COALESCE(started_on, ?), finished_on = ?", next.name(), day, day);
    }

    void minutes(long id, MinutesDraft draft) {
        set(
                id,
                "minutes_place = ?, minutes_present = ?, minutes_text = ?",
                draft.place(),
                draft.present(),
                draft.text());
    }

    void minutesSent(long id, Instant at, LocalDate answerDue) {
        set(
                id,
                "minutes_sent_at = ?, answer_due = ?, answer = NULL, answer_text = '', answered_by = NULL,"
                        + " answered_at = NULL",
                Timestamp.from(at),
                answerDue);
    }

    void answered(long id, MinutesAnswer answer, String text, @Nullable Long person, Instant at, VisitState next) {
        set(
                id,
                "state = ?, answer = ?, answer_text = ?, answered_by = ?, answered_at = ?",
                next.name(),
                answer.name(),
                text,
                person,
                Timestamp.from(at));
    }

    void objectionKept(long id, String reply) {
        set(id, "state = 'CONCLUDING', answer_reply = ?", reply);
    }

    void minutesReopened(long id, String reply) {
        set(id, "minutes_sent_at = NULL, answer_due = NULL, answer_reply = ?", reply);
    }

    void conclusion(long id, String text) {
        set(id, "conclusion_text = ?", text);
    }

    void conclusionSubmitted(long id, Instant at) {
        set(id, "conclusion_submitted_at = ?, conclusion_return = ''", Timestamp.from(at));
    }

    void conclusionReturned(long id, String reason) {
        set(id, "conclusion_submitted_at = NULL, conclusion_return = ?", reason);
    }

    void conclusionApproved(long id, long person) {
        set(id, "state = 'APPROVED', conclusion_approved_by = ?", person);
    }

    void conclusionNumbered(long id, String number, String key, LocalDate day) {
        set(id, "conclusion_number = ?, conclusion_key = ?, concluded_on = ?", number, key, day);
    }

    boolean conclusionTaken(long agencyId, String key, long exceptId) {
        return jdbc.sql("SELECT COUNT(*) FROM inspection_visit WHERE agency_id = ? AND conclusion_key = ? AND id <> ?")
                        .params(agencyId, key, exceptId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void closed(long id, LocalDate day) {
        set(id, "state = 'CLOSED', closed_on = ?", day);
    }

    void dropped(long id, String reason, String document, LocalDate day) {
        set(id, "state = 'DROPPED', drop_reason = ?, drop_document = ?, closed_on = ?", reason, document, day);
    }

    /** What was due before is settled by a step: reminders begin again after today. */
    private void set(long id, String what, Object... values) {
        List<Object> all = new ArrayList<>(java.util.Arrays.asList(values));
        all.add(LocalDate.now(clock));
        all.add(id);
        jdbc.sql("UPDATE inspection_visit SET " + what + ", reminded_on = ?, version = version + 1 WHERE id = ?")
                .params(all)
                .update();
    }

    private Visit one(long agencyId, long id, String tail) {
        return jdbc.sql(SELECT + "WHERE v.agency_id = ? AND v.id = ?" + tail)
                .params(agencyId, id)
                .query(VisitRows::visit)
                .optional()
                .orElseThrow(() -> new NotFoundException("Đơn vị được kiểm tra"));
    }

    private static Visit visit(ResultSet row, int index) throws SQLException {
        String answer = row.getString("answer");
        return new Visit(
                row.getLong("id"),
                row.getLong("inspection_id"),
                row.getLong("agency_id"),
                row.getObject("unit_id", Long.class),
                row.getString("name"),
                BodyLevel.valueOf(row.getString("level")),
                row.getInt("month"),
                row.getObject("planned_on", LocalDate.class),
                VisitState.valueOf(row.getString("state")),
                new VisitNotice(
                        row.getString("notice_number"),
                        row.getObject("notice_on", LocalDate.class),
                        row.getString("notice_text")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                new VisitMinutes(
                        row.getString("minutes_place"),
                        row.getString("minutes_present"),
                        row.getString("minutes_text"),
                        InspectionRows.moment(row, "minutes_sent_at"),
                        row.getObject("answer_due", LocalDate.class),
                        answer == null ? null : MinutesAnswer.valueOf(answer),
                        row.getString("answer_text"),
                        InspectionRows.moment(row, "answered_at"),
                        row.getString("answer_reply")),
                new VisitConclusion(
                        row.getString("conclusion_text"),
                        InspectionRows.moment(row, "conclusion_submitted_at"),
                        row.getString("conclusion_return"),
                        row.getObject("conclusion_approved_by", Long.class),
                        row.getString("conclusion_number"),
                        row.getObject("concluded_on", LocalDate.class)),
                row.getObject("closed_on", LocalDate.class),
                row.getString("drop_reason"),
                row.getString("drop_document"),
                row.getInt("version"));
    }
}
