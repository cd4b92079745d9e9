package vn.dondoc.task;

import java.util.List;

/**
 * What the work on assignments needs of the process engine. One assignment has one instance. Each method joins the
 * caller's transaction; the caller has locked and checked the assignment before.
 */
public interface TaskWorkflow {

    /** Starts an instance for each of these assignments. */
    void start(List<Long> assignmentIds);

    /** The unit has received the work and named an officer. */
    void received(long assignmentId);

    /** A result with evidence was submitted. */
    void resultSubmitted(long assignmentId);

    /** The head of the unit accepts the result. */
    void acceptedByUnit(long assignmentId);

    /** The head of the unit sends the result back. */
    void returnedByUnit(long assignmentId);

    /** The Office or the leadership accepts the result; the instance ends. */
    void acceptedByDepartment(long assignmentId);

    /** The Office or the leadership sends the result back. */
    void returnedByDepartment(long assignmentId);

    /** The work is stopped; the instance ends. */
    void cancelled(long assignmentId);

    /** A later plan takes the work over or drops it; the instance ends. */
    void superseded(long assignmentId);

    /** Where the instance stands, also after its end. */
    WorkflowPosition position(long assignmentId);
}
