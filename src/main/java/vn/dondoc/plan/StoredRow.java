package vn.dondoc.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineReading;

/** A line of table {@code plan_row} with its units. */
record StoredRow(
        long id,
        long planId,
        int position,
        @Nullable Integer parentPosition,
        String appendix,
        String sectionNo,
        String sectionTitle,
        String rowNo,
        String content,
        Area area,
        String leadText,
        String cooperatingText,
        List<StoredUnit> units,
        String deadlineText,
        @Nullable String deadlinePhrase,
        DeadlineReading deadline,
        boolean deadlineChanged,
        @Nullable Long confirmedBy,
        @Nullable Instant confirmedAt,
        String deliverable,
        String note,
        Map<String, String> extra,
        String place,
        @Nullable String excludedReason,
        boolean subRowDecided,
        int version) {

    List<StoredUnit> units(UnitPart part) {
        return units.stream().filter(unit -> unit.part() == part).toList();
    }

    /** The words that count: those a person put in place of the printed ones, or the printed ones. */
    String phrase() {
        return deadlinePhrase == null ? deadlineText : deadlinePhrase;
    }

    boolean included() {
        return excludedReason == null;
    }
}
