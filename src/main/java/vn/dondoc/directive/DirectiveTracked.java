package vn.dondoc.directive;

/**
 * The number under which the giver of a directive follows a task was written or changed. Published inside the
 * transaction that does it.
 */
public record DirectiveTracked(long agencyId, long taskId) {}
