package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What the work on assignments needs of the process engine. One assignment has one instance. Each method joins the
 * caller's transaction; the caller has locked and checked the assignment before.
 */
public interface TaskWorkflow {

    /**
     * An assignment whose process begins.
     *
     * @param opensAt when the unit gets it; null = at once
     * @param noticeAt when the first reminder is due; null = nothing to remind of
     */
    record Start(
            long assignmentId,
            @Nullable Instant opensAt,
            @Nullable Instant noticeAt) {}

    /** What becomes of the request of a unit to give work back. */
    enum ReturnDecision {
        /** Another unit gets the work; the instance ends. */
        TRANSFER,
        /** The unit receives it after all. */
        RECEIVE,
        /** The unit had received it and goes on. */
        PERFORM
    }

    /** Starts an instance for each of these assignments. */
    void start(List<Start> starts);

    /** The unit gets the work before its first day. */
    void openedEarly(long assignmentId);

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

    /** The unit asks the leadership to take the work back. */
    void returnAsked(long assignmentId);

    /** The leadership has decided about that request. */
    void returnDecided(long assignmentId, ReturnDecision decision);

    /** The work goes on in other assignments, in another unit or in parts; the instance ends. */
    void transferred(long assignmentId);

    /** The unit asks for a later due date. */
    void extensionAsked(long assignmentId);

    /** The Office has given its opinion on the extension. */
    void opinionGiven(long assignmentId);

    /** The extension is granted or refused, with or without an opinion before. */
    void extensionDecided(long assignmentId, boolean granted);

    /** A cooperating unit is asked for its part. */
    void contributionAsked(long assignmentId, long contributionId);

    /** The cooperating unit has given its part. */
    void contributionGiven(long assignmentId, long contributionId);

    /** The lead no longer wants a part that was not given yet. */
    void contributionWithdrawn(long assignmentId, long contributionId);

    /** The lead takes the part that was given, or sends it back. */
    void contributionDecided(long assignmentId, long contributionId, boolean accepted);

    /** The next reminder is due at another moment; null = nothing to remind of. */
    void noticeMoved(long assignmentId, @Nullable Instant noticeAt);

    /** The work is stopped; the instance ends. */
    void cancelled(long assignmentId);

    /** A later plan takes the work over or drops it; the instance ends. */
    void superseded(long assignmentId);

    /** Where the instance stands, also after its end. */
    WorkflowPosition position(long assignmentId);
}
