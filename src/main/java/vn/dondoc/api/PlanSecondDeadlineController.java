package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.plan.PlanSecondDeadlines;

/** Second deadlines of a row of a draft. */
@RestController
@RequestMapping("/api/v1/plans/{id}/rows/{rowId}/second-deadlines")
@Tag(name = "Kế hoạch")
class PlanSecondDeadlineController {

    private final PlanSecondDeadlines second;

    PlanSecondDeadlineController(PlanSecondDeadlines second) {
        this.second = second;
    }

    /** An offer of the row. */
    record Offer(
            @Nullable Integer version,

            @Schema(example = "giao ban hằng tuần") @Nullable
            String phrase,

            @Nullable DeadlineKind kind) {}

    @PostMapping
    @Operation(
            summary = "Lấy một hạn thứ hai nêu trong dòng",
            description = "`phrase` như trong `secondDeadlines`. Khi ban hành, hạn này chạy bên cạnh thời hạn chính; kế"
                    + " hoạch vẫn tính một nhiệm vụ.")
    PlanRowJson take(@PathVariable long id, @PathVariable long rowId, @RequestBody Offer body) {
        return PlanRowJson.of(
                second.take(id, rowId, body.version(), body.phrase() == null ? "" : body.phrase(), body.kind()));
    }

    @DeleteMapping("/{takenId}")
    @Operation(summary = "Bỏ một hạn thứ hai đã lấy")
    PlanRowJson drop(@PathVariable long id, @PathVariable long rowId, @PathVariable long takenId) {
        return PlanRowJson.of(second.drop(id, rowId, null, takenId));
    }
}
