package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.security.Subject;

/** One row of table {@code contribution}. */
record Contribution(
        long id,
        long agencyId,
        long assignmentId,
        long unitId,
        @Nullable Long personId,
        String wanted,
        LocalDate dueOn,
        ContributionState state,
        @Nullable LocalDate givenOn,
        int version) {

    Subject subject() {
        return new Subject(agencyId, unitId, personId);
    }

    /** Given or still missing after its date. */
    static boolean late(ContributionState state, LocalDate due, @Nullable LocalDate given, LocalDate today) {
        if (given != null) {
            return given.isAfter(due);
        }
        return state == ContributionState.ASKED && today.isAfter(due);
    }
}
