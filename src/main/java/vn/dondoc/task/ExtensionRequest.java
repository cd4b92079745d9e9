package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/** One row of table {@code extension}, as far as steps need it. */
record ExtensionRequest(
        long id,
        long assignmentId,
        LocalDate presentDue,
        LocalDate askedDue,
        String reason,
        boolean outside,
        @Nullable Opinion opinion,
        RequestState state,
        @Nullable LocalDate grantedDue,
        int version) {}
