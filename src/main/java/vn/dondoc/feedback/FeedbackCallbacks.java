package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.Outcomes;
import vn.dondoc.reporting.ProcessEnded;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.Outcome;

/** Does what the process asks for. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class FeedbackCallbacks implements FeedbackSteps {

    private final FeedbackRows rows;
    private final FeedbackDeadlines deadlines;
    private final FeedbackLog log;
    private final Outcomes outcomes;
    private final CurrentActor current;
    private final Clock clock;

    FeedbackCallbacks(
            FeedbackRows rows,
            FeedbackDeadlines deadlines,
            FeedbackLog log,
            Outcomes outcomes,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.log = log;
        this.outcomes = outcomes;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void remind(long feedbackId) {
        deadlines.remind(rows.any(feedbackId));
    }

    @Override
    public void escalate(long feedbackId) {
        deadlines.escalate(rows.any(feedbackId));
    }

    @Override
    public void remindPublication(long feedbackId) {
        deadlines.remindPublication(rows.any(feedbackId));
    }

    @Override
    public void apologised(long feedbackId) {
        Feedback feedback = rows.any(feedbackId);
        log.add(
                feedback,
                current.find().orElse(null),
                FeedbackHappened.Kind.APOLOGISED,
                "có thư xin lỗi, hẹn trả lời ngày %s; vẫn tính theo hạn %s"
                        .formatted(Vietnamese.date(feedback.newDueOn()), Vietnamese.date(feedback.dueOn())));
    }

    @Override
    public void ended(long feedbackId, String instanceId) {
        LocalDate today = LocalDate.now(clock);
        rows.ended(feedbackId, today);
        Feedback feedback = rows.any(feedbackId);
        LocalDate answered = feedback.answeredOn();
        outcomes.record(new ProcessEnded(
                "feedback-handling",
                feedbackId,
                instanceId,
                feedback.agencyId(),
                feedback.receivedOn().getYear(),
                feedback.receivedOn(),
                feedback.dueOn(),
                answered == null ? today : answered,
                answered == null ? Outcome.CANCELLED : Outcome.of(answered, feedback.dueOn()),
                clock.instant()));
    }
}
