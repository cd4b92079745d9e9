package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.Takeover;
import vn.dondoc.task.TaskAmendments;
import vn.dondoc.task.TaskCreation;

/** Changes the rows of an issued plan as a document says, and lets their tasks follow. The plan is locked. */
@Component
class Amending {

    private final RowStore rows;
    private final NewRows newRows;
    private final RowChanges changes;
    private final AgencyCatalogues catalogues;
    private final TakenDeadlines taken;
    private final AmendmentStore store;
    private final TaskAmendments tasks;
    private final TaskCreation creation;
    private final Access access;
    private final Clock clock;

    Amending(
            RowStore rows,
            NewRows newRows,
            RowChanges changes,
            AgencyCatalogues catalogues,
            TakenDeadlines taken,
            AmendmentStore store,
            TaskAmendments tasks,
            TaskCreation creation,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.newRows = newRows;
        this.changes = changes;
        this.catalogues = catalogues;
        this.taken = taken;
        this.store = store;
        this.tasks = tasks;
        this.creation = creation;
        this.access = access;
        this.clock = clock;
    }

    /** The amendment that is being made. */
    record Basis(PlanGuard.Open open, long amendmentId, String document, String reason) {

        PlanData plan() {
            return open.plan();
        }

        Actor actor() {
            return open.actor();
        }
    }

    AmendmentEffect change(Basis basis, AmendmentDraft.Row wanted) {
        StoredRow before = running(basis, wanted.rowId());
        AmendmentRule.check(wanted.change());
        rows.touch(before, before.version());
        apply(basis, before, wanted.change());
        StoredRow after = rows.row(basis.plan().id(), before.id());
        List<String> lines = differences(basis, before, after);
        if (lines.isEmpty()) {
            throw new InvalidInputException(
                    "changes",
                    "Dòng %s: chưa có gì thay đổi; hãy sửa hoặc bỏ dòng này ra.".formatted(code(basis, before)));
        }
        long task = task(before);
        return new AmendmentEffect(
                code(basis, after),
                lines,
                tasks.amend(basis.actor(), task, newTask(basis, after), basis.document(), String.join("; ", lines)));
    }

    AmendmentEffect add(Basis basis, AmendmentDraft.Added wanted) {
        RowChange values = wanted.values();
        AmendmentRule.checkNew(values);
        StoredRow added = newRows.insert(basis.open(), wanted.afterRowId(), values.content());
        apply(basis, added, values);
        store.place(added.id(), "Thêm theo " + basis.document());
        StoredRow row = rows.row(basis.plan().id(), added.id());
        store.change(basis.amendmentId(), row.id(), AmendedField.ADDED, "", row.content());
        NewTask task = newTask(basis, row);
        var created = creation.create(basis.actor(), LocalDate.now(clock), List.of(task), Takeover.NONE, done -> {});
        return new AmendmentEffect(
                code(basis, row),
                List.of("Thêm dòng: " + row.content()),
                List.of("Giao nhiệm vụ mới: %d phần việc".formatted(created.assignments())));
    }

    AmendmentEffect cancel(Basis basis, long rowId) {
        // stopping work asks for more than amending words: nobody signs that by delegation
        access.require(Action.CANCEL_TASK, Subject.agency(basis.plan().agencyId()));
        StoredRow row = running(basis, rowId);
        rows.touch(row, row.version());
        store.cancelled(rowId);
        store.change(basis.amendmentId(), rowId, AmendedField.CANCELLED, row.content(), "");
        return new AmendmentEffect(
                code(basis, row),
                List.of("Dừng dòng"),
                tasks.cancel(basis.actor(), task(row), basis.document(), basis.reason()));
    }

    private void apply(Basis basis, StoredRow row, RowChange change) {
        changes.apply(basis.open(), row, change);
        if (change.deadline() instanceof DeadlineDecision.Reread reread) {
            store.deadlineText(row.id(), reread.phrase().strip());
        } else if (change.deadline() instanceof DeadlineDecision.Explicit) {
            StoredRow set = rows.row(row.planId(), row.id());
            store.deadlineText(row.id(), DeadlineWords.of(set.deadline()));
        }
        StoredRow after = rows.row(row.planId(), row.id());
        if (after.deadline().kind() == DeadlineKind.UNCLEAR) {
            throw new InvalidInputException(
                    "deadline", "Thời hạn “%s” chưa rõ; hãy ghi rõ hơn hoặc chọn ngày.".formatted(after.phrase()));
        }
    }

    private List<String> differences(Basis basis, StoredRow before, StoredRow after) {
        AgencyUnits units = catalogues.units(basis.plan().agencyId());
        Map<AmendedField, String> old = AmendmentWords.of(before, units);
        List<String> lines = new ArrayList<>();
        AmendmentWords.of(after, units).forEach((field, now) -> {
            if (!now.equals(old.get(field))) {
                store.change(basis.amendmentId(), after.id(), field, old.get(field), now);
                lines.add("%s: %s → %s".formatted(field.label(), shown(old.get(field)), shown(now)));
            }
        });
        return lines;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(trống)" : value;
    }

    private StoredRow running(Basis basis, long rowId) {
        StoredRow row = rows.row(basis.plan().id(), rowId);
        if (!row.included() || store.isCancelled(rowId)) {
            throw new NotPossibleException("Dòng %s không còn nhiệm vụ đang chạy.".formatted(code(basis, row)));
        }
        return row;
    }

    private long task(StoredRow row) {
        return tasks.running(row.id())
                .orElseThrow(() -> new NotPossibleException("Nhiệm vụ của dòng này đã kết thúc nên không sửa được."));
    }

    private NewTask newTask(Basis basis, StoredRow row) {
        AgencyUnits units = catalogues.units(basis.plan().agencyId());
        return new TasksOfPlan(basis.plan(), units, taken.ofPlan(basis.plan().id()))
                .of(rows.rows(basis.plan().id())).stream()
                        .filter(task -> task.planRowId() == row.id())
                        .findFirst()
                        .orElseThrow();
    }

    private String code(Basis basis, StoredRow row) {
        return RowCodes.of(rows.rows(basis.plan().id())).getOrDefault(row.id(), row.rowNo());
    }
}
