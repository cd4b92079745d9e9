package vn.dondoc.organization;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A person is away and somebody stands in. Days are days in Asia/Ho_Chi_Minh.
 *
 * @param unitId the absent person's unit today
 * @param fromDay first day, inclusive
 * @param toDay last day as entered, inclusive
 * @param lastDay last day that holds, inclusive: {@code toDay}, or earlier when it was ended early; before
 *     {@code fromDay} when it never came to hold
 * @param reason may be empty
 * @param endedAt when it was ended early or withdrawn, null otherwise
 * @param version for detecting that somebody else saved meanwhile
 */
public record Absence(
        long id,
        long agencyId,
        long personId,
        String personName,
        @Nullable Long unitId,
        long substituteId,
        String substituteName,
        LocalDate fromDay,
        LocalDate toDay,
        LocalDate lastDay,
        String reason,
        String enteredByName,
        Instant enteredAt,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        int version) {

    /** Whether the substitute stands in on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(lastDay);
    }

    /** Where it stands on that day. */
    public AbsenceState state(LocalDate day) {
        if (lastDay.isBefore(fromDay)) {
            return AbsenceState.WITHDRAWN;
        }
        if (day.isBefore(fromDay)) {
            return AbsenceState.COMING;
        }
        return holdsOn(day) ? AbsenceState.HOLDS : AbsenceState.OVER;
    }
}
