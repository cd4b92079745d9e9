package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.task.Outcome;
import vn.dondoc.task.Piece;
import vn.dondoc.task.ProgressEntry;
import vn.dondoc.task.ResultEntry;
import vn.dondoc.task.TaskFacts;
import vn.dondoc.task.TaskPart;

/** Everything about one assignment. */
record AssignmentDetailsJson(
        long id,

        @Schema(description = "Gửi lại khi thao tác để không ghi đè việc của người khác")
        int version,

        AssignmentStatus status,
        String statusLabel,
        boolean reworked,
        TaskFacts task,
        AssignmentJson.UnitJson unit,
        List<String> cooperatingUnits,
        @Nullable AssignmentJson.PersonJson officer,
        int occurrence,
        Piece piece,
        LocalDate assignedOn,
        @Nullable LocalDate start,
        @Schema(description = "Hạn ban đầu") @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        @Nullable LocalDate submittedOn,

        @Schema(description = "Ngày văn bản kết quả, hoặc ngày nộp kết quả được duyệt") @Nullable
        LocalDate completedOn,

        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Schema(description = "Mới nhất trước") List<HistoryEntry> history,
        List<ProgressEntry> progress,
        List<ResultEntry> results,
        List<TaskPart> otherParts,
        Position position,

        @Schema(description = "Việc người gọi được làm lúc này")
        Set<AssignmentAction> actions) {

    /** Elements of the process diagram. */
    record Position(List<String> current, List<String> done) {}

    static AssignmentDetailsJson of(AssignmentDetails details) {
        return new AssignmentDetailsJson(
                details.id(),
                details.version(),
                details.status(),
                details.status().label(),
                details.reworked(),
                details.task(),
                new AssignmentJson.UnitJson(details.unitId(), details.unitName()),
                details.cooperatingUnits(),
                AssignmentJson.PersonJson.of(details.officerId(), details.officerName()),
                details.occurrence(),
                details.piece(),
                details.assignedOn(),
                details.startOn(),
                details.originalDueOn(),
                details.dueOn(),
                details.submittedOn(),
                details.completedOn(),
                details.endedAt(),
                details.outcome(),
                details.history(),
                details.progress(),
                details.results(),
                details.otherParts(),
                new Position(details.position().current(), details.position().done()),
                details.actions());
    }
}
