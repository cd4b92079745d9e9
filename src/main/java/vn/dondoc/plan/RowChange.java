package vn.dondoc.plan;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * New values of a row's fields; null leaves a field as it is.
 *
 * @param leadUnits all lead units, in order
 * @param cooperatingUnits all cooperating units, in order
 * @param deadline what a person decided about the deadline
 */
public record RowChange(
        @Nullable String appendix,
        @Nullable String sectionNo,
        @Nullable String sectionTitle,
        @Nullable String rowNo,
        @Nullable String content,
        @Nullable Area area,
        @Nullable String deliverable,
        @Nullable String note,
        @Nullable List<UnitChoice> leadUnits,
        @Nullable List<UnitChoice> cooperatingUnits,
        @Nullable DeadlineDecision deadline) {

    private static final RowChange NOTHING =
            new RowChange(null, null, null, null, null, null, null, null, null, null, null);

    /** Changes nothing; start of the {@code with} chain. */
    public static RowChange nothing() {
        return NOTHING;
    }

    /** A new task text. */
    public RowChange withContent(String text) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                text,
                area,
                deliverable,
                note,
                leadUnits,
                cooperatingUnits,
                deadline);
    }

    /** A new number. */
    public RowChange withRowNo(String text) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                text,
                content,
                area,
                deliverable,
                note,
                leadUnits,
                cooperatingUnits,
                deadline);
    }

    /** Another section. */
    public RowChange withSection(String number, String title) {
        return new RowChange(
                appendix,
                number,
                title,
                rowNo,
                content,
                area,
                deliverable,
                note,
                leadUnits,
                cooperatingUnits,
                deadline);
    }

    /** Another area. */
    public RowChange withArea(Area value) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                content,
                value,
                deliverable,
                note,
                leadUnits,
                cooperatingUnits,
                deadline);
    }

    /** Another deliverable. */
    public RowChange withDeliverable(String text) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                content,
                area,
                text,
                note,
                leadUnits,
                cooperatingUnits,
                deadline);
    }

    /** Another note. */
    public RowChange withNote(String text) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                content,
                area,
                deliverable,
                text,
                leadUnits,
                cooperatingUnits,
                deadline);
    }

    /** Other lead units. */
    public RowChange withLeadUnits(List<UnitChoice> units) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                content,
                area,
                deliverable,
                note,
                List.copyOf(units),
                cooperatingUnits,
                deadline);
    }

    /** Other cooperating units. */
    public RowChange withCooperatingUnits(List<UnitChoice> units) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                content,
                area,
                deliverable,
                note,
                leadUnits,
                List.copyOf(units),
                deadline);
    }

    /** A decision about the deadline. */
    public RowChange withDeadline(DeadlineDecision decision) {
        return new RowChange(
                appendix,
                sectionNo,
                sectionTitle,
                rowNo,
                content,
                area,
                deliverable,
                note,
                leadUnits,
                cooperatingUnits,
                decision);
    }
}
