package vn.dondoc.inspection;

import java.time.LocalDate;
import java.time.Year;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;

/** Checks and completes what somebody enters about a unit to be inspected. */
@Component
class VisitDrafts {

    private static final int LONGEST_NAME = 300;

    private final Organization organization;
    private final VisitRows visits;

    VisitDrafts(Organization organization, VisitRows visits) {
        this.organization = organization;
        this.visits = visits;
    }

    /**
     * The visit as it is kept, with name and level.
     *
     * @param changed the visit that is changed, null for a new one
     */
    VisitDraft checked(Inspection inspection, VisitDraft draft, @Nullable Long changed) {
        if (draft.month() < 1 || draft.month() > 12) {
            throw new InvalidInputException("month", "Hãy chọn tháng kiểm tra, từ 1 đến 12.");
        }
        if (draft.plannedOn() != null) {
            requireNear("plannedOn", draft.plannedOn(), inspection);
        }
        VisitDraft full = draft.unitId() != null ? own(inspection, draft) : outside(inspection, draft);
        boolean there = visits.of(inspection.id()).stream()
                .filter(visit -> changed == null || visit.id() != changed)
                .filter(visit -> visit.state() != VisitState.DROPPED)
                .anyMatch(visit -> full.unitId() != null
                        ? full.unitId().equals(visit.unitId())
                        : visit.unitId() == null && visit.name().equalsIgnoreCase(full.name()));
        if (there) {
            throw new InvalidInputException("unit", "%s đã có trong cuộc kiểm tra này.".formatted(full.name()));
        }
        return full;
    }

    private VisitDraft own(Inspection inspection, VisitDraft draft) {
        Unit unit = organization.unit(inspection.agencyId(), draft.unitId());
        if (!unit.doesWork()) {
            throw new InvalidInputException("unit", "%s không phải đơn vị kiểm tra được.".formatted(unit.name()));
        }
        return new VisitDraft(unit.id(), unit.name(), level(unit), month(draft), draft.plannedOn());
    }

    private static VisitDraft outside(Inspection inspection, VisitDraft draft) {
        if (!inspection.kind().visited()) {
            throw new InvalidInputException("unit", "Hãy chọn một phòng, đơn vị của cơ quan.");
        }
        String name = EnteredText.required("name", draft.name(), LONGEST_NAME, "Hãy nhập tên cơ quan được kiểm tra.");
        if (draft.level() == null) {
            throw new InvalidInputException("level", "Hãy chọn cấp của cơ quan được kiểm tra.");
        }
        return new VisitDraft(null, name, draft.level(), month(draft), draft.plannedOn());
    }

    /** A plan may reach into the next year, not further: another year is a slip of the pen. */
    static void requireNear(String field, LocalDate day, Inspection inspection) {
        if (Math.abs(day.getYear() - inspection.year()) > 1) {
            throw new InvalidInputException(
                    field, "Ngày kiểm tra không thuộc %s; hãy xem lại.".formatted(Year.of(inspection.year())));
        }
    }

    static BodyLevel level(Unit unit) {
        return unit.kind() == UnitKind.PUBLIC_SERVICE_UNIT ? BodyLevel.SERVICE_UNIT : BodyLevel.ROOM;
    }

    /** The day, when it is known, says the month as well. */
    private static int month(VisitDraft draft) {
        return draft.plannedOn() == null ? draft.month() : draft.plannedOn().getMonthValue();
    }
}
