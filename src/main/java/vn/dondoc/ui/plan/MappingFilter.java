package vn.dondoc.ui.plan;

import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.MappingDecision;
import vn.dondoc.plan.MappingTask;

/** Which tasks of the replaced plan the page shows. */
enum MappingFilter {
    UNDECIDED,
    MOVED,
    ENDED,
    DONE,
    ALL;

    boolean test(MappingTask task) {
        return switch (this) {
            case UNDECIDED -> task.undecided();
            case MOVED -> decided(task, MappingDecision.MOVED);
            case ENDED -> decided(task, MappingDecision.ENDED);
            case DONE -> !task.open() && !decided(task, MappingDecision.MOVED) && !decided(task, MappingDecision.ENDED);
            case ALL -> true;
        };
    }

    /** Whether code, content or a unit holds the text, whatever its case and marks. */
    static boolean says(MappingTask task, String text) {
        String wanted = Vietnamese.plainKey(text);
        String said = task.old().task().code() + " " + task.old().task().content() + " "
                + String.join(" ", MappingWords.unitNames(task.old()));
        return Vietnamese.plainKey(said).contains(wanted);
    }

    private static boolean decided(MappingTask task, MappingDecision decision) {
        return task.entries().stream().anyMatch(entry -> entry.decision() == decision);
    }
}
