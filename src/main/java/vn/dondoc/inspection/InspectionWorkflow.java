package vn.dondoc.inspection;

import java.time.LocalDateTime;
import vn.dondoc.task.WorkflowPosition;

/**
 * What an inspection needs of the process engine; named after what happens to it. Called inside the transaction that
 * saves it.
 */
public interface InspectionWorkflow {

    /** The Office begins a plan. */
    void planned(long inspectionId, InspectionKind kind);

    /**
     * The findings of an outside body are entered; the process asks {@link InspectionSteps#visits}.
     *
     * @param mornings when each morning the days are looked at, as an ISO 8601 repetition
     */
    void outsideEntered(long inspectionId, String mornings);

    /** The Office submits the plan. */
    void submitted(long inspectionId);

    /** The leadership approves the plan, or returns it. */
    void decided(long inspectionId, boolean approved);

    /** The plan has its number: every unit's branch begins. */
    void registered(long inspectionId, String mornings);

    /** A unit comes in while others are inspected: one more branch. */
    void visitAdded(long inspectionId, long visitId);

    /** The whole plan is given up; the process calls {@link InspectionSteps#cancelled}. */
    void cancelled(long inspectionId);

    /** The notice has gone to the unit. */
    void notified(long inspectionId, long visitId);

    /** The visit is over; a self-inspection is sent. */
    void finished(long inspectionId, long visitId, boolean self);

    /** The minutes went to the unit, which has until the moment to answer. */
    void minutesSent(long inspectionId, long visitId, LocalDateTime answerTerm);

    /** The unit confirms the minutes, or objects. */
    void answered(long inspectionId, long visitId, boolean confirmed);

    /** The team amends the minutes, or keeps them. */
    void objectionConsidered(long inspectionId, long visitId, boolean amended);

    /** The team submits the conclusion. */
    void conclusionSubmitted(long inspectionId, long visitId);

    /** The leadership approves the conclusion, or returns it. */
    void conclusionDecided(long inspectionId, long visitId, boolean approved);

    /** The conclusion has its number; the process calls {@link InspectionSteps#giveRemedies}. */
    void conclusionRegistered(long inspectionId, long visitId);

    /** Everything of the unit is remedied. */
    void remedied(long inspectionId, long visitId);

    /** The unit is not inspected; the process calls {@link InspectionSteps#visitDropped}. */
    void visitDropped(long inspectionId, long visitId);

    /** Where the process stands, also after its end. */
    WorkflowPosition position(long inspectionId);
}
