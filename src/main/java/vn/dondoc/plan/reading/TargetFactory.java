package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a target of a finished draft. */
final class TargetFactory {

    private final Units units;

    TargetFactory(Units units) {
        this.units = units;
    }

    TargetRow target(Draft draft) {
        LeadCell cell = LeadCell.of(draft);
        List<UnitReading> lead = units.read(cell.lead());
        List<UnitReading> cooperating = units.read(cell.cooperating());
        String valueText = Texts.line(draft.text(ColumnRole.TARGET_VALUE));
        TargetValue value = TargetValue.read(valueText);
        List<Problem> problems = new ArrayList<>(draft.problems);
        if (lead.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.NO_LEAD_UNIT,
                    "leadUnits",
                    "Chỉ tiêu chưa có cơ quan chủ trì thực hiện. Hãy chọn đơn vị chủ trì.",
                    null));
        }
        problems.addAll(Units.problems(lead, "leadUnits"));
        problems.addAll(Units.problems(cooperating, "cooperatingUnits"));
        if (value == null) {
            problems.add(new Problem(
                    ProblemCode.VALUE_NOT_READ,
                    "value",
                    "Không đọc được con số của chỉ tiêu từ “" + valueText + "”. Hãy nhập số.",
                    null));
        }
        otherTexts(draft, problems);
        String measure = Texts.line(draft.text(ColumnRole.MEASURE));
        boolean groupApart = draft.where.group() != null;
        return new TargetRow(
                code(draft),
                Texts.line(draft.content()),
                measure.isEmpty() && value != null ? value.unit() : measure,
                value == null ? "=" : value.comparator(),
                value == null ? null : value.value(),
                value == null ? null : value.upper(),
                valueText,
                lead,
                cooperating,
                units.name(draft.text(ColumnRole.EVALUATOR)),
                groupApart ? draft.where.groupTitle() : null,
                Objects.equals(draft.where.section(), draft.where.groupNumber()) ? null : draft.where.sectionTitle(),
                draft.place,
                problems);
    }

    /** A target has no deadline, note or further columns: what stands there is kept as a remark. */
    private static void otherTexts(Draft draft, List<Problem> problems) {
        Stream<String> roles = Stream.of(
                        ColumnRole.DEADLINE,
                        ColumnRole.START,
                        ColumnRole.FINISH,
                        ColumnRole.DELIVERABLE,
                        ColumnRole.NOTE,
                        ColumnRole.CONTENT)
                .map(draft::text);
        Stream<String> extra = draft.extra.entrySet().stream().map(cell -> cell.getKey() + ": " + cell.getValue());
        String text = Stream.concat(roles, extra)
                .filter(part -> !part.isBlank())
                .map(Texts::line)
                .collect(Collectors.joining("; "));
        if (!text.isEmpty()) {
            problems.add(new Problem(ProblemCode.OTHER_TEXT, "note", "Dòng chỉ tiêu còn ghi: “" + text + "”.", null));
        }
    }

    /** "9.2" + "II" + "5" as people cite it: 9.2.II.5. */
    private static String code(Draft draft) {
        String section = draft.where.section();
        String group = draft.where.groupNumber();
        return Stream.of(section, Objects.equals(section, group) ? null : group, draft.rowNo)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("."));
    }
}
