package vn.dondoc.organization;

/** Where an absence stands on a day. */
public enum AbsenceState {
    COMING("Sắp tới"),
    HOLDS("Đang vắng"),
    OVER("Đã hết"),
    WITHDRAWN("Đã rút");

    private final String label;

    AbsenceState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether it can still be ended. */
    public boolean open() {
        return this == COMING || this == HOLDS;
    }
}
