package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A row of a list: as read, or as a person mended it. Nothing is stored before the whole list is.
 *
 * @param position order in the list, from 1
 * @param place where it stands in the file, in words
 * @param unread why the reader did not understand it; null when it did
 * @param printedLeads the cell with the lead units as written
 * @param unsure names in that cell that a person has to look at
 * @param seen the person has seen what may be the same and says that it is new
 * @param leftOut why it is not taken; null when it is
 */
public record ListRow(
        int position,
        String place,
        @Nullable String unread,
        DirectiveHead head,
        DirectiveTaskDraft draft,
        String printedLeads,
        List<UnsureUnit> unsure,
        boolean seen,
        @Nullable String leftOut) {

    /** Takes an unmodifiable copy. */
    public ListRow {
        unsure = List.copyOf(unsure);
    }

    /**
     * A name that the agency does not have.
     *
     * @param printed as written
     * @param suggestedUnitId the unit that was probably meant; null when there is none
     * @param suggested its name
     */
    public record UnsureUnit(
            String printed,
            @Nullable Long suggestedUnitId,
            @Nullable String suggested) {}

    /** Whether it becomes a task. */
    public boolean taken() {
        return leftOut == null;
    }

    /** What a person says the row is; its names of units are decided then. */
    public ListRow mended(DirectiveHead rightHead, DirectiveTaskDraft rightDraft) {
        return new ListRow(position, place, null, rightHead, rightDraft, printedLeads, List.of(), seen, leftOut);
    }

    /** What the program proposes is right: the units that it suggests, and the deadline as it is read. */
    public ListRow accepted() {
        List<Long> leads = new ArrayList<>(draft.leadUnitIds());
        unsure.stream()
                .map(UnsureUnit::suggestedUnitId)
                .filter(id -> id != null && !leads.contains(id))
                .forEach(leads::add);
        List<UnsureUnit> left =
                unsure.stream().filter(unit -> unit.suggestedUnitId() == null).toList();
        DirectiveTaskDraft right =
                draft.withLeads(leads).withDeadline(draft.deadline().confirm());
        return new ListRow(position, place, unread, head, right, printedLeads, left, seen, leftOut);
    }

    /** The deadline is right as it is read. */
    public ListRow confirmed() {
        DirectiveTaskDraft right = draft.withDeadline(draft.deadline().confirm());
        return new ListRow(position, place, unread, head, right, printedLeads, unsure, seen, leftOut);
    }

    /** It is new, whatever looks the same. */
    public ListRow isNew() {
        return new ListRow(position, place, unread, head, draft, printedLeads, unsure, true, leftOut);
    }

    /** It is not taken, or taken again for null. */
    public ListRow leftOut(@Nullable String reason) {
        return new ListRow(position, place, unread, head, draft, printedLeads, unsure, seen, reason);
    }
}
