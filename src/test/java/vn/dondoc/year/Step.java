package vn.dondoc.year;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What somebody does on a day of the script.
 *
 * @param date date of the document, the new due date, or null
 * @param unit the unit that gets the work, or empty
 */
record Step(LocalDate on, Kind kind, @Nullable LocalDate date, String unit) {

    enum Kind {
        RECEIVE,
        PROGRESS,
        SUBMIT,
        UNIT_SENDS_BACK,
        UNIT_ACCEPTS,
        DEPARTMENT_SENDS_BACK,
        DEPARTMENT_ACCEPTS,
        ASK_EXTENSION,
        GIVE_OPINION,
        GRANT_EXTENSION,
        REFUSE_EXTENSION,
        ASK_RETURN,
        TRANSFER,
        CANCEL
    }

    static Step on(LocalDate day, Kind kind) {
        return new Step(day, kind, null, "");
    }

    static Step on(LocalDate day, Kind kind, LocalDate date) {
        return new Step(day, kind, date, "");
    }
}
