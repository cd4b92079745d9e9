package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSource;
import vn.dondoc.task.TaskState;

/** Whole tasks: a row of a plan counts once, whatever the number of its parts. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Nhiệm vụ", description = "Nhiệm vụ của kế hoạch, do UBND tỉnh hoặc lãnh đạo Sở giao")
class TaskController {

    private final TaskQueries tasks;
    private final QueryWords words;

    TaskController(TaskQueries tasks, QueryWords words) {
        this.tasks = tasks;
        this.words = words;
    }

    @GetMapping
    @Operation(
            summary = "Danh sách nhiệm vụ",
            description = "Theo thứ tự trong văn bản. Sắp xếp khác: `code`, `content`, `due`, `area`.")
    PageOf<TaskRow> tasks(
            @RequestParam(required = false) @Nullable Long planId,
            @Parameter(description = "Đơn vị chủ trì: id, mã hoặc tên") @RequestParam(required = false) @Nullable
                    String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @Parameter(description = "STEERING, INSTITUTIONS, PROCEDURES, ...")
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @Parameter(description = "PLAN, DIRECTIVE, LEADERSHIP") @RequestParam(required = false) @Nullable
                    String source,
            @Parameter(description = "OPEN, DONE, STOPPED") @RequestParam(required = false) @Nullable String state,
            @Parameter(description = "Chữ trong nội dung, mã, văn bản")
                    @RequestParam(required = false, defaultValue = "")
                    String text,
            PageQuery page) {
        return tasks.find(
                new TaskFilter(
                        planId,
                        words.unit("unit", unit),
                        year,
                        QueryWords.word("area", area, Area.class),
                        QueryWords.word("source", source, TaskSource.class),
                        QueryWords.word("state", state, TaskState.class),
                        text),
                page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một nhiệm vụ với các phần việc của nó")
    TaskDetails task(@PathVariable long id) {
        return tasks.details(id);
    }
}
