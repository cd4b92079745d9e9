package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gaps and repetitions in the numbers 1, 2, 3 of the rows; a new section, group or table may begin again with 1. */
final class NumberingCheck {

    private NumberingCheck() {}

    static List<Finding> check(List<TaskRow> tasks, List<Integer> runs) {
        List<Finding> findings = new ArrayList<>();
        TaskRow before = null;
        int beforeRun = 0;
        for (int i = 0; i < tasks.size(); i++) {
            TaskRow task = tasks.get(i);
            if (task.rowNo() == null || !task.rowNo().matches("\\d{1,4}")) {
                continue;
            }
            boolean other = before == null || !Objects.equals(before.appendix(), task.appendix());
            int last = other ? 0 : Integer.parseInt(before.rowNo());
            compare(task, before, last, Integer.parseInt(task.rowNo()), other || beforeRun != runs.get(i), findings);
            before = task;
            beforeRun = runs.get(i);
        }
        return findings;
    }

    private static void compare(
            TaskRow task, TaskRow before, int last, int now, boolean newRun, List<Finding> findings) {
        if (now == last + 1 || (now == 1 && newRun) || (now == 1 && last > 2)) {
            return;
        }
        if (now > last + 1) {
            int expected = newRun && now != last + 1 && last > 0 && now < last ? 1 : last + 1;
            String missing = now - expected == 1 ? "số " + expected : "các số " + expected + " đến " + (now - 1);
            findings.add(new Finding(
                    FindingCode.NUMBER_MISSING,
                    List.of(task.position()),
                    "Đánh số nhảy: trước dòng " + PlanChecks.label(task) + " thiếu " + missing + ".",
                    task.place().toString()));
        } else {
            findings.add(new Finding(
                    FindingCode.NUMBER_REPEATED,
                    before == null ? List.of(task.position()) : List.of(before.position(), task.position()),
                    "Số thứ tự lặp lại hoặc lùi: dòng " + PlanChecks.label(task) + " đứng sau dòng số " + last + ".",
                    task.place().toString()));
        }
    }
}
