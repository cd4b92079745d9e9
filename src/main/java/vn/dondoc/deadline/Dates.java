package vn.dondoc.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as Vietnamese offices write them. */
final class Dates {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Dates() {}

    static String text(LocalDate date) {
        return FORMAT.format(date);
    }
}
