package vn.dondoc.task;

/** Whose work a list shows. */
public enum InboxScope {
    /** The person is the named officer, or the next step is the person's to take. */
    MINE("Việc của tôi"),
    /** The person's unit and the units below it answer for it. */
    UNIT("Việc của phòng"),
    /** Everything that the person may see. */
    ALL("Tất cả");

    private final String label;

    InboxScope(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
