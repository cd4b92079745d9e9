package vn.dondoc.inspection;

/** What can be done with the inspection of one unit. */
public enum VisitStep {
    NOTIFY,
    RESCHEDULE,
    START,
    /** Checklist answers, findings and their evidence. */
    EDIT_FINDINGS,
    /** End the visit; for a self-inspection send the result. */
    FINISH,
    EDIT_MINUTES,
    SEND_MINUTES,
    /** The unit confirms the minutes or objects. */
    ANSWER,
    /** The team records what a body outside answered. */
    RECORD_ANSWER,
    CONSIDER_OBJECTION,
    EDIT_CONCLUSION,
    SUBMIT_CONCLUSION,
    APPROVE_CONCLUSION,
    RETURN_CONCLUSION,
    REGISTER_CONCLUSION,
    /** The team records that a body outside has remedied a finding. */
    RECORD_REMEDY,
    DROP
}
