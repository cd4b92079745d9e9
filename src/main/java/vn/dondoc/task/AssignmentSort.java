package vn.dondoc.task;

import java.util.Map;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageQuery;

/** Orders of the list; each ends with the id, so that pages never overlap. */
final class AssignmentSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "due", "a.sort_due",
            "content", "t.content",
            "source", "t.source_label",
            "code", "t.code",
            "unit", "u.sort_no",
            "officer", "p.full_name",
            "status",
                    "FIELD(a.status, 'SCHEDULED', 'ASSIGNED', 'RETURN_REQUESTED', 'RECEIVED', 'IN_PROGRESS', 'SUBMITTED', 'UNIT_ACCEPTED', 'DONE',"
                            + " 'CANCELLED', 'SUPERSEDED')",
            "assignedOn", "a.assigned_on",
            "completedOn", "a.completed_on");

    private AssignmentSort() {}

    /** Most urgent first: overdue by due date, then the rest by due date, no due date last; finished work latest first. */
    static String orderBy(PageQuery page, QuickFilter quick) {
        if (page.sort().isEmpty()) {
            return switch (quick) {
                case DONE -> " ORDER BY a.ended_at DESC, a.id DESC";
                case UPCOMING -> " ORDER BY a.start_on, a.sort_due, a.id";
                case ANY -> " ORDER BY a.open DESC, a.sort_due, a.id";
                default -> " ORDER BY a.sort_due, a.id";
            };
        }
        String column = COLUMNS.get(page.sort());
        if (column == null) {
            throw new InvalidInputException(
                    "sort",
                    "Không sắp xếp được theo “%s”. Các cột: %s."
                            .formatted(
                                    page.sort(),
                                    String.join(
                                            ", ",
                                            COLUMNS.keySet().stream().sorted().toList())));
        }
        String direction = page.descending() ? " DESC" : "";
        return " ORDER BY " + column + direction + ", a.sort_due, a.id";
    }
}
