package vn.dondoc.inspection.checklist;

import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * A question with what was answered at a visit.
 *
 * @param answer null while nobody has answered
 * @param answeredAt local time of Vietnam
 */
public record AnsweredItem(
        ChecklistItem item,
        @Nullable CheckAnswer answer,
        String note,
        @Nullable String answeredBy,
        @Nullable LocalDateTime answeredAt) {}
