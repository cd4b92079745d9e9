package vn.dondoc.task;

import java.util.Set;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * How far a permission of a person, or of somebody whom the person represents today, reaches; for use in queries.
 *
 * @param agencyWide over the whole agency; then {@code units} does not matter
 * @param units over these units
 */
record Reach(boolean agencyWide, Set<Long> units) {

    static Reach of(Actor actor, Action action) {
        return new Reach(Access.mayAgencyWide(actor, action), Access.units(actor, action));
    }
}
