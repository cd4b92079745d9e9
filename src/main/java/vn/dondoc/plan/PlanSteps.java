package vn.dondoc.plan;

import java.util.List;

/** What the process calls back. No authorisation: the person's step that led here has been checked. */
public interface PlanSteps {

    /** Units that are asked for their opinion. */
    List<Long> askedUnits(long planId);

    /** Every unit has answered, the term has passed or the Office stopped waiting: the Office consolidates. */
    void commentsClosed(long planId);

    /** The plan has its number: creates its tasks and starts them, in the caller's transaction. */
    void startTasks(long planId);
}
