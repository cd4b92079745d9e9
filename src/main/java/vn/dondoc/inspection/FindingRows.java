package vn.dondoc.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Area;
import vn.dondoc.common.NotFoundException;

/**
 * The table {@code inspection_finding}. Of a remedy that is a task, the due day is that of the newest part of the task:
 * an extension counts at once.
 */
@Repository
class FindingRows {

    private static final String SELECT = """
            SELECT f.*, a.id AS assignment_id, a.due_on AS task_due, v.state AS visit_state,
              pi.number AS previous_number, pi.title AS previous_title,
              pi.inspection_year AS previous_year
            FROM inspection_finding f
              JOIN inspection_visit v ON v.id = f.visit_id
              JOIN inspection i ON i.id = f.inspection_id
              LEFT JOIN assignment a ON a.id = (SELECT MAX(n.id) FROM assignment n WHERE n.task_id = f.task_id)
              LEFT JOIN inspection_finding p ON p.id = f.previous_id
              LEFT JOIN inspection pi ON pi.id = p.inspection_id
            """;

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Visit visit, FindingDraft draft) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO inspection_finding (visit_id, inspection_id, agency_id, position, checklist_item_id,
                          what, basis, severity, recommendation, area, remedy_due, due_chosen)
                        SELECT ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
                        FROM inspection_finding WHERE visit_id = ?""")
                .params(
                        visit.id(),
                        visit.inspectionId(),
                        visit.agencyId(),
                        draft.checklistItemId(),
                        draft.what(),
                        draft.basis(),
                        draft.severity().name(),
                        draft.recommendation(),
                        draft.area().name(),
                        draft.remedyDue(),
                        draft.remedyDue() != null,
                        visit.id())
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    void change(long id, FindingDraft draft) {
        jdbc.sql("""
                        UPDATE inspection_finding SET checklist_item_id = ?, what = ?, basis = ?, severity = ?,
                          recommendation = ?, area = ?, remedy_due = ?, due_chosen = ?, version = version + 1
                        WHERE id = ?""")
                .params(
                        draft.checklistItemId(),
                        draft.what(),
                        draft.basis(),
                        draft.severity().name(),
                        draft.recommendation(),
                        draft.area().name(),
                        draft.remedyDue(),
                        draft.remedyDue() != null,
                        id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM inspection_finding WHERE id = ?").param(id).update();
    }

    void link(long id, @Nullable Long previousId) {
        jdbc.sql("UPDATE inspection_finding SET previous_id = ?, version = version + 1 WHERE id = ?")
                .params(previousId, id)
                .update();
    }

    void due(long id, LocalDate due) {
        jdbc.sql("UPDATE inspection_finding SET remedy_due = ?, version = version + 1 WHERE id = ?")
                .params(due, id)
                .update();
    }

    void task(long id, long taskId) {
        jdbc.sql("UPDATE inspection_finding SET task_id = ? WHERE id = ?")
                .params(taskId, id)
                .update();
    }

    void remedied(long id, LocalDate day, String text, String document) {
        jdbc.sql("""
                        UPDATE inspection_finding SET remedied_on = ?, remedy_text = ?, remedy_document = ?,
                          version = version + 1 WHERE id = ?""").params(day, text, document, id).update();
    }

    void waived(long id) {
        jdbc.sql("UPDATE inspection_finding SET waived = TRUE, version = version + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    /** @throws NotFoundException when the agency has no such finding */
    Finding get(long agencyId, long id, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE f.agency_id = ? AND f.id = ?")
                .params(agencyId, id)
                .query((row, index) -> finding(row, today))
                .optional()
                .orElseThrow(() -> new NotFoundException("Phát hiện"));
    }

    Optional<Finding> ofTask(long taskId, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE f.task_id = ?")
                .param(taskId)
                .query((row, index) -> finding(row, today))
                .optional();
    }

    List<Finding> ofVisit(long visitId, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE f.visit_id = ? ORDER BY f.position")
                .param(visitId)
                .query((row, index) -> finding(row, today))
                .list();
    }

    List<Finding> ofInspection(long inspectionId, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE f.inspection_id = ? ORDER BY f.visit_id, f.position")
                .param(inspectionId)
                .query((row, index) -> finding(row, today))
                .list();
    }

    List<Finding> ofYear(long agencyId, int year, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE f.agency_id = ? AND i.inspection_year = ? ORDER BY f.visit_id, f.position")
                .params(agencyId, year)
                .query((row, index) -> finding(row, today))
                .list();
    }

    /** Findings of every issued inspection of an agency. */
    List<Finding> ofAgency(long agencyId, LocalDate today) {
        return jdbc.sql(SELECT + "WHERE f.agency_id = ? AND i.issued_on IS NOT NULL"
                        + " AND i.state IN ('RUNNING', 'CLOSED') AND v.state <> 'DROPPED' ORDER BY f.id")
                .param(agencyId)
                .query((row, index) -> finding(row, today))
                .list();
    }

    /** Something that was found before at the same place. */
    record Before(
            long id,
            long inspectionId,
            long visitId,
            int year,
            @Nullable String number,
            String title,
            String what,
            @Nullable LocalDate remediedOn) {}

    /** What earlier inspections found with the same unit, or the same body by its name; newest first. */
    List<Before> before(Visit visit) {
        return jdbc.sql("""
                        SELECT f.id, f.inspection_id, f.visit_id, i.inspection_year, i.number, i.title, f.what,
                          f.remedied_on
                        FROM inspection_finding f JOIN inspection_visit v ON v.id = f.visit_id
                          JOIN inspection i ON i.id = f.inspection_id
                          JOIN inspection_visit me ON me.id = ?
                        WHERE f.agency_id = me.agency_id AND f.inspection_id <> me.inspection_id
                          AND v.state <> 'DROPPED' AND i.state <> 'CANCELLED'
                          AND (v.unit_id = me.unit_id OR v.unit_id IS NULL AND me.unit_id IS NULL
                            AND v.name_key = me.name_key)
                        ORDER BY f.id DESC LIMIT 500""")
                .param(visit.id())
                .query((row, index) -> new Before(
                        row.getLong("id"),
                        row.getLong("inspection_id"),
                        row.getLong("visit_id"),
                        row.getInt("inspection_year"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("what"),
                        row.getObject("remedied_on", LocalDate.class)))
                .list();
    }

    private static Finding finding(ResultSet row, LocalDate today) throws SQLException {
        LocalDate taskDue = row.getObject("task_due", LocalDate.class);
        LocalDate due = taskDue == null ? row.getObject("remedy_due", LocalDate.class) : taskDue;
        LocalDate remedied = row.getObject("remedied_on", LocalDate.class);
        String number = row.getString("previous_number");
        String previous = row.getObject("previous_year") == null
                ? ""
                : where(number, row.getString("previous_title"), row.getInt("previous_year"));
        return new Finding(
                row.getLong("id"),
                row.getLong("visit_id"),
                row.getLong("inspection_id"),
                row.getInt("position"),
                row.getObject("checklist_item_id", Long.class),
                row.getString("what"),
                row.getString("basis"),
                FindingSeverity.valueOf(row.getString("severity")),
                row.getString("recommendation"),
                Area.valueOf(row.getString("area")),
                due,
                row.getBoolean("due_chosen"),
                row.getObject("task_id", Long.class),
                row.getObject("assignment_id", Long.class),
                remedy(row, due, remedied, today),
                remedied,
                row.getString("remedy_text"),
                row.getString("remedy_document"),
                row.getObject("previous_id", Long.class),
                previous,
                row.getInt("version"));
    }

    static String where(@Nullable String number, String title, int year) {
        return "%s năm %d".formatted(number == null ? "“" + title + "”" : number, year);
    }

    private static RemedyState remedy(
            ResultSet row, @Nullable LocalDate due, @Nullable LocalDate remedied, LocalDate today) throws SQLException {
        if (remedied != null) {
            return RemedyState.REMEDIED;
        }
        if (row.getBoolean("waived")) {
            return RemedyState.WAIVED;
        }
        VisitState state = VisitState.valueOf(row.getString("visit_state"));
        if (state != VisitState.REMEDYING && state != VisitState.CLOSED) {
            return RemedyState.NOT_DUE;
        }
        return due != null && due.isBefore(today) ? RemedyState.OVERDUE : RemedyState.OPEN;
    }
}
