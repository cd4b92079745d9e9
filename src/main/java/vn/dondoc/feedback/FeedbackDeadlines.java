package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;

/**
 * What is told about due days, each milestone once. A morning that was missed is made good by the next: what counts is
 * the last day that was told, kept in the table.
 */
@Component
class FeedbackDeadlines {

    private final FeedbackRows rows;
    private final FeedbackTimes times;
    private final FeedbackLog log;
    private final Clock clock;

    FeedbackDeadlines(FeedbackRows rows, FeedbackTimes times, FeedbackLog log, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.log = log;
        this.clock = clock;
    }

    void remind(Feedback feedback) {
        LocalDate today = LocalDate.now(clock);
        if (quiet(feedback, today)) {
            return;
        }
        LocalDate due = feedback.remindedDue();
        times.soon(feedback.agencyId(), due, told(feedback), today)
                .ifPresent(
                        milestone -> tell(feedback, milestone, today, "cần trả lời người phản ánh chậm nhất ngày %s"));
    }

    void escalate(Feedback feedback) {
        LocalDate today = LocalDate.now(clock);
        if (quiet(feedback, today)) {
            return;
        }
        times.overdue(feedback.agencyId(), feedback.remindedDue(), told(feedback), today)
                .ifPresent(milestone -> tell(feedback, milestone, today, "chưa trả lời người phản ánh, hạn ngày %s"));
    }

    /** On the first working morning after the answer, then once in five working days until it is decided. */
    void remindPublication(Feedback feedback) {
        LocalDate today = LocalDate.now(clock);
        if (feedback.state() != FeedbackState.ANSWERED || !times.workingDay(feedback.agencyId(), today)) {
            return;
        }
        Optional<LocalDate> told = rows.remindedOn(feedback.id());
        if (told.filter(day -> today.isBefore(times.publicationAgain(feedback.agencyId(), day)))
                .isPresent()) {
            return;
        }
        rows.reminded(feedback.id(), today);
        log.add(
                feedback,
                null,
                FeedbackHappened.Kind.TO_PUBLISH,
                "đã trả lời ngày %s, cần công khai hoặc ghi lý do không công khai"
                        .formatted(Vietnamese.date(feedback.answeredOn())),
                "feedback-publish:%d:%s".formatted(feedback.id(), today));
    }

    private boolean quiet(Feedback feedback, LocalDate today) {
        return !feedback.state().open() || !times.workingDay(feedback.agencyId(), today);
    }

    /** The receipt itself told of the due day. */
    private LocalDate told(Feedback feedback) {
        Optional<LocalDate> told = rows.remindedOn(feedback.id());
        return told.orElse(feedback.receivedOn());
    }

    private void tell(Feedback feedback, FeedbackTimes.Milestone milestone, LocalDate today, String words) {
        rows.reminded(feedback.id(), today);
        String due = Vietnamese.date(feedback.remindedDue()) + (feedback.newDueOn() == null ? "" : " (đã hẹn lại)");
        log.add(
                feedback,
                null,
                milestone.kind(),
                words.formatted(due),
                "feedback-due:%d:%s".formatted(feedback.id(), today));
    }
}
