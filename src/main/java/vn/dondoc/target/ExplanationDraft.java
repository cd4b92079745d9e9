package vn.dondoc.target;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * An explanation to be asked for.
 *
 * @param period code of the period that is to be explained, see {@link ValueDraft}
 * @param question what the leadership wants to know, may be empty
 * @param unitIds which lead units are asked; empty = all that the person may ask
 * @param due null = so many working days as the agency's parameter says
 */
public record ExplanationDraft(
        String period,
        String question,
        List<Long> unitIds,
        @Nullable LocalDate due) {

    /** Takes an unmodifiable copy. */
    public ExplanationDraft {
        unitIds = List.copyOf(unitIds);
    }
}
