package vn.dondoc.task;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * How far a permission of a person reaches, for use in queries.
 *
 * @param agencyWide over the whole agency; then {@code units} does not matter
 * @param units over these units
 */
record Reach(boolean agencyWide, Set<Long> units) {

    static Reach of(Actor actor, Action action) {
        Set<Long> near = new HashSet<>(actor.unitIds());
        near.addAll(actor.fieldUnitIds());
        Set<Long> reached = near.stream()
                .filter(unit -> Access.may(actor, action, Subject.unit(actor.agencyId(), unit)))
                .collect(Collectors.toUnmodifiableSet());
        return new Reach(Access.mayAgencyWide(actor, action), reached);
    }
}
