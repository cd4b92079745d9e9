package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.task.OccurrenceLine;
import vn.dondoc.task.TaskOccurrences;

/** The occurrences of recurring deadlines of a task. */
@RestController
@RequestMapping("/api/v1/tasks/{id}/occurrences")
@Tag(name = "Nhiệm vụ")
class TaskOccurrencesController {

    private final TaskOccurrences occurrences;

    TaskOccurrencesController(TaskOccurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** Why nothing more comes. */
    record Stop(
            @Schema(example = "88/QĐ-STP ngày 12/6/2024") @Nullable
            String document,

            @Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "Các kỳ của nhiệm vụ định kỳ trong năm kế hoạch",
            description = "Đã mở và sắp mở, kể cả kỳ của hạn thứ hai; nhiệm vụ không định kỳ thì rỗng.")
    List<OccurrenceLine> occurrences(@PathVariable long id) {
        return occurrences.of(id);
    }

    @PostMapping("/stop")
    @Operation(summary = "Dừng các kỳ còn lại", description = "Cần văn bản làm căn cứ và lý do. Kỳ đang mở vẫn giữ.")
    List<OccurrenceLine> stop(@PathVariable long id, @RequestBody Stop body) {
        occurrences.stop(
                id, body.document() == null ? "" : body.document(), body.reason() == null ? "" : body.reason());
        return occurrences.of(id);
    }
}
