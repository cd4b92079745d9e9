package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskSource;

/** One line of a list of assignments. */
record AssignmentJson(
        long id,
        long taskId,
        @Nullable Long planId,
        TaskSource source,
        @Schema(example = "KH 56") String document,
        @Schema(example = "I.2.5") String code,
        String content,
        UnitJson unit,
        @Nullable PersonJson officer,
        AssignmentStatus status,
        @Schema(example = "Đang thực hiện") String statusLabel,
        boolean reworked,
        @Schema(description = "Có đề nghị gia hạn đang chờ") boolean extensionAsked,

        @Schema(description = "Lần thứ mấy, với việc định kỳ")
        int occurrence,

        @Schema(description = "Sự kiện, hạn thứ hai hoặc phần được tách; rỗng khi là phần việc chính")
        String piece,

        @Schema(description = "Phần việc chính, khi việc này phát sinh từ một sự kiện") @Nullable
        Long baseId,

        @Schema(description = "Việc thường xuyên chưa cập nhật tiến độ kỳ này")
        boolean awaitsProgress,

        LocalDate assignedOn,
        @Nullable LocalDate start,
        DeadlineKind deadlineKind,
        @Schema(example = "Trước ngày 30 tháng 4 năm 2024") String deadlineText,
        @Nullable LocalDate due,
        @Schema(description = "Đang mở và đã qua hạn") boolean overdue,
        @Nullable LocalDate progressOn,
        @Nullable LocalDate completedOn,

        @Schema(description = "Người vắng mặt mà người gọi làm thay ở bước kế tiếp; null nếu là việc của mình")
        @Nullable
        String onBehalfOf,

        @Schema(description = "Gửi lại khi thao tác để không ghi đè việc của người khác")
        int version) {

    record UnitJson(long id, String name) {}

    record PersonJson(long id, String name) {

        @Nullable
        static PersonJson of(@Nullable Long id, @Nullable String name) {
            return id == null || name == null ? null : new PersonJson(id, name);
        }
    }

    static AssignmentJson of(AssignmentRow row, LocalDate today) {
        return new AssignmentJson(
                row.id(),
                row.taskId(),
                row.planId(),
                row.source(),
                row.sourceLabel(),
                row.code(),
                row.content(),
                new UnitJson(row.unitId(), row.unitName()),
                PersonJson.of(row.officerId(), row.officerName()),
                row.status(),
                row.status().label(),
                row.reworked(),
                row.extensionAsked(),
                row.occurrence(),
                row.piece().label(),
                row.piece().baseId(),
                row.awaitsProgress(),
                row.assignedOn(),
                row.startOn(),
                row.deadlineKind(),
                row.deadlineText(),
                row.dueOn(),
                row.overdue(today),
                row.progressOn(),
                row.completedOn(),
                row.onBehalfOf(),
                row.version());
    }
}
