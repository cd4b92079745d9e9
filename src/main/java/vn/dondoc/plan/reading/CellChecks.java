package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deliverables and units that are missing or cannot be right. */
final class CellChecks {

    private CellChecks() {}

    static List<Finding> check(List<TaskRow> tasks) {
        List<Finding> findings = new ArrayList<>();
        noDeliverable(tasks, findings);
        tasks.forEach(task -> oddDeliverable(task, findings));
        noLead(tasks, findings);
        unknownUnits(tasks, findings);
        return findings;
    }

    /** Only where the plan has a column for deliverables at all. */
    private static void noDeliverable(List<TaskRow> tasks, List<Finding> findings) {
        List<TaskRow> without =
                tasks.stream().filter(task -> task.deliverable().isBlank()).toList();
        if (!without.isEmpty() && without.size() < tasks.size()) {
            findings.add(new Finding(
                    FindingCode.NO_DELIVERABLE,
                    PlanChecks.positions(without),
                    "Chưa ghi kết quả, sản phẩm: dòng " + PlanChecks.labels(without) + ".",
                    without.size() + " dòng"));
        }
    }

    private static void oddDeliverable(TaskRow task, List<Finding> findings) {
        String deliverable = Texts.fold(task.deliverable());
        String heading = Texts.fold(task.group() != null ? task.group() : String.valueOf(task.sectionTitle()));
        if (deliverable.split(" ").length >= 3 && heading.contains(deliverable)) {
            findings.add(new Finding(
                    FindingCode.ODD_DELIVERABLE,
                    List.of(task.position()),
                    "Dòng " + PlanChecks.label(task) + ": cột kết quả chỉ nhắc lại tên nhóm (“"
                            + Texts.line(task.deliverable()) + "”), có thể ghi nhầm.",
                    String.valueOf(task.group())));
        }
    }

    private static void noLead(List<TaskRow> tasks, List<Finding> findings) {
        List<TaskRow> without =
                tasks.stream().filter(task -> task.leadUnits().isEmpty()).toList();
        if (!without.isEmpty()) {
            findings.add(new Finding(
                    FindingCode.NO_LEAD_UNIT,
                    PlanChecks.positions(without),
                    "Chưa có đơn vị chủ trì: dòng " + PlanChecks.labels(without) + ".",
                    without.size() + " dòng"));
        }
    }

    /** Leads that the agency does not have, and misspelt units anywhere; other agencies may well cooperate. */
    private static void unknownUnits(List<TaskRow> tasks, List<Finding> findings) {
        Map<String, List<TaskRow>> rows = new LinkedHashMap<>();
        Map<String, UnitReading> units = new LinkedHashMap<>();
        for (TaskRow task : tasks) {
            Stream<UnitReading> leads =
                    task.leadUnits().stream().filter(unit -> unit.confidence() == Confidence.UNKNOWN);
            Stream<UnitReading> misspelt = Stream.concat(task.leadUnits().stream(), task.cooperatingUnits().stream())
                    .filter(unit -> unit.confidence() == Confidence.SUGGESTED);
            Stream.concat(leads, misspelt).forEach(unit -> {
                units.putIfAbsent(unit.raw(), unit);
                List<TaskRow> named = rows.computeIfAbsent(unit.raw(), key -> new ArrayList<>());
                if (!named.contains(task)) {
                    named.add(task);
                }
            });
        }
        boolean otherAgency = tasks.size() >= 3
                && tasks.stream()
                        .flatMap(task -> task.leadUnits().stream())
                        .allMatch(unit -> unit.confidence() == Confidence.UNKNOWN);
        if (otherAgency && !rows.isEmpty()) {
            findings.add(new Finding(
                    FindingCode.UNKNOWN_UNIT,
                    PlanChecks.positions(tasks),
                    "Không đơn vị chủ trì nào trong văn bản thuộc danh mục đơn vị của cơ quan; có thể đây là kế hoạch"
                            + " của cơ quan khác. Các tên gặp nhiều nhất: " + mostNamed(rows) + ".",
                    rows.size() + " tên đơn vị"));
            return;
        }
        rows.forEach((raw, named) -> {
            String suggestion = units.get(raw).suggestion();
            findings.add(new Finding(
                    FindingCode.UNKNOWN_UNIT,
                    PlanChecks.positions(named),
                    "Cơ quan không có đơn vị “" + raw + "”"
                            + (suggestion == null ? "" : " (có thể là “" + suggestion + "”)") + ": dòng "
                            + PlanChecks.labels(named) + ".",
                    raw));
        });
    }

    private static String mostNamed(Map<String, List<TaskRow>> rows) {
        return rows.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(5)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("; "));
    }
}
