package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.Map;

/**
 * What falls due on a day.
 *
 * @param working whether people work
 * @param counts by kind, kinds without any left out
 */
public record WeekDay(LocalDate day, boolean working, Map<ItemKind, Long> counts) {

    /** Things of all kinds. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
