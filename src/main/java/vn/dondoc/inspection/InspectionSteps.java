package vn.dondoc.inspection;

import java.util.List;

/** What the process calls back. No authorisation: the person's step that led here has been checked. */
public interface InspectionSteps {

    /** Visits, each a branch of its own. */
    List<Long> visits(long inspectionId);

    /** A morning has come: tells what is due with this visit. */
    void remind(long visitId);

    /** The unit said nothing to the minutes in time: they stand. */
    void answerTermPassed(long visitId);

    /**
     * The conclusion is issued: each finding becomes work.
     *
     * @return whether something is to be remedied
     */
    boolean giveRemedies(long visitId);

    /** Nothing is left to do with this unit. */
    void visitClosed(long visitId, String instanceId);

    /** The unit is not inspected. */
    void visitDropped(long visitId, String instanceId);

    /** All units are done. */
    void closed(long inspectionId, String instanceId);

    /** The whole inspection is given up. */
    void cancelled(long inspectionId, String instanceId);
}
