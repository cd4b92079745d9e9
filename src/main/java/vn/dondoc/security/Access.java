package vn.dondoc.security;

import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;

/** Asks the {@link RoleMatrix} for the acting person. Every service method that does or shows something calls it. */
@Component
public class Access {

    private final CurrentActor current;

    Access(CurrentActor current) {
        this.current = current;
    }

    /**
     * The acting person, who may do {@code action} in the own agency in some scope.
     *
     * @throws ForbiddenException when no role allows it
     */
    public Actor require(Action action) {
        Actor actor = current.get();
        if (actor.roles().stream().noneMatch(role -> reachesAnything(actor, role, action))) {
            throw refused(action);
        }
        return actor;
    }

    /**
     * The acting person, who may do {@code action} to {@code subject}.
     *
     * @throws ForbiddenException when no role reaches that far
     */
    public Actor require(Action action, Subject subject) {
        Actor actor = current.get();
        if (!may(actor, action, subject)) {
            throw refused(action);
        }
        return actor;
    }

    /** Whether the acting person may do {@code action} to {@code subject}; false when nobody is logged in. */
    public boolean may(Action action, Subject subject) {
        return current.find().filter(actor -> may(actor, action, subject)).isPresent();
    }

    /** Whether the acting person may do {@code action} to anything at all: for showing a menu entry. */
    public boolean may(Action action) {
        return current.find()
                .filter(actor -> actor.roles().stream().anyMatch(role -> reachesAnything(actor, role, action)))
                .isPresent();
    }

    /** Whether {@code actor} may do {@code action} to {@code subject}. */
    public static boolean may(Actor actor, Action action, Subject subject) {
        return actor.roles().stream().anyMatch(role -> reaches(actor, RoleMatrix.scope(role, action), subject));
    }

    /** Whether {@code actor} may do {@code action} in the whole agency, not only in the own unit, field or tasks. */
    public static boolean mayAgencyWide(Actor actor, Action action) {
        return may(actor, action, Subject.agency(actor.agencyId()));
    }

    private static boolean reachesAnything(Actor actor, Role role, Action action) {
        Scope scope = RoleMatrix.scope(role, action);
        return scope == Scope.BY_DELEGATION ? actor.signsByDelegation() : scope != Scope.NONE;
    }

    private static boolean reaches(Actor actor, Scope scope, Subject subject) {
        if (scope == Scope.INSTALLATION) {
            return true;
        }
        if (scope == Scope.NONE || subject.agencyId() != actor.agencyId()) {
            return false;
        }
        return switch (scope) {
            case AGENCY -> true;
            case BY_DELEGATION -> actor.signsByDelegation();
            case OWN_UNIT -> subject.unitId() != null && actor.unitIds().contains(subject.unitId());
            case OWN_FIELD -> subject.unitId() != null && actor.fieldUnitIds().contains(subject.unitId());
            case OWN_TASKS -> subject.officerId() != null && subject.officerId() == actor.personId();
            default -> false;
        };
    }

    private static ForbiddenException refused(Action action) {
        String who = RoleMatrix.namesFor(action);
        return new ForbiddenException("Anh/chị không có quyền: %s.%s"
                .formatted(
                        action.label().toLowerCase(vn.dondoc.common.Vietnamese.LOCALE),
                        who.isEmpty() ? " Không ai được làm việc này." : " Việc này thuộc: " + who + "."));
    }
}
