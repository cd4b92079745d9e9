package vn.dondoc.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Who may see and change which target: the Office and the leadership all, a unit what it leads or helps with. */
@Component
class TargetGuard {

    private final Access access;
    private final TargetStore targets;
    private final TargetBook book;
    private final Clock clock;

    TargetGuard(Access access, TargetStore targets, TargetBook book, Clock clock) {
        this.access = access;
        this.targets = targets;
        this.book = book;
        this.clock = clock;
    }

    /** A target and who acts on it. */
    record Open(Actor actor, Entry entry) {

        TargetData target() {
            return entry.head();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Actor viewer() {
        return access.require(Action.VIEW_TARGET);
    }

    static boolean sees(Actor actor, Entry entry) {
        return Access.mayAgencyWide(actor, Action.VIEW_TARGET)
                || entry.concerns(Access.units(actor, Action.VIEW_TARGET));
    }

    /** The target as it came in, also where it is joined to another. */
    Open viewed(long id) {
        Actor actor = viewer();
        Entry entry = book.one(targets.find(actor.agencyId(), id), today());
        if (!sees(actor, entry)) {
            access.require(Action.VIEW_TARGET, Subject.agency(actor.agencyId()));
        }
        return new Open(actor, entry);
    }

    /** The target that counts, to be changed by somebody whose right reaches one of its lead units. */
    Open changed(Action action, long id) {
        Actor actor = access.require(action);
        Entry entry = head(actor, id);
        return new Open(require(action, actor.agencyId(), entry.leads()), entry);
    }

    /** The target itself, to be changed by the Office. */
    Open managed(long id) {
        Actor actor = access.require(Action.MANAGE_TARGET);
        return managed(targets.lock(actor.agencyId(), id));
    }

    /** The target itself, looked at by the Office before it changes something. */
    Open toManage(long id) {
        Actor actor = access.require(Action.MANAGE_TARGET);
        return managed(targets.find(actor.agencyId(), id));
    }

    private Open managed(TargetData target) {
        Actor actor = access.require(Action.MANAGE_TARGET, Subject.agency(target.agencyId()));
        return new Open(actor, book.one(target, today()));
    }

    Actor require(Action action, long agencyId, Collection<Long> units) {
        Subject agency = Subject.agency(agencyId);
        Subject subject = access.may(action, agency)
                ? agency
                : units.stream()
                        .map(unit -> Subject.unit(agencyId, unit))
                        .filter(unit -> access.may(action, unit))
                        .findFirst()
                        .orElse(agency);
        return access.require(action, subject);
    }

    boolean may(Action action, long agencyId, Set<Long> units) {
        return access.may(action, Subject.agency(agencyId))
                || units.stream().anyMatch(unit -> access.may(action, Subject.unit(agencyId, unit)));
    }

    boolean may(Action action, long agencyId, long unit) {
        return access.may(action, Subject.agency(agencyId)) || access.may(action, Subject.unit(agencyId, unit));
    }

    private Entry head(Actor actor, long id) {
        TargetData target = targets.lock(actor.agencyId(), id);
        if (target.joinedInto() != null) {
            target = targets.lock(actor.agencyId(), target.joinedInto());
        }
        if (target.ended()) {
            throw new NotPossibleException(
                    "Kế hoạch của chỉ tiêu này đã được thay thế; hãy làm với chỉ tiêu của kế hoạch mới.");
        }
        return book.one(target, today());
    }
}
