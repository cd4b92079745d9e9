package vn.dondoc.feedback;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Subject;

/** What the acting person can do with a feedback now; the services check the same again. */
@Component
class FeedbackOffers {

    private final Access access;

    FeedbackOffers(Access access) {
        this.access = access;
    }

    Set<FeedbackStep> of(Feedback feedback) {
        Set<FeedbackStep> steps = EnumSet.noneOf(FeedbackStep.class);
        Subject agency = Subject.agency(feedback.agencyId());
        Subject unit = new Subject(feedback.agencyId(), feedback.unitId(), null);
        Subject whose = FeedbackGuard.subject(feedback);
        FeedbackState state = feedback.state();
        boolean kept = feedback.erasedOn() == null;
        if (access.may(Action.ENTER_FEEDBACK, agency)) {
            add(
                    steps,
                    state == FeedbackState.RECEIVED,
                    FeedbackStep.CHANGE,
                    FeedbackStep.SEND_TO_UNIT,
                    FeedbackStep.FORWARD,
                    FeedbackStep.REFUSE);
            add(steps, kept, FeedbackStep.CHANGE_PERSON);
        }
        if (access.may(Action.ANSWER_FEEDBACK, unit)) {
            add(steps, state.withUnit(), FeedbackStep.ASSIGN, FeedbackStep.HAND_BACK);
        }
        if (access.may(Action.ANSWER_FEEDBACK, whose)) {
            add(steps, state.withUnit(), FeedbackStep.SAVE_ANSWER, FeedbackStep.ANSWER);
        }
        if (access.may(Action.PUBLISH_FEEDBACK, agency)) {
            add(steps, state == FeedbackState.CHECKING, FeedbackStep.ACCEPT, FeedbackStep.RETURN);
            add(steps, state == FeedbackState.TO_SEND, FeedbackStep.SEND);
            add(steps, state == FeedbackState.ANSWERED, FeedbackStep.PUBLISH, FeedbackStep.NOT_PUBLISH);
            add(steps, state.open() && feedback.newDueOn() == null, FeedbackStep.APOLOGISE);
        }
        if (access.may(Action.VIEW_FEEDBACK_PERSON, whose)) {
            add(steps, kept, FeedbackStep.READ_PERSON);
        }
        return steps;
    }

    private static void add(Set<FeedbackStep> steps, boolean when, FeedbackStep... more) {
        if (when) {
            steps.addAll(Set.of(more));
        }
    }
}
