package vn.dondoc.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.common.EnteredText;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;

/** Copies of a stored row with other values. */
final class RowCopies {

    private RowCopies() {}

    /** A new row below {@code above}, in its section. */
    static StoredRow blank(PlanData plan, @Nullable StoredRow above, int position, String content) {
        DeadlineReading none = new DeadlineReading(
                "",
                DeadlineKind.UNCLEAR,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                java.util.Set.of(),
                true,
                "",
                List.of());
        return new StoredRow(
                0,
                plan.id(),
                position,
                null,
                above == null ? "" : above.appendix(),
                above == null ? "" : above.sectionNo(),
                above == null ? "" : above.sectionTitle(),
                "",
                content,
                above == null ? plan.area() : above.area(),
                "",
                "",
                List.of(),
                "",
                null,
                none,
                false,
                null,
                null,
                "",
                "",
                Map.of(),
                "Thêm khi soát",
                null,
                false,
                0);
    }

    static StoredRow withTexts(StoredRow row, RowChange change) {
        return new StoredRow(
                row.id(),
                row.planId(),
                row.position(),
                row.parentPosition(),
                or("appendix", change.appendix(), row.appendix(), 60),
                or("sectionNo", change.sectionNo(), row.sectionNo(), 60),
                or("sectionTitle", change.sectionTitle(), row.sectionTitle(), 2000),
                or("rowNo", change.rowNo(), row.rowNo(), 60),
                or("content", change.content(), row.content(), 10_000),
                change.area() == null ? row.area() : change.area(),
                row.leadText(),
                row.cooperatingText(),
                row.units(),
                row.deadlineText(),
                row.deadlinePhrase(),
                row.deadline(),
                row.deadlineChanged(),
                row.confirmedBy(),
                row.confirmedAt(),
                or("deliverable", change.deliverable(), row.deliverable(), 5000),
                or("note", change.note(), row.note(), 5000),
                row.extra(),
                row.place(),
                row.excludedReason(),
                row.subRowDecided(),
                row.version());
    }

    static StoredRow withArea(StoredRow row, Area area) {
        return withTexts(row, RowChange.nothing().withArea(area));
    }

    /** With what the program reads; nobody has confirmed it. */
    static StoredRow withDeadline(StoredRow row, DeadlineReading reading) {
        return withDeadline(row, row.deadlinePhrase(), reading, false, null, null);
    }

    static StoredRow withDeadline(
            StoredRow row,
            @Nullable String phrase,
            DeadlineReading reading,
            boolean changed,
            @Nullable Long confirmedBy,
            @Nullable Instant confirmedAt) {
        return new StoredRow(
                row.id(),
                row.planId(),
                row.position(),
                row.parentPosition(),
                row.appendix(),
                row.sectionNo(),
                row.sectionTitle(),
                row.rowNo(),
                row.content(),
                row.area(),
                row.leadText(),
                row.cooperatingText(),
                row.units(),
                row.deadlineText(),
                phrase,
                reading,
                changed,
                confirmedBy,
                confirmedAt,
                row.deliverable(),
                row.note(),
                row.extra(),
                row.place(),
                row.excludedReason(),
                row.subRowDecided(),
                row.version());
    }

    private static String or(String field, @Nullable String changed, String kept, int longest) {
        return changed == null ? kept : EnteredText.optional(field, changed, longest);
    }
}
