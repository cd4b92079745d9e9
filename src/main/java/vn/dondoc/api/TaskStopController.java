package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.task.WholeTasks;

/** Stops whole tasks. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "Nhiệm vụ")
class TaskStopController {

    private final WholeTasks tasks;

    TaskStopController(WholeTasks tasks) {
        this.tasks = tasks;
    }

    /** Basis and reason. */
    record StopRequest(
            @Schema(description = "Số, ngày văn bản làm căn cứ", example = "88/QĐ-STP ngày 20/4/2024") @Nullable
            String document,

            @Nullable String reason) {}

    /** Parts that ended. */
    record Stopped(int parts) {}

    @PostMapping("/cancellation")
    @Operation(summary = "Dừng cả nhiệm vụ theo văn bản: mọi phần việc đang thực hiện kết thúc trong một bước")
    Stopped stop(@PathVariable long id, @RequestBody StopRequest body) {
        return new Stopped(tasks.stop(id, body.document(), body.reason()));
    }
}
