package vn.dondoc.directive;

import java.util.List;

/**
 * Tasks were given outside a plan. Published inside the transaction that starts them, after their assignments were.
 *
 * @param label the document for a sentence, for example {@code Công văn 1234/UBND-NC ngày 05/3/2024}
 * @param taskIds the new tasks of the document
 * @param actorId who entered them
 */
public record DirectiveEntered(
        long agencyId, long directiveId, Issuer issuer, String label, List<Long> taskIds, long actorId) {

    /** Takes an unmodifiable copy. */
    public DirectiveEntered {
        taskIds = List.copyOf(taskIds);
    }
}
