package vn.dondoc.task;

/**
 * Numbers on the chips of requests for a later due date.
 *
 * @param mine the next word is the person's
 * @param open all that wait
 */
public record ExtensionCounts(long mine, long open) {}
