package vn.dondoc.directive;

/** Why a task may have been entered before. */
public enum DuplicateKind {
    SAME_NUMBER("Cùng số văn bản"),
    SAME_TRACKING("Cùng mã theo dõi"),
    SAME_CONTENT("Nội dung gần như nhau");

    private final String label;

    DuplicateKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
