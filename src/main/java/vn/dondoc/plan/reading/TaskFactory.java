package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.deadline.DeadlineReading;

/** Makes a task of a finished draft. */
final class TaskFactory {

    private final Units units;
    private final Deadlines deadlines;

    TaskFactory(Units units, Deadlines deadlines) {
        this.units = units;
        this.deadlines = deadlines;
    }

    TaskRow task(Draft draft) {
        String content = Texts.clean(draft.content());
        String note = Texts.clean(draft.text(ColumnRole.NOTE));
        LeadCell cell = LeadCell.of(draft);
        List<UnitReading> lead = units.read(cell.lead());
        List<UnitReading> cooperating = units.read(cell.cooperating());
        String phrase = Deadlines.phrase(draft);
        DeadlineReading deadline = deadlines.read(phrase, content, note);
        List<Problem> problems = new ArrayList<>(draft.problems);
        contentProblems(draft, content, problems);
        leadProblems(draft, lead, problems);
        problems.addAll(Units.problems(lead, "leadUnits"));
        problems.addAll(Units.problems(cooperating, "cooperatingUnits"));
        deadlineProblems(draft, deadline, problems);
        return new TaskRow(
                draft.position,
                draft.where.appendix(),
                draft.where.section(),
                draft.where.sectionTitle(),
                draft.where.group(),
                draft.rowNo,
                content,
                cell.lead(),
                cell.cooperating(),
                lead,
                cooperating,
                phrase,
                deadline,
                Texts.clean(draft.text(ColumnRole.DELIVERABLE)),
                note,
                extra(draft),
                draft.place,
                draft.parent == null || draft.parent.target ? null : draft.parent.position,
                problems);
    }

    private static Map<String, String> extra(Draft draft) {
        Map<String, String> extra = new LinkedHashMap<>(draft.extra);
        for (ColumnRole role : List.of(ColumnRole.MEASURE, ColumnRole.TARGET_VALUE, ColumnRole.EVALUATOR)) {
            if (!draft.text(role).isBlank()) {
                extra.put(role.name(), draft.text(role));
            }
        }
        return extra;
    }

    private static void contentProblems(Draft draft, String content, List<Problem> problems) {
        if (content.isBlank()) {
            problems.add(new Problem(
                    ProblemCode.NO_CONTENT,
                    "content",
                    "Dòng này không có nội dung nhiệm vụ. Hãy nhập nội dung.",
                    null));
        }
        if (draft.rowNo == null && draft.numberExpected) {
            problems.add(new Problem(
                    ProblemCode.NO_ROW_NUMBER,
                    "rowNo",
                    "Dòng này không có số thứ tự. Hãy kiểm tra đây là nhiệm vụ riêng hay phần tiếp của dòng trên.",
                    null));
        }
    }

    private static void leadProblems(Draft draft, List<UnitReading> lead, List<Problem> problems) {
        if (!lead.isEmpty()) {
            return;
        }
        String above = draft.parent == null ? "" : Texts.line(draft.parent.text(ColumnRole.LEAD));
        problems.add(new Problem(
                ProblemCode.NO_LEAD_UNIT,
                "leadUnits",
                "Chưa có cơ quan, đơn vị chủ trì. Hãy chọn đơn vị chủ trì."
                        + (above.isEmpty() ? "" : " Dòng trên giao cho: " + above + "."),
                above.isEmpty() ? null : above));
    }

    private static void deadlineProblems(Draft draft, DeadlineReading deadline, List<Problem> problems) {
        String above = draft.parent == null ? "" : Deadlines.phrase(draft.parent);
        boolean blankBelow = deadline.phrase().isBlank() && !above.isEmpty();
        if (blankBelow) {
            problems.add(new Problem(
                    ProblemCode.BLANK_UNDER_VALUE,
                    "deadline",
                    "Ô thời hạn để trống dưới dòng có thời hạn “" + above + "”; có thể dùng chung thời hạn này.",
                    above));
        }
        if (deadline.needsConfirmation()) {
            problems.add(new Problem(
                    ProblemCode.DEADLINE_NEEDS_CONFIRMATION,
                    "deadline",
                    deadline.explanation() + " Hãy xác nhận hoặc sửa thời hạn.",
                    deadline.due() == null ? null : deadline.due().toString()));
        }
    }
}
