package vn.dondoc.deadline;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/** Reads deadline phrases. Stateless and thread-safe; never throws. */
public final class DeadlineReader {

    /** Reads a phrase; null or empty is UNCLEAR. */
    public DeadlineReading read(@Nullable String phrase, DeadlineContext context) {
        String text = phrase == null ? "" : phrase.strip();
        return new DeadlineReading(
                text, DeadlineKind.UNCLEAR, null, null, null, null, null, List.of(), null, Set.of(), true,
                "Không nhận ra thời hạn trong cụm từ này; cần người phụ trách xác định.", List.of());
    }
}
