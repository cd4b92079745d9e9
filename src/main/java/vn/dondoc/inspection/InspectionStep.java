package vn.dondoc.inspection;

/** What can be done with a whole inspection. */
public enum InspectionStep {
    /** Title, team, units, checklist. */
    EDIT,
    SUBMIT,
    APPROVE,
    RETURN,
    REGISTER,
    ADD_VISIT,
    CANCEL
}
