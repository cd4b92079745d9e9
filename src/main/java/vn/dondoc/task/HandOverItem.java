package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * One open piece of work that is to be handed over.
 *
 * @param receiverIds who can take it: active people of the lead unit and below, without the one who hands over
 */
public record HandOverItem(
        long assignmentId,
        String sourceLabel,
        String code,
        String content,
        long unitId,
        String unitName,
        @Nullable LocalDate dueOn,
        AssignmentStatus status,
        List<Long> receiverIds) {}
