package vn.dondoc.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How inspections stand. Not authorised: for features that count, which say whose numbers they want. What others
 * inspect with us is no inspection of ours, but its findings are ours to remedy.
 */
@Service
@Transactional(readOnly = true)
public class InspectionFigures {

    private final InspectionRows inspections;
    private final VisitRows visits;
    private final FindingRows findings;

    InspectionFigures(InspectionRows inspections, VisitRows visits, FindingRows findings) {
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
    }

    /**
     * The figures of a window.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param today decides what is overdue
     */
    public InspectionCount of(long agencyId, LocalDate from, LocalDate to, LocalDate today) {
        return picture(agencyId, from, to, today).count();
    }

    /** The same with what is counted, for lists behind the numbers. */
    public InspectionPicture picture(long agencyId, LocalDate from, LocalDate to, LocalDate today) {
        Map<Long, Inspection> issued = inspections.issued(agencyId, LocalDate.MAX.withYear(9999)).stream()
                .collect(Collectors.toMap(Inspection::id, Function.identity()));
        List<Visit> all = visits.issued(agencyId).stream()
                .filter(visit -> visit.state() != VisitState.DROPPED)
                .toList();
        Map<Long, Visit> byId = all.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        List<Visit> own = all.stream()
                .filter(visit -> issued.get(visit.inspectionId()).kind() != InspectionKind.OUTSIDE)
                .toList();
        List<Finding> found = findings.ofAgency(agencyId, today).stream()
                .filter(one -> byId.containsKey(one.visitId()))
                .toList();
        List<Finding> inWindow =
                those(found, one -> within(byId.get(one.visitId()).finishedOn(), from, to));
        return new InspectionPicture(
                those(own, visit -> within(planned(issued, visit), from, to) || within(visit.finishedOn(), from, to)),
                those(own, visit -> within(visit.finishedOn(), from, to)),
                inWindow,
                those(
                        inWindow,
                        one -> one.remediedOn() != null && !one.remediedOn().isAfter(to)),
                those(found, one -> one.remedy() == RemedyState.OVERDUE),
                owedOutside(issued, byId, found),
                own.stream()
                        .filter(visit -> visit.state() == VisitState.PLANNED || visit.state() == VisitState.NOTIFIED)
                        .map(visit -> new InspectionPicture.Ahead(
                                visit, issued.get(visit.inspectionId()), planned(issued, visit)))
                        .sorted(Comparator.comparing(InspectionPicture.Ahead::due))
                        .toList(),
                byId);
    }

    private static List<InspectionPicture.Owed> owedOutside(
            Map<Long, Inspection> issued, Map<Long, Visit> visits, List<Finding> found) {
        return found.stream()
                .filter(one -> one.taskId() == null && one.remedyDue() != null)
                .filter(one -> one.remedy() == RemedyState.OPEN || one.remedy() == RemedyState.OVERDUE)
                .map(one -> new InspectionPicture.Owed(
                        one, visits.get(one.visitId()), issued.get(one.inspectionId()), one.remedyDue()))
                .sorted(Comparator.comparing(InspectionPicture.Owed::due))
                .toList();
    }

    private static LocalDate planned(Map<Long, Inspection> issued, Visit visit) {
        return visit.due(issued.get(visit.inspectionId()).year());
    }

    static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static <T> List<T> those(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }
}
