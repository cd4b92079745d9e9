package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.register.FactRow;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.task.TaskSource;

/**
 * One of the things that a computed value was computed from.
 *
 * @param name as the formula writes it
 * @param value null = not given
 * @param entries the entries of the register behind a fact
 * @param source whose tasks, of a count of tasks; else null
 * @param bucket which of them
 * @param asOf the day they were counted on
 */
public record ValueSource(
        Kind kind,
        String name,
        String label,
        @Nullable BigDecimal value,
        List<FactRow> entries,
        @Nullable TaskSource source,
        @Nullable Bucket bucket,
        @Nullable LocalDate asOf) {

    /** Where it is kept. */
    public enum Kind {
        /** Another row of the form. */
        ROW,
        /** A register. */
        FACT,
        /** Counted tasks. */
        TASKS
    }

    /** Takes an unmodifiable copy. */
    public ValueSource {
        entries = List.copyOf(entries);
    }
}
