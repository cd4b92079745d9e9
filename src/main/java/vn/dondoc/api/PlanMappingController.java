package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.MappingEntry;
import vn.dondoc.plan.PlanMapping;

/** Decides what becomes of the tasks of the plan that a new plan replaces. */
@RestController
@RequestMapping("/api/v1/plans/{id}/mapping")
@Tag(name = "Thay thế kế hoạch")
class PlanMappingController {

    private final PlanMapping mapping;

    PlanMappingController(PlanMapping mapping) {
        this.mapping = mapping;
    }

    @GetMapping
    @Operation(
            summary = "Nhiệm vụ của kế hoạch bị thay thế: quyết định, gợi ý và các dòng của kế hoạch mới",
            description = "Gợi ý xếp theo độ giống (percent); chỉ người mới quyết định.")
    PlanMappingJson sheet(@PathVariable long id) {
        return PlanMappingJson.of(mapping.sheet(id));
    }

    @GetMapping("/history")
    @Operation(summary = "Mọi quyết định, kể cả đã bỏ, theo thứ tự thời gian")
    List<MappingEntry> history(@PathVariable long id) {
        return mapping.history(id);
    }

    @PostMapping("/decisions")
    @Operation(
            summary = "Quyết định về một hay nhiều nhiệm vụ của kế hoạch cũ",
            description = "MOVED: chuyển sang rowIds (keepDone: đơn vị đã xong không làm lại, mặc định có)."
                    + " ENDED: kết thúc khi ban hành kế hoạch mới, cần reason. LINKED: nhiệm vụ đã xong, chỉ liên kết."
                    + " DONE: dòng có hạn trước ngày kế hoạch mới được coi là đã xong theo nhiệm vụ cũ."
                    + " Quyết định sau thay quyết định trước.")
    PlanMappingJson decide(@PathVariable long id, @RequestBody PlanMappingJson.DecisionRequest body) {
        if (body.decision() == null) {
            throw new InvalidInputException("decision", "Hãy nêu decision: MOVED, ENDED, LINKED hoặc DONE.");
        }
        List<Long> tasks = ids(body.taskIds());
        List<Long> rows = ids(body.rowIds());
        switch (body.decision()) {
            case MOVED -> mapping.move(id, tasks, rows, !Boolean.FALSE.equals(body.keepDone()));
            case ENDED -> mapping.end(id, tasks, body.reason() == null ? "" : body.reason());
            case LINKED -> mapping.link(id, tasks, rows, false);
            case DONE -> mapping.link(id, tasks, rows, true);
        }
        return sheet(id);
    }

    @PostMapping("/confirmations")
    @Operation(summary = "Nhận gợi ý giống nhất của các nhiệm vụ này")
    PlanMappingJson confirm(@PathVariable long id, @RequestBody PlanMappingJson.TasksRequest body) {
        mapping.confirm(id, ids(body.taskIds()));
        return sheet(id);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Bỏ quyết định về các nhiệm vụ này; được đến khi kế hoạch mới ban hành")
    PlanMappingJson undo(@PathVariable long id, @RequestBody PlanMappingJson.TasksRequest body) {
        mapping.undo(id, ids(body.taskIds()));
        return sheet(id);
    }

    private static List<Long> ids(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids;
    }
}
