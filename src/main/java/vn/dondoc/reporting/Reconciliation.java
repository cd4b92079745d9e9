package vn.dondoc.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Subject;

/**
 * Compares what is counted with what the engine remembers, month by month, so that memory stays bounded. It only shows;
 * nothing is repaired.
 */
@Service
public class Reconciliation {

    private static final int LONGEST_YEARS = 5;

    private final Access access;
    private final ReconciliationRows rows;
    private final EngineHistory engine;
    private final Clock clock;

    Reconciliation(Access access, ReconciliationRows rows, EngineHistory engine, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * The comparison for the acting person's agency.
     *
     * @param from first day of ends; null = 1 January of the year of {@code to}
     * @param to last day; null = today
     */
    public ReconciliationReport compare(@Nullable LocalDate from, @Nullable LocalDate to) {
        long agency = access.require(Action.RECONCILE).agencyId();
        access.require(Action.RECONCILE, Subject.agency(agency));
        LocalDate last = to != null ? to : LocalDate.now(clock);
        LocalDate first = from != null ? from : last.withDayOfYear(1);
        if (first.isAfter(last)) {
            throw new InvalidInputException("from", "Ngày đầu phải trước hoặc trùng ngày cuối.");
        }
        if (first.plusYears(LONGEST_YEARS).isBefore(last)) {
            throw new InvalidInputException("from", "Mỗi lần đối chiếu tối đa " + LONGEST_YEARS + " năm.");
        }
        Ends ends = new Ends(agency, first, last);
        for (LocalDate month = first;
                !month.isAfter(last);
                month = month.plusMonths(1).withDayOfMonth(1)) {
            LocalDate end = month.withDayOfMonth(month.lengthOfMonth());
            ends.compare(start(month), start((end.isAfter(last) ? last : end).plusDays(1)));
        }
        List<Difference> found = ends.found;
        found.addAll(rows.againstTasks(agency, start(first), start(last.plusDays(1))));
        Set<Long> open = rows.open(agency);
        Set<Long> running = new HashSet<>(engine.running(ReconciliationRows.PROCESS));
        compareOpen(agency, open, running, found);
        long openRunning = open.stream().filter(running::contains).count();
        return new ReconciliationReport(
                first, last, ends.outcomes, ends.same, ends.cleanedUp, open.size(), openRunning, named(found));
    }

    private void compareOpen(long agency, Set<Long> open, Set<Long> running, List<Difference> found) {
        open.stream()
                .filter(key -> !running.contains(key))
                .forEach(key -> found.add(
                        difference(DifferenceKind.NOT_RUNNING, key, "Đang mở", "Không có tiến trình đang chạy")));
        List<Long> others = running.stream().filter(key -> !open.contains(key)).toList();
        rows.closed(agency, others)
                .forEach(key ->
                        found.add(difference(DifferenceKind.STILL_RUNNING, key, "Đã kết thúc", "Tiến trình còn chạy")));
        Map<Long, ReconciliationRows.Named> names = rows.names(others);
        others.stream()
                .filter(key -> !names.containsKey(key))
                .forEach(key -> found.add(
                        difference(DifferenceKind.UNKNOWN_INSTANCE, key, "Không có", "Tiến trình đang chạy")));
    }

    /** Names the tasks; the same difference seen from two sides stands once. */
    private List<Difference> named(List<Difference> found) {
        Map<Long, ReconciliationRows.Named> names = rows.names(
                found.stream().map(Difference::assignmentId).distinct().toList());
        Set<String> seen = new HashSet<>();
        return found.stream()
                .filter(one -> seen.add(one.kind() + " " + one.assignmentId()))
                .map(one -> {
                    var name = names.get(one.assignmentId());
                    return name == null
                            ? one
                            : new Difference(
                                    one.kind(),
                                    one.assignmentId(),
                                    name.task(),
                                    name.unit(),
                                    one.counted(),
                                    one.remembered());
                })
                .sorted(Comparator.comparing(Difference::kind).thenComparing(Difference::assignmentId))
                .toList();
    }

    private static Difference difference(DifferenceKind kind, long key, String counted, String remembered) {
        return new Difference(kind, key, "", "", counted, remembered);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Vietnamese.ZONE).toInstant();
    }

