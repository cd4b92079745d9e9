package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * One part that work is split into.
 *
 * @param label what the part is, for example {@code Huyện Châu Thành}; required
 * @param officerId who does it; required
 * @param due not later than the due date of the whole; null = the same
 */
public record PartDraft(
        String label, @Nullable Long officerId, @Nullable LocalDate due) {}
