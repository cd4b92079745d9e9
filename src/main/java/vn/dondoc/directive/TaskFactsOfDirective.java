package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;
import vn.dondoc.task.NewTask;

/** A task of a directive as it stands, for changing a part of it and for saying what was changed. */
@Component
class TaskFactsOfDirective {

    private final JdbcClient jdbc;
    private final DirectiveStore store;
    private final TasksOfDirective tasks;
    private final Organization organization;

    TaskFactsOfDirective(JdbcClient jdbc, DirectiveStore store, TasksOfDirective tasks, Organization organization) {
        this.jdbc = jdbc;
        this.store = store;
        this.tasks = tasks;
        this.organization = organization;
    }

    /** The task under another head. */
    NewTask withHead(long agencyId, long taskId, DirectiveHead head) {
        NewTask now = now(taskId);
        return new NewTask(
                null,
                null,
                head.issuer().source(),
                HeadChecks.shortLabel(head),
                now.code(),
                tasks.year(agencyId, head),
                now.area(),
                now.content(),
                now.deliverable(),
                now.note(),
                now.cooperatingText(),
                now.deadlineText(),
                now.kind(),
                now.start(),
                now.due(),
                now.recurrence(),
                now.recurrencePoints(),
                now.rule(),
                now.extras(),
                now.leadUnitIds(),
                now.cooperatingUnitIds());
    }

    /** Who mended what, as a whole Vietnamese sentence. */
    String difference(Actor actor, long taskId, NewTask right) {
        NewTask now = now(taskId);
        List<String> changes = new ArrayList<>();
        change(changes, "nội dung", now.content(), right.content());
        change(changes, "đơn vị chủ trì", units(actor, now.leadUnitIds()), units(actor, right.leadUnitIds()));
        change(changes, "phối hợp", now.cooperatingText(), right.cooperatingText());
        change(changes, "thời hạn", deadline(now), deadline(right));
        change(changes, "sản phẩm", now.deliverable(), right.deliverable());
        change(changes, "lĩnh vực", now.area().label(), right.area().label());
        change(changes, "ghi chú", now.note(), right.note());
        return changes.isEmpty()
                ? "%s lưu lại nhiệm vụ %s, không đổi nội dung.".formatted(actor.fullName(), right.code())
                : "%s đính chính nhiệm vụ %s: %s."
                        .formatted(actor.fullName(), right.code(), String.join("; ", changes));
    }

    private static void change(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add("%s “%s” thành “%s”".formatted(what, before, after));
        }
    }

    private String units(Actor actor, List<Long> ids) {
        Map<Long, Unit> units = organization.unitsById(actor.agencyId());
        return new HashSet<>(ids)
                .stream().map(id -> units.get(id).name()).sorted().collect(Collectors.joining("; "));
    }

    private static String deadline(NewTask task) {
        return task.due() == null
                ? task.deadlineText()
                : task.deadlineText().equals(Vietnamese.date(task.due()))
                        ? task.deadlineText()
                        : "%s (%s)".formatted(task.deadlineText(), Vietnamese.date(task.due()));
    }

    private NewTask now(long taskId) {
        List<Long> leads = store.leadUnits(taskId);
        List<Long> cooperating = store.cooperatingUnits(taskId);
        return jdbc.sql("SELECT t.*, d.issuer FROM task t JOIN directive_task k ON k.task_id = t.id"
                        + " JOIN directive d ON d.id = k.directive_id WHERE t.id = ?")
                .param(taskId)
                .query((row, number) -> new NewTask(
                        null,
                        null,
                        Issuer.valueOf(row.getString("issuer")).source(),
                        row.getString("source_label"),
                        row.getString("code"),
                        row.getInt("plan_year"),
                        Area.valueOf(row.getString("area")),
                        row.getString("content"),
                        row.getString("deliverable"),
                        row.getString("note"),
                        row.getString("cooperating_text"),
                        row.getString("deadline_text"),
                        DeadlineKind.valueOf(row.getString("deadline_kind")),
                        row.getObject("start_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        recurrence(row.getString("recurrence")),
                        row.getString("recurrence_points"),
                        new EventRule(
                                DeadlineKind.valueOf(row.getString("deadline_kind")),
                                row.getBigDecimal("amount"),
                                unit(row.getString("amount_unit")),
                                row.getString("event_text"),
                                row.getBoolean("before_event")),
                        List.of(),
                        leads,
                        cooperating))
                .single();
    }

    @Nullable
    private static AmountUnit unit(@Nullable String name) {
        return name == null ? null : AmountUnit.valueOf(name);
    }

    @Nullable
    private static Recurrence recurrence(@Nullable String name) {
        return name == null ? null : Recurrence.valueOf(name);
    }
}
