package vn.dondoc.plan;

/** What an amendment changed of a row. */
public enum AmendedField {
    CONTENT("Nội dung"),
    DELIVERABLE("Sản phẩm"),
    DEADLINE("Thời hạn"),
    LEAD_UNITS("Đơn vị chủ trì"),
    COOPERATING_UNITS("Đơn vị phối hợp"),
    ADDED("Thêm dòng"),
    CANCELLED("Dừng dòng");

    private final String label;

    AmendedField(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
