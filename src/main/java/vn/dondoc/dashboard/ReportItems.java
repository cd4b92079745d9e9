package vn.dondoc.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.report.PartCount;
import vn.dondoc.report.ReportStanding;
import vn.dondoc.report.ReportStandings;

/** Reports that are to be sent, and the parts that units owe to them. */
@Component
class ReportItems implements ItemSource {

    /** More reports are never open at a time. */
    private static final int MOST = 200;

    private final ReportStandings figures;

    ReportItems(ReportStandings figures) {
        this.figures = figures;
    }

    @Override
    public List<BoardItem> open(BoardFrame frame) {
        Stream<BoardItem> reports = figures.standing(frame.agencyId(), frame.today(), MOST).stream()
                .filter(report -> report.state().open() && !report.correcting())
                .map(report -> item(frame, report));
        Stream<BoardItem> parts = figures.parts(frame.agencyId(), frame.today(), frame.today(), frame.today()).stream()
                .filter(part ->
                        part.standing() == PartCount.Standing.OVERDUE || part.standing() == PartCount.Standing.OPEN)
                .map(part -> item(frame, part));
        return Stream.concat(reports, parts)
                .filter(item -> !item.day().isAfter(frame.lastDay()))
                .toList();
    }

    private static BoardItem item(BoardFrame frame, ReportStanding report) {
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
