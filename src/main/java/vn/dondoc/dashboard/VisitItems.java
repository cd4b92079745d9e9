package vn.dondoc.dashboard;

import java.util.stream.Stream;
import vn.dondoc.inspection.InspectionPicture;

/** Visits of our own inspections that have not begun. */
final class VisitItems {

    private VisitItems() {}

    /** All of them, late or to come. */
    static Stream<BoardItem> open(BoardFacts facts) {
        return facts.inspections().ahead().stream().map(VisitItems::item);
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
