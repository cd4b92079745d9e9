package vn.dondoc.security;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;

/**
 * Asks the {@link RoleMatrix} for the acting person. Every service method that does or shows something calls it.
 *
 * <p>The person's own rights come first, then those of each absent person whom he or she represents, one by one: a right
 * is never put together from two people. When only a represented right reaches, the returned actor is {@linkplain
 * Actor#onBehalfOf on behalf of} that person, which is what services record. Use the actor that was returned for the
 * very subject.
 */
@Component
public class Access {

    /** What nobody does on behalf of another: a substitute must not prolong the substitution or appoint further ones. */
    private static final Set<Action> OWN_ONLY = EnumSet.of(Action.MANAGE_ABSENCE);

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
        return acting(current.get(), action, self -> reachesAnything(self, action))
                .orElseThrow(() -> refused(action));
    }

    /**
     * The acting person, who may do {@code action} to {@code subject}.
     *
     * @throws ForbiddenException when no role reaches that far
     */
    public Actor require(Action action, Subject subject) {
        return acting(current.get(), action, self -> reaches(self, action, subject))
                .orElseThrow(() -> refused(action));
    }

    /** Whether the acting person may do {@code action} to {@code subject}; false when nobody is logged in. */
    public boolean may(Action action, Subject subject) {
        return current.find().filter(actor -> may(actor, action, subject)).isPresent();
    }

    /** Whether the acting person may do {@code action} to anything at all: for showing a menu entry. */
    public boolean may(Action action) {
        return current.find()
                .flatMap(actor -> acting(actor, action, self -> reachesAnything(self, action)))
                .isPresent();
    }

    /** Whether {@code actor} may do {@code action} to {@code subject}. */
    public static boolean may(Actor actor, Action action, Subject subject) {
        return acting(actor, action, subject).isPresent();
    }

    /**
     * As whom {@code actor} would do {@code action} to {@code subject}: with a right of the own, or on behalf of an
     * absent person; empty when not at all.
     */
    public static Optional<Actor> acting(Actor actor, Action action, Subject subject) {
        return acting(actor, action, self -> reaches(self, action, subject));
    }

    /** Whether {@code actor} may do {@code action} in the whole agency, not only in the own unit, field or tasks. */
    public static boolean mayAgencyWide(Actor actor, Action action) {
        return may(actor, action, Subject.agency(actor.agencyId()));
    }

    /** Whether {@code actor} may do {@code action} to anything at all. */
    public static boolean mayAnything(Actor actor, Action action) {
        return acting(actor, action, self -> reachesAnything(self, action)).isPresent();
    }

    /** The units near {@code actor}, or near somebody represented, over which {@code action} reaches. */
    public static Set<Long> units(Actor actor, Action action) {
        Set<Long> near = new HashSet<>();
        for (Actor self : actor.selves()) {
            near.addAll(self.unitIds());
            near.addAll(self.fieldUnitIds());
        }
        return near.stream()
                .filter(unit -> may(actor, action, Subject.unit(actor.agencyId(), unit)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Actor> acting(Actor actor, Action action, Predicate<Actor> reaches) {
        if (reaches.test(actor)) {
            return Optional.of(actor);
        }
        if (OWN_ONLY.contains(action)) {
            return Optional.empty();
        }
        return actor.standsInFor().stream().filter(reaches).findFirst().map(actor::actingFor);
    }

    private static boolean reachesAnything(Actor actor, Action action) {
        return actor.roles().stream().anyMatch(role -> reachesAnything(actor, role, action));
    }

    private static boolean reaches(Actor actor, Action action, Subject subject) {
        return actor.roles().stream().anyMatch(role -> reaches(actor, RoleMatrix.scope(role, action), subject));
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
