package vn.dondoc.dashboard;

/** The kinds of things that can be overdue or fall due. */
public enum ItemKind {
    /** A unit's part of a task, whoever gave it: plans, the People's Committee, inspections, targets. */
    WORK("Việc"),
    /** A unit's part of a periodic report. */
    REPORT_PART("Phần báo cáo"),
    /** A report of the Department. */
    REPORT("Báo cáo"),
    /** A visit of an inspection. */
    VISIT("Kiểm tra"),
    /** What a body outside still has to remedy after an inspection; what own units have to is their work. */
    REMEDY("Khắc phục sau kiểm tra"),
    /** Feedback of a citizen or an organisation that waits for its answer. */
    FEEDBACK("Phản ánh, kiến nghị");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
