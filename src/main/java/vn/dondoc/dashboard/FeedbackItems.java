package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.feedback.Feedbacks;

/** Feedback whose sender waits for an answer; never the person behind it. */
@Component
class FeedbackItems implements ItemSource {

    private final Feedbacks feedbacks;

    FeedbackItems(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public List<BoardItem> open(BoardFrame frame) {
        return feedbacks.all(FeedbackFilter.of(FeedbackFilter.View.OPEN)).stream()
                .map(row -> item(frame, row))
                .filter(item -> !item.day().isAfter(frame.lastDay()))
                .toList();
    }

    /** A new date after an apology does not undo that the term has passed. */
    private static BoardItem item(BoardFrame frame, FeedbackRow row) {
        LocalDate term = row.dueOn();
        LocalDate day = term.isBefore(frame.today()) || row.newDueOn() == null ? term : row.newDueOn();
        return new BoardItem(
                ItemKind.FEEDBACK,
                row.id(),
                null,
                row.unitId(),
                row.unit(),
                row.title(),
                row.code(),
                day,
                frame.ownField(row.unitId()));
    }
}
