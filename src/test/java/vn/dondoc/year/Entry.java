package vn.dondoc.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** One line of the book: a unit's part of a task for one due date, and what the script lets happen to it. */
final class Entry {

    final String code;
    final String unit;
    final int occurrence;
    final LocalDate assigned;

    @Nullable
    final LocalDate due;

    /** The day from which the unit can work on it. */
    final LocalDate opens;

    final List<LocalDate> dueFrom = new ArrayList<>();
    final List<LocalDate> dues = new ArrayList<>();
    final List<LocalDate> progress = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();

    @Nullable
    LocalDate submitted;

    @Nullable
    LocalDate document;

    @Nullable
    LocalDate ended;

    boolean stopped;

    Entry(String code, String unit, int occurrence, LocalDate assigned, @Nullable LocalDate due, LocalDate opens) {
        this.code = code;
        this.unit = unit;
        this.occurrence = occurrence;
        this.assigned = assigned;
        this.due = due;
        this.opens = opens;
        dueFrom.add(assigned);
        dues.add(due);
    }

    @Nullable
    LocalDate dueNow() {
        return dues.get(dues.size() - 1);
    }

    String name() {
        return code + " · " + unit + " · " + due;
    }

    @Override
    public String toString() {
        return name() + " from " + assigned;
    }
}
