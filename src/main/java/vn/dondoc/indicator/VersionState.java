package vn.dondoc.indicator;

/** State of a version of the template. */
public enum VersionState {
    DRAFT("Đang soạn"),
    /** Used from a window on until a later version begins; never changed again. */
    PUBLISHED("Đã ban hành");

    private final String label;

    VersionState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
