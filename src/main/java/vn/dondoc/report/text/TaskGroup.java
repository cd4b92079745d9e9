package vn.dondoc.report.text;

import vn.dondoc.task.TaskSource;

/** Which tasks a field counts; plan work and work given by the province are never counted together. */
enum TaskGroup {
    KH("Nhiệm vụ trong kế hoạch", TaskSource.PLAN, false),
    KHKY("Nhiệm vụ trong kế hoạch, đến hạn trong kỳ", TaskSource.PLAN, true),
    UBND("Nhiệm vụ UBND tỉnh giao", TaskSource.DIRECTIVE, false),
    UBNDKY("Nhiệm vụ UBND tỉnh giao, đến hạn trong kỳ", TaskSource.DIRECTIVE, true),
    LD("Nhiệm vụ Lãnh đạo Sở giao", TaskSource.LEADERSHIP, false);

    private final String label;
    private final TaskSource source;
    private final boolean dueInWindow;

    TaskGroup(String label, TaskSource source, boolean dueInWindow) {
        this.label = label;
        this.source = source;
        this.dueInWindow = dueInWindow;
    }

    String label() {
        return label;
    }

    TaskSource source() {
        return source;
    }

    /** Only what falls due in the report's window; else cumulative (decision 3). */
    boolean dueInWindow() {
        return dueInWindow;
    }
}
