package vn.dondoc.dashboard;

import java.util.stream.Stream;
import vn.dondoc.inspection.InspectionPicture;

/** Remedies that bodies outside owe: no inbox shows them, so that nobody else would chase them. */
final class RemedyItems {

    private RemedyItems() {}

    /** All of them, overdue or to come. */
    static Stream<BoardItem> open(BoardFacts facts) {
        return facts.inspections().owedOutside().stream().map(RemedyItems::item);
    }

    private static BoardItem item(InspectionPicture.Owed owed) {
        return new BoardItem(
                ItemKind.REMEDY,
                owed.visit().id(),
                owed.inspection().id(),
                owed.visit().unitId(),
                owed.visit().name(),
                owed.finding().what(),
                owed.inspection().label(),
                owed.due(),
                false);
    }
}
