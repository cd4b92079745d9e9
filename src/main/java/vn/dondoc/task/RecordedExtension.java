package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What the People's Committee decided about a due date, as its document says it.
 *
 * @param documentNumber for example {@code 812/UBND-TH}; required
 * @param documentDate required, not in the future
 * @param due the new due date; null = the Committee leaves the date as it is
 * @param note may be empty
 */
public record RecordedExtension(
        String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate due,
        String note) {}
