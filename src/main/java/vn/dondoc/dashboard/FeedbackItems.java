package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.dondoc.feedback.FeedbackRow;

/** Feedback whose sender waits for an answer; never the person behind it. */
final class FeedbackItems {

    private FeedbackItems() {}

    /** All of it, overdue or to come. */
    static Stream<BoardItem> open(BoardFrame frame, BoardFacts facts) {
        return facts.feedback().stream().map(row -> item(frame, row));
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
