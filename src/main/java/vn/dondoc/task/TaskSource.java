package vn.dondoc.task;

/** Where a task comes from. Tasks of different sources are never counted together (domain.md section 7). */
public enum TaskSource {
    PLAN("Kế hoạch"),
    /** From the Provincial People's Committee or its Chairman, outside a plan. */
    DIRECTIVE("UBND tỉnh giao"),
    /** From the Department's own leadership, outside a plan. */
    LEADERSHIP("Lãnh đạo Sở giao"),
    /** What an inspection found and a unit puts right. */
    INSPECTION("Khắc phục sau kiểm tra"),
    /** An explanation that the leadership asks for because a target is missed. */
    TARGET("Giải trình chỉ tiêu");

    private final String label;

    TaskSource(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
