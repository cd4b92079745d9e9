package vn.dondoc.task;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A request for a later due date in a list.
 *
 * @param document short name of the document, for example {@code KH 56}
 * @param code place in the document
 * @param originalDue due date at the beginning
 * @param dueOn due date now
 * @param grantedBefore how often the due date was moved already
 * @param actions what the person may do with the request now
 */
public record ExtensionRow(
        ExtensionEntry request,
        String document,
        String code,
        String content,
        long unitId,
        String unitName,
        @Nullable String officerName,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate dueOn,
        int grantedBefore,
        Set<AssignmentAction> actions) {}
