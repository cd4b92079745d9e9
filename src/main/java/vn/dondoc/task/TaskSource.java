package vn.dondoc.task;

/** Where a task comes from; the two are never counted together (domain.md section 7). */
public enum TaskSource {
    PLAN("Kế hoạch"),
    DIRECTIVE("UBND tỉnh giao");

    private final String label;

    TaskSource(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
