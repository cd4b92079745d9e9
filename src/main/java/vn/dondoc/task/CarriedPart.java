package vn.dondoc.task;

import vn.dondoc.deadline.DeadlineKind;

/**
 * A part of a replaced plan that a new part carries on.
 *
 * @param old as it was when the new plan was issued
 * @param task what it was a part of
 * @param how what goes along
 */
record CarriedPart(Assignment old, TaskFacts task, How how) {

    /** What goes along besides history and evidence. */
    enum How {
        /** Officer and state; a result that waits for acceptance waits again. */
        STATE_AND_RESULT,
        /** Officer and state; who had submitted a result submits again, because it was asked for something else. */
        STATE,
        /**
         * All that and its own dates: work that an event started, and occurrences that are overdue. No row of the new
         * plan says when they are due.
         */
        WITH_DATES,
        /** It was done: the new part is closed with the old result. */
        DONE
    }

    CarriedPart as(How other) {
        return new CarriedPart(old, task, other);
    }

    boolean keepsDates() {
        return how == How.WITH_DATES;
    }

    /** Whether somebody works on it: then it does not wait for a first day again. */
    boolean begun() {
        return how == How.DONE || old.officerId() != null;
    }

    /** Parts that are put together have no label of their own. */
    String label() {
        return how == How.STATE ? "" : old.partLabel();
    }

    /** Work beside the task's own: an event started it, or it belongs to a second deadline. */
    boolean beside() {
        return old.eventText() != null || old.baseId() != null || old.deadlineId() != null;
    }

    /** Whether it is an occurrence of a series. */
    boolean recurs() {
        return task.deadlineKind() == DeadlineKind.RECURRING;
    }

    /** "I.2.5 của KH 20". */
    String name() {
        return task.code() + " của " + task.sourceLabel();
    }
}
