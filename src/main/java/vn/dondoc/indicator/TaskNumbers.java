package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.AgencyFigures;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;

/**
 * Counts of tasks for formulas, {@code PLAN.DONE}: cumulative for the window's year, at its cut-off, or today while it
 * is still open. Where nothing was assigned there is no data, not zero.
 */
@Component
class TaskNumbers {

    private static final Map<String, TaskSource> SOURCES =
            Map.of("PLAN", TaskSource.PLAN, "UBND", TaskSource.DIRECTIVE, "LEADERSHIP", TaskSource.LEADERSHIP);
    private static final List<Bucket> BUCKETS = List.of(
            Bucket.ASSIGNED,
            Bucket.DONE,
            Bucket.EARLY,
            Bucket.ON_TIME,
            Bucket.LATE,
            Bucket.NOT_DONE,
            Bucket.IN_TIME,
            Bucket.OVERDUE);

    private final AgencyFigures figures;
    private final Clock clock;

    TaskNumbers(AgencyFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Source and bucket of {@code PLAN.DONE}; empty when there is no such number. */
    static Optional<Number> number(String code) {
        String[] parts = code.split("\\.", -1);
        if (parts.length != 2 || !SOURCES.containsKey(parts[0])) {
            return Optional.empty();
        }
        return BUCKETS.stream()
                .filter(bucket -> bucket.name().equals(parts[1]))
                .findFirst()
                .map(bucket -> new Number(code, SOURCES.get(parts[0]), bucket));
    }

    /** All numbers that formulas may use. */
    static List<Number> all() {
        return List.of("PLAN", "UBND", "LEADERSHIP").stream()
                .flatMap(source -> BUCKETS.stream().map(bucket -> source + "." + bucket.name()))
                .map(code -> number(code).orElseThrow())
                .toList();
    }

    /** The last day that counts for a window. */
    LocalDate asOf(ReportingWindow window) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return window.to().isAfter(today) ? today : window.to();
    }

    /** Asks for each source at most once. */
    Function<String, Optional<BigDecimal>> of(long agencyId, ReportingWindow window, @Nullable Long unitId) {
        Map<TaskSource, Figures> known = new java.util.EnumMap<>(TaskSource.class);
        return code -> number(code).flatMap(number -> {
            Figures found = known.computeIfAbsent(
                    number.source(), source -> figures.figures(agencyId, source, window.year(), asOf(window), unitId));
            return found.assigned() == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(found.count(number.bucket())));
        });
    }

    /** A count of tasks. */
    record Number(String code, TaskSource source, Bucket bucket) {

        String label() {
            return source.label() + ": " + bucket.label();
        }
    }
}
