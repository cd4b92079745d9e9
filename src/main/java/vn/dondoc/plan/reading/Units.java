package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the units of a cell and says what is doubtful about them. */
final class Units {

    private final UnitMatcher matcher;
    private final UnitSplitter splitter;
    /** The same cells stand in many rows of a plan. */
    private final Map<String, List<UnitReading>> known = new HashMap<>();

    Units(UnitCatalogue catalogue) {
        this.matcher = new UnitMatcher(catalogue);
        this.splitter = new UnitSplitter(matcher);
    }

    List<UnitReading> read(String cell) {
        return known.computeIfAbsent(cell, this::split);
    }

    private List<UnitReading> split(String cell) {
        List<UnitReading> units = new ArrayList<>();
        for (String part : splitter.split(cell)) {
            UnitReading unit = matcher.read(part);
            boolean again = units.stream().anyMatch(one -> one.name().equals(unit.name()));
            if (!again) {
                units.add(unit);
            }
        }
        return units;
    }

    /** One name for a cell that names who evaluates. */
    String name(String cell) {
        return String.join("; ", read(cell).stream().map(UnitReading::name).toList());
    }

    static List<Problem> problems(List<UnitReading> units, String field) {
        boolean lead = field.equals("leadUnits");
        List<Problem> problems = new ArrayList<>();
        for (UnitReading unit : units) {
            if (unit.confidence() == Confidence.SUGGESTED) {
                problems.add(new Problem(
                        ProblemCode.UNIT_MISSPELT,
                        field,
                        "Cơ quan không có “" + unit.raw() + "”. Có phải là “" + unit.suggestion()
                                + "”? Hãy xác nhận hoặc chọn đơn vị khác.",
                        unit.suggestion()));
            } else if (unit.confidence() == Confidence.UNKNOWN) {
                problems.add(unknown(unit, field, lead));
            }
        }
        return problems;
    }

    private static Problem unknown(UnitReading unit, String field, boolean lead) {
        return lead
                ? new Problem(
                        ProblemCode.UNKNOWN_LEAD_UNIT,
                        field,
                        "“" + unit.raw() + "” không có trong danh mục đơn vị của cơ quan. Hãy chọn đơn vị chịu trách"
                                + " nhiệm thực hiện.",
                        null)
                : new Problem(
                        ProblemCode.EXTERNAL_UNIT,
                        field,
                        "“" + unit.raw() + "” không phải đơn vị của cơ quan; giữ nguyên như văn bản.",
                        null);
    }
}
