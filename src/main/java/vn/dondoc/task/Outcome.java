package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/** How an assignment ended (domain.md section 3); the last two stand outside all counts. */
public enum Outcome {
    EARLY("Trước hạn"),
    ON_TIME("Đúng hạn"),
    LATE("Trễ hạn"),
    CANCELLED("Đã dừng"),
    SUPERSEDED("Đã thay thế");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Early, on time or late; without a due date always on time. */
    public static Outcome of(LocalDate completedOn, @Nullable LocalDate dueOn) {
        if (dueOn == null || completedOn.equals(dueOn)) {
            return ON_TIME;
        }
        return completedOn.isBefore(dueOn) ? EARLY : LATE;
    }
}
