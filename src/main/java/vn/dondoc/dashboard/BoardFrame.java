package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;

/** Who looks, at which agency, on which day. */
record BoardFrame(Actor actor, LocalDate today, Map<Long, Unit> units) {

    /** How far ahead the page looks, in days: as the chip "due within 7 days" of the inbox. */
    static final int DAYS_AHEAD = 7;

    static BoardFrame of(Actor actor, LocalDate today, List<Unit> units) {
        Map<Long, Unit> byId = new LinkedHashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return new BoardFrame(actor, today, byId);
    }

    long agencyId() {
        return actor.agencyId();
    }

    LocalDate lastDay() {
        return today.plusDays(DAYS_AHEAD);
    }

    String name(@Nullable Long unitId) {
        Unit unit = unitId == null ? null : units.get(unitId);
        return unit == null ? "" : unit.name();
    }

    /** Whether a unit lies in the field of the deputy who looks. */
    boolean ownField(@Nullable Long unitId) {
        return unitId != null && actor.fieldUnitIds().contains(unitId);
    }
}
