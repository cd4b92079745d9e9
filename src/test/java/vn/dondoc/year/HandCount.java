package vn.dondoc.year;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.reporting.Figures;

/** Counts a book by hand: the arithmetic of domain.md section 3, one task after the other. */
final class HandCount {

    private HandCount() {}

    static Figures at(Book book, LocalDate day) {
        long early = 0;
        long onTime = 0;
        long late = 0;
        long inTime = 0;
        long overdue = 0;
        long soon = 0;
        long begun = 0;
        for (String task : book.tasks) {
            List<Entry> parts = book.entries.stream()
                    .filter(entry -> entry.code.equals(task) && !entry.assigned.isAfter(day))
                    .filter(entry -> !(entry.stopped && !entry.ended.isAfter(day)))
                    .toList();
            if (parts.isEmpty()) {
                continue; // stopped as a whole: outside of all counts
            }
            List<Entry> open = parts.stream().filter(entry -> !done(entry, day)).toList();
            if (open.isEmpty() && book.next(task, day) == null) {
                if (parts.stream().anyMatch(HandCount::late)) {
                    late++;
                } else if (parts.stream().allMatch(HandCount::early)) {
                    early++;
                } else {
                    onTime++;
                }
                continue;
            }
            boolean isOverdue = open.stream()
                    .anyMatch(
                            entry -> due(entry, day) != null && due(entry, day).isBefore(day));
            if (isOverdue) {
                overdue++;
            } else {
                inTime++;
                if (open.stream()
                        .anyMatch(entry ->
                                due(entry, day) != null && !due(entry, day).isAfter(day.plusDays(7)))) {
                    soon++;
                }
            }
            if (parts.stream()
                    .anyMatch(
                            entry -> done(entry, day) || entry.progress.stream().anyMatch(at -> !at.isAfter(day)))) {
                begun++;
            }
        }
        return Figures.of(early, onTime, late, inTime, overdue, soon, begun);
    }

    private static boolean done(Entry entry, LocalDate day) {
        return entry.ended != null && !entry.stopped && !entry.ended.isAfter(day) && !entry.document.isAfter(day);
    }

    private static LocalDate due(Entry entry, LocalDate day) {
        LocalDate known = entry.due;
        for (int i = 0; i < entry.dues.size(); i++) {
            if (!entry.dueFrom.get(i).isAfter(day)) {
                known = entry.dues.get(i);
            }
        }
        return known;
    }

    private static boolean late(Entry entry) {
        return entry.dueNow() != null && entry.document.isAfter(entry.dueNow());
    }

    private static boolean early(Entry entry) {
        return entry.dueNow() != null && entry.document.isBefore(entry.dueNow());
    }
}
