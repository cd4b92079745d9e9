package vn.dondoc.reporting;

/** What figures can be told apart by. */
public enum Breakdown {
    UNIT("Phòng, đơn vị"),
    AREA("Lĩnh vực"),
    PLAN("Kế hoạch"),
    SOURCE("Nguồn giao việc");

    private final String label;

    Breakdown(String label) {
        this.label = label;
    }

    /** Vietnamese name, as a table's head. */
    public String label() {
        return label;
    }
}
