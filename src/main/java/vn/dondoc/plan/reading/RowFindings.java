package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/** The checks of rows once more, for rows that people have changed since they were read. */
public final class RowFindings {

    private RowFindings() {}

    /**
     * What the rows themselves show; what only the document shows (cited documents, targets) is not looked at again.
     *
     * @param tasks rows in their order, as they stand now
     * @param planDate date of the plan, null if unknown
     */
    public static List<Finding> of(List<TaskRow> tasks, @Nullable LocalDate planDate) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(DateChecks.check(tasks, planDate));
        findings.addAll(DuplicateChecks.check(tasks));
        findings.addAll(NumberingCheck.check(tasks, runs(tasks)));
        findings.addAll(CellChecks.check(tasks));
        return findings;
    }

    /** Whether findings of this kind come from the document and not from single rows. */
    public static boolean aboutDocument(FindingCode code) {
        return switch (code) {
            case DOCUMENT_TWO_DATES, SAME_TARGET, SIMILAR_TARGET, TARGET_NUMBER_MISSING, TARGET_NO_LEAD_UNIT -> true;
            default -> false;
        };
    }

    /** A new run of numbers begins with each section. */
    private static List<Integer> runs(List<TaskRow> tasks) {
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        TaskRow before = null;
        for (TaskRow task : tasks) {
            boolean same = before != null
                    && Objects.equals(before.appendix(), task.appendix())
                    && Objects.equals(before.section(), task.section())
                    && Objects.equals(before.sectionTitle(), task.sectionTitle());
            runs.add(same ? run : ++run);
            before = task;
        }
        return runs;
    }
}
