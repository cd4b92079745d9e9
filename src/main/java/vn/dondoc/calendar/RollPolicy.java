package vn.dondoc.calendar;

import java.time.LocalDate;

/** What happens to a due date that falls on a day off (domain.md section 11, decision 2). */
public enum RollPolicy {
    /** The date stays as it is. */
    NONE("Giữ nguyên ngày"),
    /** It moves to the next working day (Bộ luật Dân sự 2015, art. 148). */
    NEXT("Chuyển sang ngày làm việc kế tiếp"),
    /** It moves to the last working day before. */
    PREVIOUS("Chuyển về ngày làm việc liền trước");

    private final String label;

    RollPolicy(String label) {
        this.label = label;
    }

    /** Vietnamese name for screens. */
    public String label() {
        return label;
    }

    /** The date after rolling; a working day never moves. */
    public LocalDate roll(LocalDate date, WorkCalendar calendar) {
        return switch (this) {
            case NONE -> date;
            case NEXT -> calendar.nextWorkingDay(date);
            case PREVIOUS -> calendar.previousWorkingDay(date);
        };
    }
}
