package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.EventDraft;
import vn.dondoc.task.EventOption;
import vn.dondoc.task.EventPreview;
import vn.dondoc.task.EventWork;
import vn.dondoc.task.OngoingWork;
import vn.dondoc.task.PeriodProgress;
import vn.dondoc.task.TaskPart;

/** Events that start work, and what was reported for each period. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
@Tag(name = "Phần việc")
class AssignmentEventsController {

    private final EventWork events;
    private final OngoingWork ongoing;
    private final AssignmentQueries queries;

    AssignmentEventsController(EventWork events, OngoingWork ongoing, AssignmentQueries queries) {
        this.events = events;
        this.ongoing = ongoing;
        this.queries = queries;
    }

    /** An event. */
    record EventInput(
            @Nullable Integer version,

            @Schema(description = "Hạn thứ hai của nhiệm vụ; bỏ trống là quy định của chính nhiệm vụ, hoặc nhập hạn")
            @Nullable
            Long deadlineId,

            @Schema(example = "Quyết định 123/QĐ-BTP công bố thủ tục hành chính") @Nullable
            String text,

            @Schema(description = "Ngày xảy ra", example = "2024-04-05") @Nullable
            LocalDate day,

            @Schema(description = "Chỉ khi không có quy định để tính") @Nullable
            LocalDate due,

            @Schema(description = "true: là sự kiện khác, dù trùng ngày và nội dung với sự kiện đã ghi") @Nullable
            Boolean again) {

        EventDraft draft() {
            return new EventDraft(deadlineId, text == null ? "" : text, day, due, Boolean.TRUE.equals(again));
        }
    }

    @GetMapping("/events")
    @Operation(summary = "Việc phát sinh từ các sự kiện đã ghi nhận")
    List<TaskPart> events(@PathVariable long id) {
        return queries.details(id).otherParts().stream()
                .filter(part -> part.piece().baseId() != null && part.piece().baseId() == id)
                .toList();
    }

    @GetMapping("/events/options")
    @Operation(summary = "Các quy định để tính hạn của sự kiện")
    List<EventOption> options(@PathVariable long id) {
        return events.options(id);
    }

    @PostMapping("/events/preview")
    @Operation(summary = "Xem trước hạn của sự kiện, không ghi gì")
    EventPreview preview(@PathVariable long id, @RequestBody EventInput body) {
        return events.preview(id, body.draft());
    }

    @PostMapping("/events")
    @Operation(
            summary = "Ghi nhận sự kiện, mở việc phát sinh",
            description =
                    "Hạn được tính theo quy định (hoặc `due` khi nhập tay). Trùng sự kiện đã ghi thì bị từ chối, trừ"
                            + " khi `again` là true. Trả về phần việc vừa mở.")
    ResponseEntity<AssignmentDetailsJson> record(@PathVariable long id, @RequestBody EventInput body) {
        // who may not see it is told so before anything else is wrong
        int now = queries.version(id);
        long child = events.record(id, body.version() == null ? now : body.version(), body.draft());
        return ResponseEntity.created(URI.create("/api/v1/assignments/" + child))
                .body(AssignmentDetailsJson.of(queries.details(child)));
    }

    @GetMapping("/periods")
    @Operation(
            summary = "Việc thường xuyên: tiến độ theo kỳ báo cáo",
            description = "Từ ngày giao đến hết năm kế hoạch; việc khác thì rỗng.")
    List<PeriodProgress> periods(@PathVariable long id) {
        return ongoing.periods(id);
    }
}
