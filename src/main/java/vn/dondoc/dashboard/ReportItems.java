package vn.dondoc.dashboard;

import java.util.stream.Stream;
import vn.dondoc.report.PartCount;
import vn.dondoc.report.ReportStanding;

/** Reports that are to be sent, and the parts that units owe to them. */
final class ReportItems {

    private ReportItems() {}

    /** Everything open, overdue or to come. */
    static Stream<BoardItem> open(BoardFrame frame, BoardFacts facts) {
        Stream<BoardItem> reports = facts.reports().stream()
                .filter(report -> report.state().open() && !report.correcting())
                .map(ReportItems::item);
        Stream<BoardItem> parts = facts.parts().stream()
                .filter(part ->
                        part.standing() == PartCount.Standing.OVERDUE || part.standing() == PartCount.Standing.OPEN)
                .map(part -> item(frame, part));
        return Stream.concat(reports, parts);
    }

    private static BoardItem item(ReportStanding report) {
        return new BoardItem(
                ItemKind.REPORT, report.reportId(), null, null, "", report.label(), "", report.departmentDue(), false);
    }

    private static BoardItem item(BoardFrame frame, PartCount part) {
        return new BoardItem(
                ItemKind.REPORT_PART,
                part.reportId(),
                null,
                part.unitId(),
                frame.name(part.unitId()),
                part.label(),
                "",
                part.due(),
                frame.ownField(part.unitId()));
    }
}
