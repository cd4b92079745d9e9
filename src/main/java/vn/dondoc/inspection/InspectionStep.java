package vn.dondoc.inspection;

/** What can be done with a whole inspection. */
public enum InspectionStep {
    /** Title, team, units, checklist. */
    EDIT,
    SUBMIT,
    APPROVE,
    RETURN,
    REGISTER,
    /** Who is on the team, also while the inspection runs. */
    EDIT_TEAM,
    ADD_VISIT,
    CANCEL
}
