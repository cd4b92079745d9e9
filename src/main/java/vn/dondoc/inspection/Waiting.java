package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Something of an inspection that waits for a person.
 *
 * @param inspection title of the inspection
 * @param visitId the unit it is about; null for a whole plan
 * @param assignmentId the work whose result is to be verified; null for other kinds
 * @param what name of the unit, title of the plan, or the finding
 * @param due when it should be done; null when nothing says so
 */
public record Waiting(
        Kind kind,
        long inspectionId,
        String inspection,
        @Nullable Long visitId,
        @Nullable Long assignmentId,
        String what,
        @Nullable LocalDate due) {

    /** What is to be done. */
    public enum Kind {
        SUBMIT_PLAN,
        APPROVE_PLAN,
        NUMBER_PLAN,
        /** The month of the visit has come and the unit is not told yet. */
        NOTICE,
        /** A visit of this week, one that is late, or one that is under way. */
        VISIT,
        SELF_INSPECTION,
        MINUTES,
        ANSWER,
        OBJECTION,
        CONCLUSION,
        APPROVE_CONCLUSION,
        NUMBER_CONCLUSION,
        VERIFY
    }
}
