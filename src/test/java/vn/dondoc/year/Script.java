package vn.dondoc.year;

import static vn.dondoc.year.Step.on;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.year.Step.Kind;

/**
 * Decides, from nothing but the name of a part, what its people do in the year: some are early, some late, some ask for
 * more time, some are sent back, a few never finish. The same name always does the same.
 */
final class Script {

    private Script() {}

    /** The steps of a part that has just appeared. */
    static void write(Entry entry) {
        int luck = Math.floorMod(entry.name().hashCode(), 100);
        LocalDate received = entry.opens.plusDays(luck % 3);
        entry.steps.add(on(received, Kind.RECEIVE));
        if (entry.due == null) {
            ongoing(entry, luck, received);
        } else if (luck < 12) {
            finish(entry, later(entry.due, received).plusDays(1L + luck % 9), luck);
        } else if (luck < 26 && !entry.due.minusDays(6).isBefore(received.plusDays(1))) {
            extension(entry, luck);
        } else if (luck < 34 && !entry.due.minusDays(3).isBefore(received)) {
            sentBackByUnit(entry, luck);
        } else if (luck < 40 && !entry.due.minusDays(4).isBefore(received)) {
            sentBackByDepartment(entry, luck);
        } else if (luck < 62) {
            finish(entry, later(entry.due.minusDays(5), received), luck);
        } else if (luck < 95) {
            finish(entry, later(entry.due, received), luck);
        }
    }

    /** Reports before the unit reports of June, September and December, and closes with the result of the year. */
    private static void ongoing(Entry entry, int luck, LocalDate received) {
        for (int month : List.of(6, 9, 12)) {
            LocalDate day = LocalDate.of(2024, month, 4 + luck % 5);
            if (day.isAfter(received) && (luck % 4 != 0 || month != 9)) {
                entry.steps.add(on(day, Kind.PROGRESS));
            }
        }
        if (luck < 94) {
            finish(entry, LocalDate.of(2024, 12, 9).plusDays(luck % 15), luck);
        }
    }

    private static void extension(Entry entry, int luck) {
        LocalDate wanted = entry.due.plusDays(14);
        entry.steps.add(on(entry.due.minusDays(5), Kind.ASK_EXTENSION, wanted));
        entry.steps.add(on(entry.due.minusDays(4), Kind.GIVE_OPINION));
        if (luck < 21) {
            entry.steps.add(on(entry.due.minusDays(2), Kind.GRANT_EXTENSION, wanted));
            finish(entry, wanted.minusDays(luck % 3), luck);
        } else {
            entry.steps.add(on(entry.due.minusDays(2), Kind.REFUSE_EXTENSION));
            finish(entry, entry.due.plusDays(3), luck);
        }
    }

    private static void sentBackByUnit(Entry entry, int luck) {
        entry.steps.add(on(entry.due.minusDays(3), Kind.SUBMIT, entry.due.minusDays(3)));
        entry.steps.add(on(entry.due.minusDays(2), Kind.UNIT_SENDS_BACK));
        finish(entry, entry.due, luck);
    }

    private static void sentBackByDepartment(Entry entry, int luck) {
        entry.steps.add(on(entry.due.minusDays(4), Kind.SUBMIT, entry.due.minusDays(4)));
        entry.steps.add(on(entry.due.minusDays(3), Kind.UNIT_ACCEPTS));
        entry.steps.add(on(entry.due.minusDays(2), Kind.DEPARTMENT_SENDS_BACK));
        finish(entry, entry.due.minusDays(1), luck);
    }

    private static void finish(Entry entry, LocalDate document, int luck) {
        entry.steps.add(on(document, Kind.SUBMIT, document));
        entry.steps.add(on(document.plusDays(1), Kind.UNIT_ACCEPTS));
        entry.steps.add(on(document.plusDays(2L + luck % 4), Kind.DEPARTMENT_ACCEPTS));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
