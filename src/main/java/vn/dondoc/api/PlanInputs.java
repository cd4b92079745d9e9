package vn.dondoc.api;

import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.DeadlineDecision;
import vn.dondoc.plan.PlanHead;
import vn.dondoc.plan.RowChange;
import vn.dondoc.plan.UnitChoice;
import vn.dondoc.security.CurrentActor;

/** Turns requests about plans into what the services take: names of units become units of the caller's agency. */
@Component
class PlanInputs {

    private final CurrentActor current;
    private final Organization organization;

    PlanInputs(CurrentActor current, Organization organization) {
        this.current = current;
        this.organization = organization;
    }

    RowChange change(PlanRequests.RowPatch patch) {
        return new RowChange(
                patch.appendix(),
                patch.section(),
                patch.sectionTitle(),
                patch.rowNo(),
                patch.content(),
                patch.area(),
                patch.deliverable(),
                patch.note(),
                choices("leadUnits", patch.leadUnits()),
                choices("cooperatingUnits", patch.cooperatingUnits()),
                decision(patch.deadline()));
    }

    PlanHead head(PlanHead now, PlanRequests.HeadPatch patch) {
        return new PlanHead(
                patch.printedNumber() == null ? now.printedNumber() : patch.printedNumber(),
                patch.printedIssuedOn() == null ? now.printedIssuedOn() : patch.printedIssuedOn(),
                patch.planYear() == null ? now.planYear() : patch.planYear(),
                patch.title() == null ? now.title() : patch.title(),
                patch.area() == null ? now.area() : patch.area(),
                patch.replaces() == null ? now.replacesNumber() : patch.replaces(),
                patch.replacesIssuedOn() == null ? now.replacesIssuedOn() : patch.replacesIssuedOn());
    }

    UnitChoice choice(String field, PlanRequests.UnitInput input) {
        if (input.external() != null) {
            boolean followed = input.unit() != null || input.unitId() != null;
            return UnitChoice.external(input.external(), followed ? unitId(field, input) : null);
        }
        String name = input.unit();
        boolean all = name != null && Vietnamese.key(name).equals(Vietnamese.key(UnitMeaning.ALL_UNITS.label()));
        return all ? UnitChoice.allUnits() : UnitChoice.unit(unitId(field, input));
    }

    /** @throws InvalidInputException when the agency has no such unit */
    long unitId(String field, PlanRequests.UnitInput input) {
        if (input.unitId() != null) {
            return input.unitId();
        }
        if (input.unit() == null || input.unit().isBlank()) {
            throw new InvalidInputException(field, "Hãy nêu tên, tên ngắn hoặc mã của phòng, đơn vị.");
        }
        String key = Vietnamese.key(input.unit());
        return organization.workingUnits(current.get().agencyId()).stream()
                .filter(unit -> is(unit, key))
                .findFirst()
                .map(Unit::id)
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        "Cơ quan không có phòng, đơn vị “%s”."
                                .formatted(input.unit().strip())));
    }

    @Nullable
    private List<UnitChoice> choices(String field, @Nullable List<PlanRequests.UnitInput> inputs) {
        return inputs == null
                ? null
                : inputs.stream().map(input -> choice(field, input)).toList();
    }

    @Nullable
    private static DeadlineDecision decision(@Nullable PlanRequests.DeadlineInput input) {
        if (input == null) {
            return null;
        }
        boolean confirm = Boolean.TRUE.equals(input.confirm());
        if (input.kind() != null) {
            return DeadlineDecision.explicit(input.kind(), input.start(), input.due(), input.recurrence());
        }
        if (input.phrase() != null) {
            return DeadlineDecision.reread(input.phrase(), confirm);
        }
        if (confirm) {
            return DeadlineDecision.confirm();
        }
        throw new InvalidInputException("deadline", "Hãy nêu confirm, phrase, hoặc kind cùng ngày cho thời hạn.");
    }

    private static boolean is(Unit unit, String key) {
        return Vietnamese.key(unit.name()).equals(key)
                || Vietnamese.key(unit.code()).equals(key)
                || !unit.shortName().isEmpty()
                        && Vietnamese.key(unit.shortName()).equals(key);
    }
}
