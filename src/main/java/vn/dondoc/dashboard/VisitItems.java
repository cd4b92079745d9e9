package vn.dondoc.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionFigures;
import vn.dondoc.inspection.InspectionPicture;

/** Visits of our own inspections that have not begun. */
@Component
class VisitItems implements ItemSource {

    private final InspectionFigures figures;

    VisitItems(InspectionFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<BoardItem> open(BoardFrame frame) {
        return figures.picture(frame.agencyId(), frame.today(), frame.today(), frame.today()).ahead().stream()
                .filter(ahead -> !ahead.due().isAfter(frame.lastDay()))
                .map(VisitItems::item)
                .toList();
    }

    /** A visit that is late is nobody's of the inspected unit: it is the team's, so the agency's. */
    private static BoardItem item(InspectionPicture.Ahead ahead) {
        return new BoardItem(
                ItemKind.VISIT,
                ahead.visit().id(),
                ahead.inspection().id(),
                null,
                "",
                ahead.visit().name(),
                ahead.inspection().label(),
                ahead.due(),
                false);
    }
}
