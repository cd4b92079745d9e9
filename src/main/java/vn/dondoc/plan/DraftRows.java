package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.UnitAlias;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;
import vn.dondoc.plan.reading.TaskRow;
import vn.dondoc.plan.reading.UnitReading;

/** Turns what was read into rows to be stored. Nothing is decided here that a person has not decided before. */
final class DraftRows {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_PLACE = 200;

    private final AgencyUnits units;
    private final Map<String, UnitAlias> remembered;

    DraftRows(AgencyUnits units, Map<String, UnitAlias> remembered) {
        this.units = units;
        this.remembered = remembered;
    }

    StoredRow row(TaskRow read, Area area) {
        List<StoredUnit> all = new ArrayList<>();
        read.leadUnits().forEach(unit -> all.add(unit(UnitPart.LEAD, unit)));
        read.cooperatingUnits().forEach(unit -> all.add(unit(UnitPart.COOPERATING, unit)));
        String title = title(read);
        return new StoredRow(
                0,
                0,
                read.position(),
                read.parentPosition(),
                cut(read.appendix(), LONGEST_NUMBER),
                cut(read.section(), LONGEST_NUMBER),
                title,
                cut(read.rowNo(), LONGEST_NUMBER),
                read.content(),
                area,
                read.leadText(),
                read.cooperatingText(),
                all,
                read.deadlineText(),
                null,
                read.deadline(),
                false,
                null,
                null,
                read.deliverable(),
                read.note(),
                read.extra(),
                cut(read.place().toString(), LONGEST_PLACE),
                null,
                false,
                0);
    }

    /** Title of the section and of the groups inside it. */
    private static String title(TaskRow read) {
        String section = read.sectionTitle() == null ? "" : read.sectionTitle();
        String group = read.group() == null ? "" : read.group();
        if (section.isEmpty() || group.startsWith(section)) {
            return group.isEmpty() ? section : group;
        }
        return group.isEmpty() ? section : section + " > " + group;
    }

    private StoredUnit unit(UnitPart part, UnitReading read) {
        String raw = cut(read.raw(), LONGEST_NAME);
        UnitAlias known = remembered.get(Vietnamese.key(read.raw()));
        if (known != null && read.confidence() != Confidence.EXACT) {
            return new StoredUnit(part, raw, known.unitId(), known.meaning(), Confidence.REMEMBERED, null);
        }
        if (read.allUnits()) {
            return new StoredUnit(part, raw, null, UnitMeaning.ALL_UNITS, read.confidence(), null);
        }
        if (read.confidence() == Confidence.SUGGESTED) {
            Long suggested = units.byName(read.suggestion());
            return suggested == null
                    ? external(part, raw)
                    : new StoredUnit(part, raw, null, UnitMeaning.UNIT, Confidence.SUGGESTED, suggested);
        }
        Long unit = units.byCode(read.unitCode());
        return unit == null
                ? external(part, raw)
                : new StoredUnit(part, raw, unit, UnitMeaning.UNIT, read.confidence(), null);
    }

    private static StoredUnit external(UnitPart part, String raw) {
        return new StoredUnit(part, raw, null, UnitMeaning.EXTERNAL, Confidence.UNKNOWN, null);
    }

    private static String cut(@Nullable String text, int longest) {
        return text == null ? "" : text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
