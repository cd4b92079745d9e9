package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.InspectionFigures;
import vn.dondoc.inspection.InspectionPicture;
import vn.dondoc.inspection.Visit;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/** The lists behind the year's numbers of inspections. */
@Service
@Transactional(readOnly = true)
public class BoardInspections {

    private final Access access;
    private final InspectionFigures figures;
    private final Clock clock;

    BoardInspections(Access access, InspectionFigures figures, Clock clock) {
        this.access = access;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * As many lines as the number says.
     *
     * @throws vn.dondoc.common.ForbiddenException when the person may not see the dashboard
     */
    public List<InspectionLine> of(InspectionList list) {
        long agency = access.require(Action.VIEW_DASHBOARD).agencyId();
        InspectionPicture picture = ofYear(figures, agency, LocalDate.now(clock));
        return switch (list) {
            case TO_INSPECT -> visits(picture.toInspect());
            case LEFT ->
                visits(picture.toInspect().stream()
                        .filter(visit -> !picture.inspected().contains(visit))
                        .toList());
            case INSPECTED -> visits(picture.inspected());
            case FINDINGS -> findings(picture, picture.findings());
            case OVERDUE -> findings(picture, picture.overdue());
        };
    }

    /** Inspections count by the year of their plan (domain.md section 7). */
    static InspectionPicture ofYear(InspectionFigures figures, long agencyId, LocalDate today) {
        return figures.picture(agencyId, today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()), today);
    }

    private static List<InspectionLine> visits(List<Visit> visits) {
        return visits.stream()
                .map(visit -> new InspectionLine(
                        visit.inspectionId(),
                        visit.id(),
                        visit.name(),
                        "",
                        visit.state(),
                        null,
                        visit.finishedOn() == null ? visit.plannedOn() : visit.finishedOn()))
                .toList();
    }

    private static List<InspectionLine> findings(InspectionPicture picture, List<Finding> findings) {
        return findings.stream()
                .map(one -> new InspectionLine(
                        one.inspectionId(),
                        one.visitId(),
                        picture.unitOf(one),
                        one.what(),
                        null,
                        one.remedy(),
                        one.remediedOn() == null ? one.remedyDue() : one.remediedOn()))
                .toList();
    }
}
