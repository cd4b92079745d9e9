package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;

/** Writes a change of a row and tells the history what changed. The caller has locked the plan and raised the version. */
@Component
class RowChanges {

    private static final int LONGEST_NAME = 500;

    private final RowStore rows;
    private final AgencyCatalogues catalogues;
    private final DeadlineChanges deadlineChanges;
    private final PlanLog log;

    RowChanges(RowStore rows, AgencyCatalogues catalogues, DeadlineChanges deadlineChanges, PlanLog log) {
        this.rows = rows;
        this.catalogues = catalogues;
        this.deadlineChanges = deadlineChanges;
        this.log = log;
    }

    void apply(PlanGuard.Open open, StoredRow row, RowChange change) {
        if (change.content() != null && change.content().isBlank()) {
            throw new InvalidInputException(
                    "content", "Nội dung nhiệm vụ không được để trống; muốn bỏ thì hãy loại dòng.");
        }
        StoredRow texts = RowCopies.withTexts(row, change);
        if (!texts.equals(row)) {
            rows.saveTexts(texts);
            log.row(row.planId(), row.id(), open.actor(), "ROW_EDITED", words(row, texts));
            boolean readWithContent =
                    !texts.content().equals(row.content()) || !texts.note().equals(row.note());
            if (readWithContent && change.deadline() == null) {
                deadlineChanges.readAgain(open, texts);
            }
        }
        AgencyUnits units = catalogues.units(open.plan().agencyId());
        if (change.leadUnits() != null) {
            setUnits(open, row, UnitPart.LEAD, units, change.leadUnits());
        }
        if (change.cooperatingUnits() != null) {
            setUnits(open, row, UnitPart.COOPERATING, units, change.cooperatingUnits());
        }
        if (change.deadline() != null) {
            deadlineChanges.decide(open, texts, change.deadline());
        }
    }

    /** Gives a row the reading of another one, unconfirmed where that one is unconfirmed. */
    void copyDeadline(StoredRow from, StoredRow to) {
        rows.saveDeadline(RowCopies.withDeadline(
                to, from.phrase(), from.deadline(), from.deadlineChanged(), from.confirmedBy(), from.confirmedAt()));
    }

    /** What a person chose, as it is stored: certain from now on. */
    static StoredUnit stored(String field, UnitPart part, String raw, UnitChoice choice, AgencyUnits units) {
        return switch (choice.meaning()) {
            case UNIT -> {
                var unit = units.required(field, choice.unitId());
                yield new StoredUnit(
                        part,
                        raw.isEmpty() ? unit.name() : raw,
                        unit.id(),
                        UnitMeaning.UNIT,
                        Confidence.REMEMBERED,
                        null);
            }
            case ALL_UNITS ->
                new StoredUnit(
                        part,
                        raw.isEmpty() ? UnitMeaning.ALL_UNITS.label() : raw,
                        null,
                        UnitMeaning.ALL_UNITS,
                        Confidence.REMEMBERED,
                        null);
            case EXTERNAL -> {
                boolean nobody = choice.unitId() == null;
                if (nobody && part == UnitPart.LEAD) {
                    throw new InvalidInputException(
                            field, "Hãy chọn phòng, đơn vị của Sở theo dõi “%s”.".formatted(choice.text()));
                }
                String name = raw.isEmpty()
                        ? EnteredText.required(field, choice.text(), LONGEST_NAME, "Hãy nhập tên cơ quan, nhóm người.")
                        : raw;
                yield new StoredUnit(
                        part,
                        name,
                        nobody ? null : units.required(field, choice.unitId()).id(),
                        UnitMeaning.EXTERNAL,
                        Confidence.REMEMBERED,
                        null);
            }
        };
    }

    private void setUnits(
            PlanGuard.Open open, StoredRow row, UnitPart part, AgencyUnits units, List<UnitChoice> choices) {
        String field = part == UnitPart.LEAD ? "leadUnits" : "cooperatingUnits";
        List<StoredUnit> before = row.units(part);
        List<StoredUnit> after = new ArrayList<>();
        for (UnitChoice choice : choices) {
            StoredUnit unit = stored(field, part, printed(before, choice), choice, units);
            if (after.stream().noneMatch(other -> same(other, unit))) {
                after.add(unit);
            }
        }
        rows.replaceUnits(row.id(), part, after);
        log.row(
                row.planId(),
                row.id(),
                open.actor(),
                "UNITS_SET",
                (part == UnitPart.LEAD ? "Đặt đơn vị chủ trì: " : "Đặt đơn vị phối hợp: ")
                        + after.stream().map(unit -> name(unit, units)).collect(Collectors.joining("; ")));
    }

    /** The printed name that the choice stands for, when the cell had it: the document's own words are kept. */
    private static String printed(List<StoredUnit> before, UnitChoice choice) {
        return before.stream()
                .filter(unit -> unit.meaning() == choice.meaning()
                        && (choice.meaning() == UnitMeaning.ALL_UNITS
                                || choice.meaning() == UnitMeaning.UNIT
                                        && choice.unitId() != null
                                        && choice.unitId().equals(unit.unitId())))
                .map(StoredUnit::raw)
                .findFirst()
                .orElse("");
    }

    private static boolean same(StoredUnit one, StoredUnit other) {
        return one.meaning() == other.meaning()
                && java.util.Objects.equals(one.unitId(), other.unitId())
                && (one.meaning() != UnitMeaning.EXTERNAL || one.raw().equals(other.raw()));
    }

    private static String name(StoredUnit unit, AgencyUnits units) {
        String own = unit.unitId() == null ? unit.raw() : String.valueOf(units.name(unit.unitId()));
        return unit.meaning() == UnitMeaning.EXTERNAL && unit.unitId() != null
                ? unit.raw() + " (" + own + " theo dõi)"
                : own;
    }

    private static String words(StoredRow before, StoredRow after) {
        Map<String, Boolean> changed = new LinkedHashMap<>();
        changed.put("phụ lục", !before.appendix().equals(after.appendix()));
        changed.put(
                "mục",
                !before.sectionNo().equals(after.sectionNo())
                        || !before.sectionTitle().equals(after.sectionTitle()));
        changed.put("số thứ tự", !before.rowNo().equals(after.rowNo()));
        changed.put("nội dung", !before.content().equals(after.content()));
        changed.put("lĩnh vực", before.area() != after.area());
        changed.put("sản phẩm", !before.deliverable().equals(after.deliverable()));
        changed.put("ghi chú", !before.note().equals(after.note()));
        String fields = changed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String old = before.content().equals(after.content()) ? "" : "; nội dung cũ: " + before.content();
        return "Sửa " + fields + old;
    }
}
