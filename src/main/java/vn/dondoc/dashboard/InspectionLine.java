package vn.dondoc.dashboard;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.RemedyState;
import vn.dondoc.inspection.VisitState;

/**
 * A unit that is inspected, or something that was found there.
 *
 * @param unit name of the unit or body
 * @param finding what was found; empty for a unit
 * @param visit where the inspection of the unit stands; null for a finding
 * @param remedy where the remedy of the finding stands; null for a unit
 * @param day of the visit, of the remedy, or by when it is due; null when none is known
 */
public record InspectionLine(
        long inspectionId,
        long visitId,
        String unit,
        String finding,
        @Nullable VisitState visit,
        @Nullable RemedyState remedy,
        @Nullable LocalDate day) {}
