package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * The dates that new assignments of a task start with.
 *
 * @param nextDue due date of the occurrence after this one; null when there is none, or the task does not recur
 */
record FirstOccurrence(
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate nextDue) {

    /** For the end of a sentence. */
    String inWords() {
        return due == null ? "" : ", hạn " + Vietnamese.date(due);
    }
}
