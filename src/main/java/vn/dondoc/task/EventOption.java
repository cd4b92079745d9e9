package vn.dondoc.task;

import org.springframework.lang.Nullable;

/**
 * A way in which an event starts work on a task.
 *
 * @param deadlineId the second deadline whose rule it is; null = the task's own, or by hand
 * @param words the rule in Vietnamese words
 * @param byHand the person gives the due date
 * @param before the event may lie ahead: the work is due before it
 */
public record EventOption(@Nullable Long deadlineId, String words, boolean byHand, boolean before) {}
