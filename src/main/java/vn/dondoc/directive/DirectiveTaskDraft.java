package vn.dondoc.directive;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * A task of a directive as entered.
 *
 * @param leadUnitIds at least one; each gets its own part
 * @param cooperatingText cooperating agencies as the document names them; empty = only the units
 * @param area null = as proposed from the words
 * @param trackingNumber number under which the giver follows the task; may be empty
 */
public record DirectiveTaskDraft(
        String content,
        List<Long> leadUnitIds,
        List<Long> cooperatingUnitIds,
        String cooperatingText,
        DirectiveDeadline deadline,
        String deliverable,
        @Nullable Area area,
        String trackingNumber,
        String note) {

    /** Takes unmodifiable copies. */
    public DirectiveTaskDraft {
        leadUnitIds = List.copyOf(leadUnitIds);
        cooperatingUnitIds = List.copyOf(cooperatingUnitIds);
    }

    /** What nobody can leave out. */
    public static DirectiveTaskDraft of(String content, List<Long> leadUnitIds, DirectiveDeadline deadline) {
        return new DirectiveTaskDraft(content, leadUnitIds, List.of(), "", deadline, "", null, "", "");
    }

    /** The same with a number under which the giver follows it. */
    public DirectiveTaskDraft tracked(String number) {
        return new DirectiveTaskDraft(
                content, leadUnitIds, cooperatingUnitIds, cooperatingText, deadline, deliverable, area, number, note);
    }

    /** The same for other lead units. */
    public DirectiveTaskDraft withLeads(List<Long> units) {
        return new DirectiveTaskDraft(
                content, units, cooperatingUnitIds, cooperatingText, deadline, deliverable, area, trackingNumber, note);
    }

    /** The same with another decision about its deadline. */
    public DirectiveTaskDraft withDeadline(DirectiveDeadline decided) {
        return new DirectiveTaskDraft(
                content,
                leadUnitIds,
                cooperatingUnitIds,
                cooperatingText,
                decided,
                deliverable,
                area,
                trackingNumber,
                note);
    }
}
