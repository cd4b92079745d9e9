package vn.dondoc.inspection;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Opens an inspection or a visit for a step: asks the role matrix, locks it, checks its state. */
@Component
class InspectionGuard {

    private final Access access;
    private final InspectionRows inspections;
    private final VisitRows visits;
    private final MemberRows members;

    InspectionGuard(Access access, InspectionRows inspections, VisitRows visits, MemberRows members) {
        this.access = access;
        this.inspections = inspections;
        this.visits = visits;
        this.members = members;
    }

    /** An inspection that the acting person may act on, locked. */
    record Open(Actor actor, Inspection inspection) {}

    /** A visit that the acting person may act on; it and its inspection are locked. */
    record OpenVisit(Actor actor, Inspection inspection, Visit visit) {}

    /**
     * A step of the whole inspection.
     *
     * @param refusal words after the state, for example {@code không trình được}
     */
    Open step(Action action, long id, @Nullable Integer version, String refusal, InspectionState... allowed) {
        Actor actor = access.require(action);
        Inspection inspection = inspections.lock(actor.agencyId(), id);
        Open open = new Open(access.require(action, Subject.agency(inspection.agencyId())), inspection);
        if (!List.of(allowed).contains(inspection.state())) {
            throw new NotPossibleException("Kiểm tra %s: %s nên %s."
                    .formatted(inspection.label(), lower(inspection.state().label()), refusal));
        }
        if (version != null && version != inspection.version()) {
            throw StaleDataException.changed("Cuộc kiểm tra");
        }
        return open;
    }

    /** A step of a visit that belongs to the agency: planning, leadership, numbers. */
    OpenVisit agency(Action action, long visitId, @Nullable Integer version, String refusal, VisitState... allowed) {
        Actor actor = access.require(action);
        OpenVisit open = locked(actor, visitId);
        Actor acting = access.require(action, Subject.agency(open.visit().agencyId()));
        return checked(new OpenVisit(acting, open.inspection(), open.visit()), version, refusal, allowed);
    }

    /** A step of the team, or of the head of a unit that inspects itself. */
    OpenVisit team(long visitId, @Nullable Integer version, String refusal, VisitState... allowed) {
        OpenVisit open = locked(access.require(Action.VIEW_INSPECTION), visitId);
        return checked(new OpenVisit(requireTeam(open), open.inspection(), open.visit()), version, refusal, allowed);
    }

    /** A step of the inspected unit. */
    OpenVisit unit(long visitId, @Nullable Integer version, String refusal, VisitState... allowed) {
        Actor actor = access.require(Action.ANSWER_INSPECTION);
        OpenVisit open = locked(actor, visitId);
        Actor acting = access.require(
                Action.ANSWER_INSPECTION,
                new Subject(open.visit().agencyId(), open.visit().unitId(), null));
        return checked(new OpenVisit(acting, open.inspection(), open.visit()), version, refusal, allowed);
    }

    /** Who verifies what a body outside has remedied. */
    OpenVisit verifier(long visitId, @Nullable Integer version, String refusal, VisitState... allowed) {
        Actor actor = access.require(Action.VERIFY_REMEDY);
        OpenVisit open = locked(actor, visitId);
        Actor acting = access.require(
                Action.VERIFY_REMEDY, ofTeam(actor, Action.VERIFY_REMEDY, open.inspection(), open.visit()));
        return checked(new OpenVisit(acting, open.inspection(), open.visit()), version, refusal, allowed);
    }

    private Actor requireTeam(OpenVisit open) {
        Visit visit = open.visit();
        return open.inspection().kind() == InspectionKind.SELF
                ? access.require(Action.SELF_INSPECT, new Subject(visit.agencyId(), visit.unitId(), null))
                : access.require(Action.INSPECT, ofTeam(open.actor(), Action.INSPECT, open.inspection(), visit));
    }

    private Subject ofTeam(Actor actor, Action action, Inspection inspection, Visit visit) {
        return ofTeam(actor, action, members.people(inspection.id()), visit);
    }

    /** The visit as it is seen by the right of who is on the team: officer = a member whom the person is or represents. */
    private static Subject ofTeam(Actor actor, Action action, Set<Long> team, Visit visit) {
        Long mine = team.stream()
                .filter(member -> Access.may(actor, action, new Subject(visit.agencyId(), visit.unitId(), member)))
                .findFirst()
                .orElse(null);
        return new Subject(visit.agencyId(), visit.unitId(), mine);
    }

    /** Whether the person inspects here: on the team, or the head of a unit that inspects itself. */
    boolean inspects(Actor actor, Inspection inspection, Visit visit) {
        return inspects(actor, inspection, visit, members.people(inspection.id()));
    }

    /** The same for who has read the people of the team already. */
    static boolean inspects(Actor actor, Inspection inspection, Visit visit, Set<Long> team) {
        return inspection.kind() == InspectionKind.SELF
                ? Access.may(actor, Action.SELF_INSPECT, new Subject(visit.agencyId(), visit.unitId(), null))
                : Access.may(actor, Action.INSPECT, ofTeam(actor, Action.INSPECT, team, visit));
    }

    private OpenVisit locked(Actor actor, long visitId) {
        Visit found = visits.get(actor.agencyId(), visitId);
        Inspection inspection = inspections.lock(actor.agencyId(), found.inspectionId());
        return new OpenVisit(actor, inspection, visits.lock(actor.agencyId(), visitId));
    }

    private static OpenVisit checked(OpenVisit open, @Nullable Integer version, String refusal, VisitState... allowed) {
        if (open.inspection().state() != InspectionState.RUNNING) {
            throw new NotPossibleException("Kiểm tra %s: %s nên %s."
                    .formatted(
                            open.inspection().label(),
                            lower(open.inspection().state().label()),
                            refusal));
        }
        if (!List.of(allowed).contains(open.visit().state())) {
            throw refused(open.visit(), refusal);
        }
        if (version != null && version != open.visit().version()) {
            throw StaleDataException.changed("Đơn vị được kiểm tra");
        }
        return open;
    }

    static NotPossibleException refused(Visit visit, String refusal) {
        return new NotPossibleException(
                "%s: %s nên %s.".formatted(visit.name(), lower(visit.state().label()), refusal));
    }

    static String lower(String words) {
        return words.toLowerCase(Vietnamese.LOCALE);
    }
}
