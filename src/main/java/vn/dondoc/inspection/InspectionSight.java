package vn.dondoc.inspection;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Who sees what. Leadership, Office, clerk and the team see an inspection whole; units see their own visit from the day
 * on which the plan is issued.
 */
@Component
class InspectionSight {

    private final Access access;
    private final InspectionRows inspections;
    private final VisitRows visits;
    private final MemberRows members;

    InspectionSight(Access access, InspectionRows inspections, VisitRows visits, MemberRows members) {
        this.access = access;
        this.inspections = inspections;
        this.visits = visits;
        this.members = members;
    }

    /** An inspection that the person sees, with the visits that he or she sees of it. */
    record Seen(Actor actor, Inspection inspection, List<Visit> visits, boolean whole) {}

    /** A visit that the person sees. */
    record SeenVisit(Actor actor, Inspection inspection, Visit visit, boolean whole) {}

    /** The acting person. */
    Actor viewer() {
        return access.require(Action.VIEW_INSPECTION);
    }

    /** @throws NotFoundException when there is none that the person sees */
    Seen inspection(long id) {
        Actor actor = viewer();
        Inspection inspection = inspections.get(actor.agencyId(), id);
        Seen seen = seen(actor, inspection);
        if (!seen.whole() && seen.visits().isEmpty()) {
            throw new NotFoundException("Cuộc kiểm tra");
        }
        return seen;
    }

    /** @throws NotFoundException when there is none that the person sees */
    SeenVisit visit(long visitId) {
        Actor actor = viewer();
        Visit visit = visits.get(actor.agencyId(), visitId);
        Inspection inspection = inspections.get(actor.agencyId(), visit.inspectionId());
        boolean whole = whole(actor, inspection);
        if (!whole && !ownVisit(actor, inspection, visit)) {
            throw new NotFoundException("Đơn vị được kiểm tra");
        }
        return new SeenVisit(actor, inspection, visit, whole);
    }

    Seen seen(Actor actor, Inspection inspection) {
        return seen(actor, inspection, visits.of(inspection.id()), onTeam(actor, inspection));
    }

    /** The same for who has read the visits and the teams already. */
    static Seen seen(Actor actor, Inspection inspection, List<Visit> all, boolean onTeam) {
        boolean whole = onTeam || Access.mayAgencyWide(actor, Action.VIEW_INSPECTION);
        return new Seen(
                actor,
                inspection,
                whole
                        ? all
                        : all.stream()
                                .filter(visit -> ownVisit(actor, inspection, visit))
                                .toList(),
                whole);
    }

    private boolean whole(Actor actor, Inspection inspection) {
        return Access.mayAgencyWide(actor, Action.VIEW_INSPECTION) || onTeam(actor, inspection);
    }

    private boolean onTeam(Actor actor, Inspection inspection) {
        return members.people(inspection.id()).stream().anyMatch(actor.everyPersonId()::contains);
    }

    private static boolean ownVisit(Actor actor, Inspection inspection, Visit visit) {
        Set<Long> own = Access.units(actor, Action.VIEW_INSPECTION);
        return inspection.issuedOn() != null && visit.unitId() != null && own.contains(visit.unitId());
    }
}
