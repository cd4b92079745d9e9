package vn.dondoc.organization;

/** What a unit of an agency is (domain.md section 1). */
public enum UnitKind {
    LEADERSHIP("Ban Giám đốc"),
    OFFICE("Văn phòng"),
    INSPECTORATE("Thanh tra"),
    ROOM("Phòng"),
    PUBLIC_SERVICE_UNIT("Đơn vị sự nghiệp");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
