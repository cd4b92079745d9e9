package vn.dondoc.directive;

import java.util.List;

/**
 * What was entered.
 *
 * @param directiveId the document, new or known before
 * @param taskIds the new tasks in their order
 */
public record Entered(long directiveId, List<Long> taskIds) {}
