package vn.dondoc.dashboard;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A unit that is inspected, or something that was found there.
 *
 * @param unit name of the unit or body
 * @param finding what was found; empty for a unit
 * @param state in words
 * @param late a remedy that is overdue
 * @param day of the visit, of the remedy, or by when it is due; null when none is known
 */
public record InspectionLine(
        long inspectionId,
        long visitId,
        String unit,
        String finding,
        String state,
        boolean late,
        @Nullable LocalDate day) {}
