package vn.dondoc.directive;

import vn.dondoc.task.TaskSource;

/** Who gives work outside a plan. Each has its own counts (domain.md section 7). */
public enum Issuer {
    /** The Provincial People's Committee, its Chairman or its Office. Only its document extends the work. */
    PEOPLES_COMMITTEE("UBND tỉnh", TaskSource.DIRECTIVE),
    /** The Director, or a deputy in the own field. */
    LEADERSHIP("Lãnh đạo Sở", TaskSource.LEADERSHIP);

    private final String label;
    private final TaskSource source;

    Issuer(String label, TaskSource source) {
        this.label = label;
        this.source = source;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** How the tasks are counted. */
    public TaskSource source() {
        return source;
    }
}
