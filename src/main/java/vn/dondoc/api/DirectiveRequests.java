package vn.dondoc.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.directive.Issuer;

/** Bodies of the requests about work given outside plans. */
final class DirectiveRequests {

    private DirectiveRequests() {}

    /**
     * A deadline: the document's words as a plain string, or an object.
     *
     * @param text the document's words
     * @param due the day that a person chose
     * @param confirmed the doubtful reading is right
     * @param none the document states no deadline
     */
    record DeadlineInput(
            @Schema(example = "Trước ngày 05/4/2024") @Nullable
            String text,

            @Nullable LocalDate due,
            boolean confirmed,
            boolean none) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DeadlineInput words(String text) {
            return new DeadlineInput(text, null, false, false);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        DeadlineInput {}
    }

    /** A task of the document. */
    record TaskInput(
            @Schema(example = "Báo cáo kết quả rà soát thủ tục hành chính") @Nullable
            String content,

            @Schema(description = "Tên, tên ngắn hoặc mã; “Phòng, đơn vị thuộc Sở” là tất cả") @Nullable
            List<PlanRequests.UnitInput> leadUnits,

            @Nullable List<PlanRequests.UnitInput> cooperatingUnits,

            @Schema(description = "Cơ quan phối hợp như văn bản ghi") @Nullable
            String cooperatingText,

            @Nullable DeadlineInput deadline,
            @Nullable String deliverable,

            @Schema(description = "Bỏ trống thì hệ thống đề xuất") @Nullable
            Area area,

            @Schema(description = "Mã theo dõi của nơi giao") @Nullable
            String trackingNumber,

            @Nullable String note) {}

    /** The document. */
    record HeadInput(
            @Nullable Integer version,
            @Nullable Issuer issuer,

            @Schema(example = "Chủ tịch UBND tỉnh") @Nullable
            String issuerName,

            @Schema(example = "412/UBND-NC") @Nullable String number,

            @Nullable LocalDate issuedOn,

            @Schema(description = "Bỏ trống là hôm nay") @Nullable
            LocalDate receivedOn,

            @Nullable String abstractText) {}

    /** A document with its tasks. */
    record Entry(
            @Nullable Issuer issuer,
            @Nullable String issuerName,
            @Schema(example = "412/UBND-NC") @Nullable String number,

            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn,
            @Nullable String abstractText,
            @Nullable List<TaskInput> tasks,

            @Schema(description = "Đã xem những gì có thể trùng và xác nhận là nhiệm vụ mới")
            boolean seen) {

        HeadInput head() {
            return new HeadInput(null, issuer, issuerName, number, issuedOn, receivedOn, abstractText);
        }
    }

    /** Further tasks of a known document. */
    record Further(@Nullable List<TaskInput> tasks, boolean seen) {}

    /** Other words for a task. */
    record TaskCorrection(
            @Nullable Integer version, @Nullable TaskInput task) {}

    /** Number under which the giver follows the task. */
    record Tracking(
            @Nullable Integer version,
            @Schema(example = "UB-2024-0117") @Nullable String trackingNumber) {}

    /** Why a task is taken back. */
    record Withdrawal(
            @Nullable Integer version,
            @Schema(example = "Nhập trùng") @Nullable String reason) {}
}