    private static String ended(Instant at) {
        return "Kết thúc ngày " + Vietnamese.date(LocalDate.ofInstant(at, Vietnamese.ZONE));
    }

    /** Compares ended instances with outcomes, both ways. */
    private final class Ends {

        private final long agency;
        private final LocalDate first;
        private final LocalDate last;
        private final List<Difference> found = new ArrayList<>();
        private long outcomes;
        private long same;
        private long cleanedUp;

        Ends(long agency, LocalDate first, LocalDate last) {
            this.agency = agency;
            this.first = first;
            this.last = last;
        }

        void compare(Instant from, Instant to) {
            List<ReconciliationRows.Kept> kept = rows.ended(agency, from, to);
            Map<Long, EngineHistory.Instance> instances = new java.util.HashMap<>();
            engine.ended(ReconciliationRows.PROCESS, from, to).forEach(one -> instances.put(one.businessKey(), one));
            outcomes += kept.size();
            List<Long> elsewhere = new ArrayList<>();
            for (ReconciliationRows.Kept one : kept) {
                if (!instances.containsKey(one.key())) {
                    elsewhere.add(one.key());
                }
            }
            engine.of(ReconciliationRows.PROCESS, elsewhere).forEach(one -> instances.put(one.businessKey(), one));
            kept.forEach(one -> compare(one, instances.remove(one.key())));
            extra(instances);
        }

        private void compare(ReconciliationRows.Kept kept, @Nullable EngineHistory.Instance instance) {
            String counted = ended(kept.endedAt());
            if (instance == null) {
                if (engine.keptDays(ReconciliationRows.PROCESS)
                        .filter(days -> kept.day().plusDays(days).isBefore(LocalDate.now(clock)))
                        .isPresent()) {
                    cleanedUp++;
                } else {
                    found.add(difference(DifferenceKind.INSTANCE_MISSING, kept.key(), counted, "Không có"));
                }
            } else if (instance.endedAt() == null) {
                found.add(difference(DifferenceKind.STILL_RUNNING, kept.key(), counted, "Tiến trình còn chạy"));
            } else if (!LocalDate.ofInstant(instance.endedAt(), Vietnamese.ZONE).equals(kept.day())) {
                found.add(difference(DifferenceKind.END_DAY_DIFFERS, kept.key(), counted, ended(instance.endedAt())));
            } else if (!instance.instanceId().equals(kept.instanceId())) {
                found.add(difference(
                        DifferenceKind.INSTANCE_DIFFERS, kept.key(), kept.instanceId(), instance.instanceId()));
            } else {
                same++;
            }
        }

        /** Instances that ended without an outcome in this month: another agency's, counted elsewhere, or missing. */
        private void extra(Map<Long, EngineHistory.Instance> instances) {
            Map<Long, ReconciliationRows.Kept> kept = rows.kept(instances.keySet());
            Map<Long, ReconciliationRows.Named> names = rows.names(instances.keySet().stream()
                    .filter(key -> !kept.containsKey(key))
                    .toList());
            instances.forEach((key, instance) -> {
                ReconciliationRows.Kept counted = kept.get(key);
                ReconciliationRows.Named name = names.get(key);
                if (counted != null) {
                    boolean comparedThere =
                            !counted.day().isBefore(first) && !counted.day().isAfter(last);
                    if (counted.agencyId() == agency && !comparedThere) {
                        found.add(difference(
                                DifferenceKind.END_DAY_DIFFERS,
                                key,
                                ended(counted.endedAt()),
                                ended(instance.endedAt())));
                    }
                } else if (name == null) {
                    found.add(difference(DifferenceKind.UNKNOWN_INSTANCE, key, "Không có", ended(instance.endedAt())));
                } else if (name.agencyId() == agency) {
                    found.add(difference(DifferenceKind.OUTCOME_MISSING, key, "Không có", ended(instance.endedAt())));
                }
            });
        }
    }
}
