package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;
import vn.dondoc.plan.reading.Finding;
import vn.dondoc.plan.reading.Place;
import vn.dondoc.plan.reading.RowFindings;
import vn.dondoc.plan.reading.TaskRow;
import vn.dondoc.plan.reading.UnitReading;

/** Runs the reader's checks over the rows as they stand now, decisions of people included. */
final class FindingsOfRows {

    private static final Place NOWHERE = new Place(null, 0, 0, null);

    private FindingsOfRows() {}

    static List<PlanFinding> of(PlanData plan, List<PlanRow> rows) {
        List<PlanRow> included = rows.stream().filter(PlanRow::included).toList();
        Map<Integer, Long> ids = included.stream().collect(Collectors.toMap(PlanRow::position, PlanRow::id));
        List<Finding> found = RowFindings.of(
                included.stream().map(FindingsOfRows::asRead).toList(),
                plan.issuedOn() != null ? plan.issuedOn() : plan.printedIssuedOn());
        return found.stream()
                .map(finding -> new PlanFinding(
                        finding.code(),
                        finding.positions().stream().map(ids::get).toList(),
                        finding.message(),
                        finding.detail()))
                .toList();
    }

    private static TaskRow asRead(PlanRow row) {
        return new TaskRow(
                row.position(),
                orNull(row.appendix()),
                orNull(row.sectionNo()),
                orNull(row.sectionTitle()),
                null,
                orNull(row.rowNo()),
                row.content(),
                row.leadText(),
                row.cooperatingText(),
                row.leadUnits().stream().map(FindingsOfRows::asRead).toList(),
                row.cooperatingUnits().stream().map(FindingsOfRows::asRead).toList(),
                row.deadline().phrase(),
                row.deadline(),
                row.deliverable(),
                row.note(),
                row.extra(),
                NOWHERE,
                row.parentPosition(),
                List.of());
    }

    private static UnitReading asRead(RowUnit unit) {
        boolean all = unit.meaning() == UnitMeaning.ALL_UNITS;
        boolean nobody = !all && unit.unitId() == null && unit.confidence() != Confidence.SUGGESTED;
        return new UnitReading(
                unit.raw(),
                unit.unitId() == null ? null : unit.unitId().toString(),
                unit.name(),
                all,
                unit.meaning() == UnitMeaning.EXTERNAL,
                nobody ? Confidence.UNKNOWN : unit.confidence(),
                unit.suggestedUnitName());
    }

    @Nullable
    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
