package vn.dondoc.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the targets of a year stand, for the dashboard and for reports. Not authorised: the agency is given by the caller.
 * Joined targets are counted once, those of replaced plans not at all.
 */
@Service
@Transactional(readOnly = true)
public class TargetFigures {

    private final TargetBook book;

    TargetFigures(TargetBook book) {
        this.book = book;
    }

    /**
     * The counts.
     *
     * @param today values that were entered after this day (Asia/Ho_Chi_Minh) are not seen
     */
    public TargetCount of(long agencyId, int year, LocalDate today) {
        return count(book.of(agencyId, year, today));
    }

    /**
     * Each target from the values of periods that end by a cut-off day, whenever they were entered until today; red
     * first. For reports, whose numbers come in after their window has closed.
     */
    public List<TargetStanding> standings(long agencyId, int year, LocalDate today, LocalDate cutOff) {
        return standings(book.of(agencyId, year, today, cutOff));
    }

    /** Each target, red first, then in the order of the plans. */
    public List<TargetStanding> standings(long agencyId, int year, LocalDate today) {
        return standings(book.of(agencyId, year, today));
    }

    private static List<TargetStanding> standings(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.standing().state().rank()))
                .map(TargetFigures::standing)
                .toList();
    }

    static TargetCount count(List<Entry> entries) {
        return TargetCount.of(
                entries.stream().map(entry -> entry.standing().state()).toList());
    }

    private static TargetStanding standing(Entry entry) {
        TargetData head = entry.head();
        Standing standing = entry.standing();
        return new TargetStanding(
                head.id(),
                head.code(),
                head.name(),
                head.unitOfMeasure(),
                head.wanted().words(),
                standing.actual(),
                standing.asOf(),
                standing.state(),
                standing.forecast(),
                List.copyOf(entry.leads()));
    }
}
