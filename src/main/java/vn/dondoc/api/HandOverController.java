package vn.dondoc.api;

import static vn.dondoc.api.UnitController.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.task.HandOverItem;
import vn.dondoc.task.HandOverList;
import vn.dondoc.task.HandOverOrder;
import vn.dondoc.task.HandOvers;
import vn.dondoc.task.HandedOver;

/** Handing over all open work of a person. */
@RestController
@RequestMapping("/api/v1/people/{id}/hand-over")
@Tag(name = "Bàn giao", description = "Chuyển mọi việc đang mở của một người cho người khác trong một lần")
class HandOverController {

    private final HandOvers handOvers;

    HandOverController(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    record Request(
            @Schema(description = "Người nhận mọi việc không nêu riêng trong `items`", example = "14") @Nullable
            Long toPersonId,

            @Schema(description = "Người nhận riêng của từng việc") @Nullable
            List<Item> items,

            @Schema(example = "Chuyển công tác từ 01/7/2024") @Nullable
            String reason) {

        HandOverOrder order() {
            Map<Long, Long> single = new HashMap<>();
            for (Item item : items == null ? List.<Item>of() : items) {
                if (item.assignmentId() == null || item.toPersonId() == null) {
                    throw new InvalidInputException("items", "Mỗi mục cần `assignmentId` và `toPersonId`.");
                }
                single.put(item.assignmentId(), item.toPersonId());
            }
            return new HandOverOrder(toPersonId, single, text(reason));
        }
    }

    record Item(
            @Schema(example = "301") @Nullable Long assignmentId,
            @Schema(example = "15") @Nullable Long toPersonId) {}

    /** What would be handed over. */
    record Preview(
            AssignmentJson.PersonJson person,
            List<HandOverItem> items,
            List<AssignmentJson.PersonJson> receivers,

            @Schema(description = "Việc đang mở mà người khác phải bàn giao")
            long outOfReach,

            List<String> warnings) {}

    @GetMapping
    @Operation(summary = "Việc đang mở của một người, để bàn giao")
    Preview list(@PathVariable long id) {
        HandOverList list = handOvers.list(id);
        return new Preview(
                new AssignmentJson.PersonJson(list.person().id(), list.person().fullName()),
                list.items(),
                list.receivers().stream()
                        .map(person -> new AssignmentJson.PersonJson(person.id(), person.fullName()))
                        .toList(),
                list.outOfReach(),
                list.warnings());
    }

    @PostMapping
    @Operation(
            summary = "Bàn giao mọi việc đang mở",
            description = "Cần lý do và người nhận cho từng việc: chung (`toPersonId`) hoặc riêng (`items`). Tất cả"
                    + " cùng được bàn giao, hoặc không việc nào.")
    HandedOver handOver(@PathVariable long id, @RequestBody Request request) {
        return handOvers.handOver(id, request.order());
    }
}
