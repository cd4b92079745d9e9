package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;

/** Mends the rows of a draft, one edit at a time, each saved at once. */
@Service
@Transactional
public class PlanRows {

    private final PlanGuard guard;
    private final RowStore rows;
    private final NewRows newRows;
    private final RowChanges changes;
    private final RowViews views;
    private final PlanLog log;

    PlanRows(PlanGuard guard, RowStore rows, NewRows newRows, RowChanges changes, RowViews views, PlanLog log) {
        this.guard = guard;
        this.rows = rows;
        this.newRows = newRows;
        this.changes = changes;
        this.views = views;
        this.log = log;
    }

    /**
     * Saves new values of some fields of a row.
     *
     * @param version the version that the person saw; null: whatever is there now
     * @return the row as it stands afterwards
     * @throws StaleDataException when somebody saved the row meanwhile; nothing is written then
     */
    public PlanRow change(long planId, long rowId, @Nullable Integer version, RowChange change) {
        boolean deadlineOnly =
                RowChange.nothing().withDeadline(change.deadline()).equals(change);
        var open = deadlineOnly ? guard.forDeadlines(planId) : guard.forEditing(planId);
        if (change.deadline() != null && !deadlineOnly) {
            guard.forDeadlines(planId);
        }
        StoredRow row = touched(planId, rowId, version);
        changes.apply(open, row, change);
        return views.of(open.plan(), rowId);
    }

    /**
     * Adds a row by hand.
     *
     * @param afterRowId the row above it; null: at the end
     * @param values at least the content; section and area are the upper row's unless given
     */
    public PlanRow add(long planId, @Nullable Long afterRowId, RowChange values) {
        var open = guard.forEditing(planId);
        if (values.content() == null || values.content().isBlank()) {
            throw new InvalidInputException("content", "Hãy nhập nội dung nhiệm vụ.");
        }
        StoredRow added = newRows.insert(open, afterRowId, values.content());
        changes.apply(open, added, values);
        log.row(planId, added.id(), open.actor(), "ROW_ADDED", "Thêm dòng");
        return views.of(open.plan(), added.id());
    }

    /**
     * Divides a row: it keeps the first text, each further text becomes a row below it with the same units, deadline
     * and deliverable.
     */
    public List<PlanRow> split(long planId, long rowId, @Nullable Integer version, List<String> contents) {
        var open = guard.forEditing(planId);
        if (contents.size() < 2 || contents.stream().anyMatch(String::isBlank)) {
            throw new InvalidInputException("contents", "Hãy tách thành ít nhất hai phần, phần nào cũng có nội dung.");
        }
        StoredRow row = touched(planId, rowId, version);
        changes.apply(open, row, RowChange.nothing().withContent(contents.get(0)));
        List<Long> ids = new ArrayList<>(List.of(rowId));
        StoredRow last = row;
        for (String content : contents.subList(1, contents.size())) {
            StoredRow part = newRows.insertAfter(open, row, last.position(), content);
            rows.replaceUnits(part.id(), UnitPart.LEAD, row.units(UnitPart.LEAD));
            rows.replaceUnits(part.id(), UnitPart.COOPERATING, row.units(UnitPart.COOPERATING));
            rows.saveTexts(RowCopies.withTexts(part, RowChange.nothing().withDeliverable(row.deliverable())));
            changes.copyDeadline(row, part);
            ids.add(part.id());
            last = part;
        }
        log.row(planId, rowId, open.actor(), "ROW_SPLIT", "Tách thành " + contents.size() + " dòng");
        return views.of(open.plan()).stream()
                .filter(view -> ids.contains(view.id()))
                .toList();
    }

    /** Takes a row out: it becomes no task. */
    public PlanRow exclude(long planId, long rowId, @Nullable Integer version, String reason) {
        var open = guard.forEditing(planId);
        String why = EnteredText.required("reason", reason, 500, "Hãy nêu lý do không giao dòng này.");
        StoredRow row = touched(planId, rowId, version);
        if (!row.included()) {
            throw new NotPossibleException("Dòng này đã được loại trước đó.");
        }
        rows.exclude(rowId, why);
        log.row(planId, rowId, open.actor(), "ROW_EXCLUDED", "Loại dòng: " + why);
        return views.of(open.plan(), rowId);
    }

    /** Takes a row in again. */
    public PlanRow restore(long planId, long rowId, @Nullable Integer version) {
        var open = guard.forEditing(planId);
        StoredRow row = touched(planId, rowId, version);
        if (row.included()) {
            throw new NotPossibleException("Dòng này không bị loại nên không cần khôi phục.");
        }
        rows.exclude(rowId, null);
        log.row(planId, rowId, open.actor(), "ROW_RESTORED", "Khôi phục dòng");
        return views.of(open.plan(), rowId);
    }

    /** A sub-row is a task of its own. */
    public PlanRow keepSubRow(long planId, long rowId, @Nullable Integer version) {
        var open = guard.forEditing(planId);
        StoredRow row = touched(planId, rowId, version);
        subRow(row);
        rows.decideSubRow(rowId);
        log.row(planId, rowId, open.actor(), "SUB_ROW_KEPT", "Xác nhận dòng con là nhiệm vụ riêng");
        return views.of(open.plan(), rowId);
    }

    /** A sub-row only says more about the row above: its text moves there, the sub-row itself is taken out. */
    public PlanRow mergeSubRow(long planId, long rowId, @Nullable Integer version) {
        var open = guard.forEditing(planId);
        StoredRow row = touched(planId, rowId, version);
        int parentPosition = subRow(row);
        StoredRow parent = rows.rows(planId).stream()
                .filter(other -> other.position() == parentPosition)
                .findFirst()
                .orElseThrow(
                        () -> new NotPossibleException("Dòng trên không còn; hãy giữ dòng này thành nhiệm vụ riêng."));
        rows.touch(parent, parent.version());
        changes.apply(open, parent, RowChange.nothing().withContent(parent.content() + "\n" + row.content()));
        rows.exclude(rowId, "Đã gộp vào dòng trên");
        log.row(planId, rowId, open.actor(), "SUB_ROW_MERGED", "Gộp dòng con vào dòng trên");
        return views.of(open.plan(), parent.id());
    }

    /**
     * Sets the area of every row of a section.
     *
     * @param sectionNo as the rows have it; null: of the whole plan
     * @return rows changed
     */
    public int setArea(long planId, @Nullable String appendix, @Nullable String sectionNo, Area area) {
        var open = guard.forEditing(planId);
        int changed = 0;
        for (StoredRow row : rows.rows(planId)) {
            boolean meant = (appendix == null || appendix.equals(row.appendix()))
                    && (sectionNo == null || sectionNo.equals(row.sectionNo()));
            if (meant && row.area() != area) {
                rows.touch(row, row.version());
                rows.saveTexts(RowCopies.withArea(row, area));
                changed++;
            }
        }
        log.plan(planId, open.actor(), "AREA_SET", "Đặt lĩnh vực “%s” cho %d dòng".formatted(area.label(), changed));
        return changed;
    }

    private StoredRow touched(long planId, long rowId, @Nullable Integer version) {
        StoredRow row = rows.row(planId, rowId);
        rows.touch(row, version == null ? row.version() : version);
        return row;
    }

    private static int subRow(StoredRow row) {
        if (row.parentPosition() == null) {
            throw new NotPossibleException("Dòng này không phải dòng con.");
        }
        return row.parentPosition();
    }
}
