package vn.dondoc.deadline;

import java.time.LocalDate;
import vn.dondoc.common.Vietnamese;

/** Dates as Vietnamese offices write them. */
final class Dates {

    private Dates() {}

    static String text(LocalDate date) {
        return Vietnamese.date(date);
    }
}
