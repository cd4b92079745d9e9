package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Something of an inspection that waits for the acting person.
 *
 * @param visit null when it is about the whole plan
 * @param planStep what to do with the plan; null for a visit
 * @param visitStep what to do next with the visit; null for a plan
 * @param due last day, if there is one
 */
public record InspectionToDo(
        Inspection inspection,
        @Nullable Visit visit,
        @Nullable InspectionStep planStep,
        @Nullable VisitStep visitStep,
        @Nullable LocalDate due) {}
