package vn.dondoc.dashboard;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.inspection.InspectionFigures;
import vn.dondoc.report.ReportStandings;

/** Asks each of the other modules once. */
@Component
class BoardFactsReader {

    /** More reports are never open at a time. */
    private static final int MOST_REPORTS = 200;

    private final ReportStandings reports;
    private final InspectionFigures inspections;
    private final Feedbacks feedbacks;

    BoardFactsReader(ReportStandings reports, InspectionFigures inspections, Feedbacks feedbacks) {
        this.reports = reports;
        this.inspections = inspections;
        this.feedbacks = feedbacks;
    }

    /**
     * Reads it.
     *
     * @param from first day on which the window of a report may end whose parts are wanted though it is closed
     * @param to last such day, inclusive
     */
    BoardFacts read(BoardFrame frame, LocalDate from, LocalDate to) {
        return new BoardFacts(
                reports.standing(frame.agencyId(), frame.today(), MOST_REPORTS),
                reports.parts(frame.agencyId(), from, to, frame.today()),
                BoardInspections.ofYear(inspections, frame.agencyId(), frame.today()),
                feedbacks.all(FeedbackFilter.of(FeedbackFilter.View.OPEN)));
    }
}
