package vn.dondoc.inspection;

import java.util.EnumSet;
import java.util.Set;
import vn.dondoc.inspection.InspectionHappened.Kind;

/** What the inspected unit sees: minutes and findings when they are sent to it, the conclusion when it is issued. */
final class Shown {

    /** What goes on inside the team and between it and the leadership. */
    private static final Set<Kind> INSIDE = EnumSet.of(
            Kind.CREATED,
            Kind.CHANGED,
            Kind.SUBMITTED,
            Kind.RETURNED,
            Kind.APPROVED,
            Kind.FINDING_ADDED,
            Kind.FINDING_CHANGED,
            Kind.FINDING_REMOVED,
            Kind.FINDING_LINKED,
            Kind.CONCLUSION_LATE,
            Kind.CONCLUSION_SUBMITTED,
            Kind.CONCLUSION_RETURNED,
            Kind.CONCLUSION_APPROVED,
            Kind.FILE_ADDED,
            Kind.FILE_REMOVED);

    private Shown() {}

    static boolean told(Kind kind) {
        return !INSIDE.contains(kind);
    }

    /** Kinds that are not {@link #told}. */
    static Set<Kind> inside() {
        return INSIDE;
    }

    /** What others found with us is the unit's to see at once. */
    static boolean findings(Inspection inspection, Visit visit) {
        return inspection.kind() == InspectionKind.OUTSIDE
                || visit.minutes().sentAt() != null
                || visit.conclusion().number() != null
                || visit.state() == VisitState.REMEDYING
                || visit.state() == VisitState.CLOSED;
    }

    static Set<FilePurpose> hidden(Inspection inspection, Visit visit) {
        Set<FilePurpose> hidden = EnumSet.noneOf(FilePurpose.class);
        if (!findings(inspection, visit)) {
            hidden.addAll(EnumSet.of(FilePurpose.EVIDENCE, FilePurpose.MINUTES));
        }
        if (visit.conclusion().number() == null) {
            hidden.add(FilePurpose.CONCLUSION);
        }
        return hidden;
    }

    /** Without what is still a draft. */
    static Visit toUnit(Inspection inspection, Visit visit) {
        VisitMinutes minutes = findings(inspection, visit)
                ? visit.minutes()
                : new VisitMinutes(
                        "", "", "", null, null, null, "", null, visit.minutes().reply());
        VisitConclusion conclusion = visit.conclusion().number() != null
                ? visit.conclusion()
                : new VisitConclusion("", null, "", null, null, null);
        return new Visit(
                visit.id(),
                visit.inspectionId(),
                visit.agencyId(),
                visit.unitId(),
                visit.name(),
                visit.level(),
                visit.month(),
                visit.plannedOn(),
                visit.state(),
                visit.notice(),
                visit.startedOn(),
                visit.finishedOn(),
                minutes,
                conclusion,
                visit.closedOn(),
                visit.dropReason(),
                visit.dropDocument(),
                visit.version());
    }
}
