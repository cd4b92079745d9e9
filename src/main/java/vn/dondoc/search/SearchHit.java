package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.task.AssignmentStatus;

/**
 * Something found, as it is shown.
 *
 * @param subjectId its id among its kind
 * @param assignmentId the piece of work to open, one that the person may see; null for what is no work
 * @param planId the plan that it is or belongs to
 * @param link address of its page within the product; empty when there is none
 * @param title its first text
 * @param excerpt where else the words were found, perhaps nothing
 * @param place what it belongs to, in words: document, code, unit
 * @param on its day
 * @param status of that piece of work
 * @param dueOn of that piece of work
 */
public record SearchHit(
        SearchKind kind,
        long subjectId,
        @Nullable Long assignmentId,
        @Nullable Long taskId,
        @Nullable Long planId,
        String link,
        List<Piece> title,
        List<Piece> excerpt,
        String place,
        LocalDate on,
        @Nullable AssignmentStatus status,
        @Nullable LocalDate dueOn) {}
