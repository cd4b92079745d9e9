package vn.dondoc.inspection.checklist;

import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * A version of a checklist.
 *
 * @param name of the checklist
 * @param number from 1 in the checklist
 * @param items how many questions it has
 * @param publishedAt local time of Vietnam; null while it is a draft
 * @param version counts changes of the draft
 */
public record ChecklistVersion(
        long id,
        long checklistId,
        String name,
        int number,
        ChecklistState state,
        int items,
        LocalDateTime createdAt,
        @Nullable LocalDateTime publishedAt,
        @Nullable String publishedBy,
        int version) {

    /** Whether it may still be changed. */
    public boolean draft() {
        return state == ChecklistState.DRAFT;
    }

    /** Name with the number of the version, for choosing. */
    public String label() {
        return "%s (phiên bản %d)".formatted(name, number);
    }
}
