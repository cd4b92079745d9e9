package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/** Checks of a whole plan; each only reports what the document itself shows (domain.md section 9). */
final class PlanChecks {

    private static final int NAMED_ROWS = 12;

    private PlanChecks() {}

    /**
     * All findings.
     *
     * @param runs number of the run of rows that each task stands in, in the order of the tasks: a new run begins with
     *     heads, a section or a group
     * @param lines text outside the tables of tasks
     * @param planDate date of the plan, null if unknown
     */
    static List<Finding> check(
            List<TaskRow> tasks,
            List<Integer> runs,
            List<TargetRow> targets,
            List<String> lines,
            @Nullable LocalDate planDate) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(DateChecks.check(tasks, planDate));
        findings.addAll(DuplicateChecks.check(tasks));
        findings.addAll(NumberingCheck.check(tasks, runs));
        findings.addAll(CellChecks.check(tasks));
        findings.addAll(CitationCheck.check(tasks, targets, lines));
        findings.addAll(TargetChecks.check(targets));
        return findings;
    }

    /** One row: "1.3 (Phụ lục I)". */
    static String label(TaskRow row) {
        return labels(List.of(row));
    }

    /** Rows as people call them: "1.3, 6.3 (Phụ lục I)"; long lists end with how many more there are. */
    static String labels(List<TaskRow> rows) {
        Map<String, List<TaskRow>> byAppendix = rows.stream()
                .limit(NAMED_ROWS)
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.appendix()), LinkedHashMap::new, Collectors.toList()));
        String named = byAppendix.entrySet().stream()
                .map(entry -> entry.getValue().stream().map(TaskRow::label).collect(Collectors.joining(", "))
                        + (entry.getKey().equals("null") ? "" : " (Phụ lục " + entry.getKey() + ")"))
                .collect(Collectors.joining("; "));
        return rows.size() <= NAMED_ROWS ? named : named + " và " + (rows.size() - NAMED_ROWS) + " dòng khác";
    }

    static List<Integer> positions(List<TaskRow> rows) {
        return rows.stream().map(TaskRow::position).toList();
    }
}
