package vn.dondoc.target;

/** How a value came in. */
public enum ValueOrigin {
    HAND("Nhập tay"),
    /** Counted from registers or the statistics form. */
    REGISTER("Từ sổ, biểu mẫu"),
    FILE("Từ tệp .xlsx"),
    /** Taken over from the plan that was replaced, or from a target that was joined. */
    CARRIED("Chuyển sang");

    private final String label;

    ValueOrigin(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
