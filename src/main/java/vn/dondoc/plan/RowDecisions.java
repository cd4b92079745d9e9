package vn.dondoc.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.deadline.DeadlineKind;

/** Says why a row needs a person. The one place that decides it: review, blockers and issuing all ask here. */
final class RowDecisions {

    private RowDecisions() {}

    /** @param working ids of the units that can be given work today */
    static Set<DecisionReason> of(StoredRow row, Set<Long> working) {
        Set<DecisionReason> reasons = EnumSet.noneOf(DecisionReason.class);
        if (!row.included()) {
            return reasons;
        }
        if (row.content().isBlank()) {
            reasons.add(DecisionReason.NO_CONTENT);
        }
        List<StoredUnit> leads = row.units(UnitPart.LEAD);
        if (leads.isEmpty()) {
            reasons.add(DecisionReason.NO_LEAD_UNIT);
        }
        if (row.units().stream().anyMatch(StoredUnit::suggested)) {
            reasons.add(DecisionReason.UNIT_SUGGESTED);
        }
        if (leads.stream().anyMatch(unit -> unit.nobody() || switchedOff(unit, working))) {
            reasons.add(DecisionReason.UNIT_UNKNOWN);
        }
        if (row.deadline().kind() == DeadlineKind.UNCLEAR) {
            reasons.add(DecisionReason.DEADLINE_UNCLEAR);
        } else if (row.deadline().needsConfirmation() && row.confirmedBy() == null) {
            reasons.add(DecisionReason.DEADLINE_UNCONFIRMED);
        }
        if (row.parentPosition() != null && !row.subRowDecided()) {
            reasons.add(DecisionReason.SUB_ROW_AMBIGUOUS);
        }
        return Collections.unmodifiableSet(reasons);
    }

    private static boolean switchedOff(StoredUnit unit, Set<Long> working) {
        return unit.unitId() != null && !working.contains(unit.unitId());
    }
}
