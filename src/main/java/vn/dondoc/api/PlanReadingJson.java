package vn.dondoc.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.DocumentHead;
import vn.dondoc.plan.reading.FindingCode;
import vn.dondoc.plan.reading.PlanDocument;
import vn.dondoc.plan.reading.Problem;
import vn.dondoc.plan.reading.ReplacedDocument;
import vn.dondoc.plan.reading.TargetRow;
import vn.dondoc.plan.reading.TaskRow;
import vn.dondoc.plan.reading.UnitReading;

/** A plan document as read, nothing stored. */
record PlanReadingJson(
        Document document, List<Row> rows, List<Target> targets, List<Unread> notUnderstood, List<Found> findings) {

    /**
     * @param replaces number of the plan that this one replaces
     */
    record Document(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String agency,
            @Nullable String title,
            @Nullable String replaces,
            @Nullable LocalDate replacesIssuedOn) {}

    /**
     * @param leadUnits names as understood; a unit that the agency does not have as written, with a problem
     */
    record Row(
            int position,
            @Nullable String appendix,
            @Nullable String section,
            @Nullable String sectionTitle,
            @Nullable String group,
            @Nullable String rowNo,
            String content,
            List<String> leadUnits,
            List<String> cooperatingUnits,
            String deadlineText,
            DeadlineJson deadline,
            String deliverable,
            String note,
            Map<String, String> extra,
            String place,
            @Nullable Integer parentPosition,
            List<Problem> problems) {}

    record Target(
            String code,
            String name,
            String unit,
            String comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            String valueText,
            List<String> leadUnits,
            List<String> cooperatingUnits,
            String evaluator,
            @Nullable String group,
            @Nullable String source,
            String place,
            List<Problem> problems) {}

    record Unread(String place, String text, String reason) {}

    record Found(FindingCode code, List<Integer> positions, String message, String detail) {}

    static PlanReadingJson of(PlanDocument read) {
        return new PlanReadingJson(
                document(read.head()),
                read.tasks().stream().map(PlanReadingJson::row).toList(),
                read.targets().stream().map(PlanReadingJson::target).toList(),
                read.notUnderstood().stream()
                        .map(unread -> new Unread(unread.place().toString(), unread.text(), unread.reason()))
                        .toList(),
                read.findings().stream()
                        .map(found -> new Found(found.code(), found.positions(), found.message(), found.detail()))
                        .toList());
    }

    private static Document document(DocumentHead head) {
        ReplacedDocument replaces = head.replaces();
        return new Document(
                head.number(),
                head.issuedOn(),
                head.agency(),
                head.title(),
                replaces == null ? null : replaces.number(),
                replaces == null ? null : replaces.issuedOn());
    }

    private static Row row(TaskRow row) {
        return new Row(
                row.position(),
                row.appendix(),
                row.section(),
                row.sectionTitle(),
                row.group(),
                row.rowNo(),
                row.content(),
                names(row.leadUnits()),
                names(row.cooperatingUnits()),
                row.deadlineText(),
                DeadlineJson.of(row.deadline()),
                row.deliverable(),
                row.note(),
                row.extra(),
                row.place().toString(),
                row.parentPosition(),
                row.problems());
    }

    private static Target target(TargetRow target) {
        return new Target(
                target.code(),
                target.name(),
                target.unit(),
                target.comparator(),
                target.value(),
                target.upper(),
                target.valueText(),
                names(target.leadUnits()),
                names(target.cooperatingUnits()),
                target.evaluator(),
                target.group(),
                target.source(),
                target.place().toString(),
                target.problems());
    }

    private static List<String> names(List<UnitReading> units) {
        return units.stream()
                .map(unit -> unit.allUnits() ? UnitMeaning.ALL_UNITS.label() : unit.name())
                .toList();
    }
}
