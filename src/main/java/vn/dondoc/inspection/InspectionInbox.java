package vn.dondoc.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** What waits for the acting person in inspections: the team's next step, the unit's answer, approval, a number. */
@Service
@Transactional(readOnly = true)
public class InspectionInbox {

    /** Possible at any time, waiting for nobody. */
    private static final Set<VisitStep> NOT_WAITING =
            EnumSet.of(VisitStep.DROP, VisitStep.RESCHEDULE, VisitStep.EDIT_MINUTES, VisitStep.EDIT_CONCLUSION);

    private static final Set<InspectionStep> PLAN =
            EnumSet.of(InspectionStep.SUBMIT, InspectionStep.APPROVE, InspectionStep.REGISTER);

    private final Access access;
    private final InspectionSight sight;
    private final InspectionRows inspections;
    private final VisitRows visits;
    private final MemberRows members;
    private final OfferedSteps offered;

    InspectionInbox(
            Access access,
            InspectionSight sight,
            InspectionRows inspections,
            VisitRows visits,
            MemberRows members,
            OfferedSteps offered) {
        this.access = access;
        this.sight = sight;
        this.inspections = inspections;
        this.visits = visits;
        this.members = members;
        this.offered = offered;
    }

    /** What waits, the most urgent first; nothing for who sees no inspections. */
    public List<InspectionToDo> mine() {
        if (!access.may(Action.VIEW_INSPECTION)) {
            return List.of();
        }
        Actor actor = sight.viewer();
        List<InspectionToDo> all = new ArrayList<>();
        for (Inspection inspection : inspections.unissued(actor.agencyId())) {
            offered.of(actor, inspection).stream()
                    .filter(PLAN::contains)
                    .findFirst()
                    .ifPresent(step -> all.add(new InspectionToDo(inspection, null, step, null, null)));
        }
        Set<Long> onTeam = members.inspectionsOf(actor.everyPersonId());
        boolean decides = Access.mayAgencyWide(actor, Action.APPROVE_INSPECTION)
                || Access.mayAgencyWide(actor, Action.REGISTER_INSPECTION);
        Set<Long> units = Access.units(actor, Action.ANSWER_INSPECTION);
        Map<Long, Inspection> known = new HashMap<>();
        Map<Long, Set<Long>> teams = new HashMap<>();
        for (Visit visit : visits.open(actor.agencyId())) {
            boolean mine =
                    onTeam.contains(visit.inspectionId()) || visit.unitId() != null && units.contains(visit.unitId());
            if (mine || decides) {
                Inspection inspection = known.computeIfAbsent(visit.inspectionId(), inspections::any);
                Set<Long> team = teams.computeIfAbsent(inspection.id(), members::people);
                boolean inspects = InspectionGuard.inspects(actor, inspection, visit, team);
                offered.of(actor, inspection, visit, inspects).stream()
                        .filter(step -> !NOT_WAITING.contains(step))
                        .findFirst()
                        .ifPresent(step ->
                                all.add(new InspectionToDo(inspection, visit, null, step, due(inspection, visit))));
            }
        }
        all.sort(Comparator.comparing(InspectionToDo::due, Comparator.nullsFirst(Comparator.naturalOrder())));
        return all;
    }

    @Nullable
    private static LocalDate due(Inspection inspection, Visit visit) {
        if (visit.state().ahead()) {
            return visit.due(inspection.year());
        }
        return visit.state() == VisitState.MINUTES ? visit.minutes().answerDue() : null;
    }
}
