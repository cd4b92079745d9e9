package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Something that can be found, before it is encoded.
 *
 * @param subjectId its id among its kind
 * @param assignmentId the piece of work that it belongs to, where only that unit may see it
 * @param taskId the task that it is or belongs to
 * @param planId the plan that it is or belongs to
 * @param saidOn its day (Asia/Ho_Chi_Minh)
 * @param fields its texts, the most telling first
 * @param units who works on it, to narrow the search; whether somebody may see it is always asked afresh
 */
record SearchEntry(
        SearchKind kind,
        long subjectId,
        long agencyId,
        @Nullable Long assignmentId,
        @Nullable Long taskId,
        @Nullable Long planId,
        LocalDate saidOn,
        List<String> fields,
        Collection<Long> units) {}
