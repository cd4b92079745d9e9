package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.BodyLevel;
import vn.dondoc.inspection.VisitDraft;

/** What is sent for a whole inspection and for one of its units alike. */
final class InspectionRequests {

    private InspectionRequests() {}

    record InspectionReason(
            @Nullable String reason,

            @Schema(description = "Văn bản làm căn cứ", example = "90/QĐ-STP") @Nullable
            String document) {}

    record InspectionIssue(
            @Schema(example = "16/KH-STP") @Nullable String number,
            @Schema(example = "2024-03-19") @Nullable LocalDate issuedOn) {}

    record InspectionUnit(
            @Nullable Long unitId,

            @Schema(description = "Cơ quan ngoài: tên") @Nullable
            String name,

            @Schema(description = "Cơ quan ngoài: ROOM, SERVICE_UNIT, DEPARTMENT, DISTRICT, COMMUNE") @Nullable
            String level,

            int month,
            @Nullable LocalDate plannedOn,

            @Schema(description = "Lý do, khi bổ sung vào cuộc đang kiểm tra") @Nullable
            String reason) {

        VisitDraft draft() {
            return new VisitDraft(
                    unitId,
                    name == null ? "" : name,
                    QueryWords.word("level", level, BodyLevel.class),
                    month,
                    plannedOn);
        }

        String why() {
            return reason == null ? "" : reason;
        }
    }
}
