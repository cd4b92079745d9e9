package vn.dondoc.inspection.checklist;

/** State of a version of a checklist. */
public enum ChecklistState {
    DRAFT("Đang soạn"),
    /** May be used by inspections; never changed again. */
    PUBLISHED("Đã ban hành");

    private final String label;

    ChecklistState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
