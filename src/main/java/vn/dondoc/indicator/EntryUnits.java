package vn.dondoc.indicator;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The units whose rows a person may look at. */
@Component
class EntryUnits {

    private final Organization organization;

    EntryUnits(Organization organization) {
        this.organization = organization;
    }

    boolean seesAll(Actor actor) {
        return Access.mayAgencyWide(actor, Action.VIEW_INDICATORS);
    }

    List<Unit> visible(Actor actor) {
        List<Unit> units = organization.workingUnits(actor.agencyId());
        if (seesAll(actor)) {
            return units;
        }
        Set<Long> own = Access.units(actor, Action.VIEW_INDICATORS);
        return units.stream().filter(unit -> own.contains(unit.id())).toList();
    }
}
