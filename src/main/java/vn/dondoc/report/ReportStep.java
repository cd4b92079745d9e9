package vn.dondoc.report;

/** What can be done with a whole report. */
public enum ReportStep {
    CHASE,
    ACCEPT_ALL,
    CLOSE_COLLECTING,
    SUBMIT,
    APPROVE,
    RETURN,
    REGISTER,
    CORRECT,
    CANCEL
}
