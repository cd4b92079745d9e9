package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * One counted thing behind a figure: a task, or one unit's part of it.
 *
 * @param assignmentId the part to open: the most urgent open one, else the last finished
 * @param units labels of the units counted here
 * @param parts assignments counted in it
 * @param openParts of these still open at the cut-off
 * @param dueOn nearest due date of its open parts, else the latest; null when there is none
 * @param completedOn when the last part was completed; null while something is open
 * @param state EARLY, ON_TIME, LATE, IN_TIME or OVERDUE
 */
public record FigureItem(
        long taskId,
        long assignmentId,
        String sourceLabel,
        String code,
        String content,
        Area area,
        List<String> units,
        int parts,
        int openParts,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        Bucket state) {}
