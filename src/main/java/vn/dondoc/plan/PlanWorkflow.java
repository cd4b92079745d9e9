package vn.dondoc.plan;

import java.time.Instant;
import vn.dondoc.task.WorkflowPosition;

/**
 * What a plan needs of the process engine; named after what happens to the plan. Called inside the transaction that
 * saves the plan.
 */
public interface PlanWorkflow {

    /** A draft exists. */
    void drafted(long planId);

    /** The Office submits a plan that was signed on paper. */
    void submittedAsSigned(long planId);

    /**
     * The Office asks units for their opinion: those of {@link PlanSteps#askedUnits}.
     *
     * @param term moment at which waiting ends
     */
    void submittedForComments(long planId, Instant term);

    /** A unit has given its opinion; after the last one the process calls {@link PlanSteps#commentsClosed}. */
    void commented(long planId, long unitId);

    /** The Office stops waiting; the process calls {@link PlanSteps#commentsClosed}. */
    void commentsClosed(long planId);

    /** The Office submits the consolidated draft to the leadership. */
    void consolidated(long planId);

    /**
     * The leadership approves.
     *
     * @param tasksToMap open tasks of the plan that it replaces are still to be decided, before it gets its number
     */
    void approved(long planId, boolean tasksToMap);

    /** Every open task of the replaced plan is decided. Nothing happens when the process does not wait for it. */
    void mapped(long planId);

    /** A decision about them was taken back. Nothing happens when the process knows no such step. */
    void mappingReopened(long planId);

    /** The leadership returns it to the Office. */
    void returned(long planId);

    /** Number and date are given; the process calls {@link PlanSteps#startTasks}. */
    void registered(long planId);

    /** The Office takes the draft back. */
    void withdrawn(long planId);

    /** Where the plan's process stands, also after its end. */
    WorkflowPosition position(long planId);
}
