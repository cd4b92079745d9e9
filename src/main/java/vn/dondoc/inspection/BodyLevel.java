package vn.dondoc.inspection;

/** What sort of body is inspected; registers count each sort on its own. */
public enum BodyLevel {
    ROOM("Phòng thuộc Sở"),
    SERVICE_UNIT("Đơn vị trực thuộc"),
    DEPARTMENT("Sở, ngành"),
    DISTRICT("Cấp huyện"),
    COMMUNE("Cấp xã");

    private final String label;

    BodyLevel(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
