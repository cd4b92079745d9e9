package vn.dondoc.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;

/** Bodies of the requests about plans. A missing {@code version} means the present one. */
final class PlanRequests {

    private PlanRequests() {}

    /**
     * A unit: its name, short name or code as a plain string ("Phòng, đơn vị thuộc Sở" stands for all), or an object.
     *
     * @param unit name, short name or code
     * @param unitId id, instead of {@code unit}
     * @param external somebody outside the agency; {@code unit} or {@code unitId} is then the unit that follows it
     */
    record UnitInput(
            @Nullable String unit,
            @Nullable Long unitId,
            @Nullable String external) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static UnitInput named(String unit) {
            return new UnitInput(unit, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        UnitInput {}
    }

    /**
     * A decision about a deadline: {@code confirm} alone confirms the reading; {@code phrase} reads other words;
     * {@code kind} with dates sets it.
     */
    record DeadlineInput(
            @Nullable Boolean confirm,

            @Schema(example = "Trước ngày 05/9/2024") @Nullable
            String phrase,

            @Nullable DeadlineKind kind,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence) {}

    /** New values of a row; what is missing stays. */
    record RowPatch(
            @Nullable Integer version,
            @Nullable String appendix,
            @Nullable String section,
            @Nullable String sectionTitle,
            @Nullable String rowNo,
            @Nullable String content,
            @Nullable Area area,
            @Nullable String deliverable,
            @Nullable String note,
            @Nullable List<UnitInput> leadUnits,
            @Nullable List<UnitInput> cooperatingUnits,
            @Nullable DeadlineInput deadline,

            @Schema(description = "Khi thêm dòng: dòng đứng ngay trên; bỏ trống là thêm vào cuối") @Nullable
            Long afterRowId) {}

    /** New values of the head; what is missing stays. */
    record HeadPatch(
            @Nullable Integer version,
            @Nullable String printedNumber,
            @Nullable LocalDate printedIssuedOn,
            @Nullable Integer planYear,
            @Nullable String title,
            @Nullable Area area,
            @Nullable String replaces,
            @Nullable LocalDate replacesIssuedOn) {}

    /**
     * Many confirmations at once: exactly one of {@code rowIds}, {@code sameAsRow}, {@code suggestions},
     * {@code printed}.
     *
     * @param rowIds confirm the deadlines of these rows
     * @param sameAsRow confirm all open deadlines with the same words and the same reading as this row's
     * @param suggestions true: take over every suggested unit
     * @param printed a printed unit name; {@code unit} says what it means, and without it the suggestion is taken over
     * @param remember use the meaning for later documents too; true when missing
     */
    record Confirmations(
            @Nullable List<Long> rowIds,
            @Nullable Long sameAsRow,
            @Nullable Boolean suggestions,
            @Nullable String printed,
            @Nullable UnitInput unit,
            @Nullable Boolean remember) {}

    /** Signed on paper, or the units to ask and the last day for their answers. */
    record Submission(
            @Nullable Integer version,
            @Nullable Boolean signedOnPaper,
            @Nullable List<UnitInput> commentUnits,
            @Schema(example = "2024-03-25") @Nullable LocalDate term) {}

    /** An opinion on a draft. */
    record Comment(
            @Nullable UnitInput unit,
            @Nullable Boolean agrees,
            @Nullable String text,
            @Nullable List<OnRow> rows) {}

    /** An opinion on a row. */
    record OnRow(long rowId, @Nullable String text) {}

    /** An answer to a comment. */
    record Answer(@Nullable String answer) {}

    /** A reason. */
    record Reason(@Nullable Integer version, @Nullable String reason) {}

    /** Number and date. */
    record Issue(
            @Nullable Integer version,
            @Schema(example = "56/KH-STP") @Nullable String number,
            @Schema(example = "2024-03-19") @Nullable LocalDate issuedOn) {}

    /** Why a place of the document is no task, or the task that it is. */
    record Unread(@Nullable String resolution, @Nullable RowPatch row) {}
}
