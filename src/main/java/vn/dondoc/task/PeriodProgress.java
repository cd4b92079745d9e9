package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;

/**
 * What was reported on ongoing work for one report period.
 *
 * @param code for example {@code 2024-Q2}
 * @param label for example {@code Quý II/2024}
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param entries latest first
 */
public record PeriodProgress(
        String code, String label, LocalDate from, LocalDate to, PeriodState state, List<ProgressEntry> entries) {

    /** Takes an unmodifiable copy. */
    public PeriodProgress {
        entries = List.copyOf(entries);
    }
}
