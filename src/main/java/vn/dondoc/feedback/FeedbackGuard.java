package vn.dondoc.feedback;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Opens a feedback for a step: asks the role matrix, locks the case, checks its state. */
@Component
class FeedbackGuard {

    private final Access access;
    private final FeedbackRows rows;
    private final PersonRows persons;

    FeedbackGuard(Access access, FeedbackRows rows, PersonRows persons) {
        this.access = access;
        this.rows = rows;
        this.persons = persons;
    }

    /** A feedback that the acting person may act on, locked. */
    record Open(Actor actor, Feedback feedback) {}

    /**
     * A step of the Office.
     *
     * @param refusal words after the state, for example {@code không chuyển được}
     */
    Open office(Action action, long id, @Nullable Integer version, String refusal, FeedbackState... allowed) {
        return open(action, id, version, refusal, Set.of(allowed), Reach.AGENCY);
    }

    /** A step of the head of the unit. */
    Open head(long id, @Nullable Integer version, String refusal, FeedbackState... allowed) {
        return open(Action.ANSWER_FEEDBACK, id, version, refusal, Set.of(allowed), Reach.UNIT);
    }

    /** A step of the head of the unit or of the named officer. */
    Open handler(long id, @Nullable Integer version, String refusal, FeedbackState... allowed) {
        return open(Action.ANSWER_FEEDBACK, id, version, refusal, Set.of(allowed), Reach.OFFICER);
    }

    /** Of any state, locked. */
    Open locked(Action action, long id, @Nullable Integer version) {
        Actor actor = access.require(action);
        Feedback feedback = rows.lock(actor.agencyId(), id);
        Actor acting = access.require(action, subject(feedback));
        notStale(feedback, version);
        return new Open(acting, feedback);
    }

    /** A text of this case that many may read: it must not name the person. */
    void withoutPerson(long id, String field, String text) {
        persons.of(id).ifPresent(person -> Texts.withoutPerson(field, text, person));
    }

    /** The unit and officer whose it is. */
    static Subject subject(Feedback feedback) {
        return new Subject(feedback.agencyId(), feedback.unitId(), feedback.officerId());
    }

    private enum Reach {
        AGENCY,
        UNIT,
        OFFICER
    }

    private Open open(
            Action action,
            long id,
            @Nullable Integer version,
            String refusal,
            Set<FeedbackState> allowed,
            Reach reach) {
        Actor actor = access.require(action);
        Feedback feedback = rows.lock(actor.agencyId(), id);
        Subject subject =
                switch (reach) {
                    case AGENCY -> Subject.agency(feedback.agencyId());
                    case UNIT -> new Subject(feedback.agencyId(), feedback.unitId(), null);
                    case OFFICER -> subject(feedback);
                };
        Actor acting = access.require(action, subject);
        if (!allowed.contains(feedback.state())) {
            throw new NotPossibleException("%s: %s nên %s."
                    .formatted(feedback.label(), feedback.state().label().toLowerCase(Vietnamese.LOCALE), refusal));
        }
        notStale(feedback, version);
        return new Open(acting, feedback);
    }

    private static void notStale(Feedback feedback, @Nullable Integer version) {
        if (version != null && version != feedback.version()) {
            throw StaleDataException.changed("Phản ánh, kiến nghị");
        }
    }

    static FeedbackState[] waiting() {
        List<FeedbackState> states = FeedbackState.waiting();
        return states.toArray(FeedbackState[]::new);
    }
}
