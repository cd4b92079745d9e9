package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.EarlyOpenings;
import vn.dondoc.task.NoticeHistory;
import vn.dondoc.task.ReminderAudience;
import vn.dondoc.task.Reminders;

/** Reminders of an assignment, and opening one before its first day. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
@Tag(name = "Phần việc")
class ReminderController {

    private final Reminders reminders;
    private final EarlyOpenings openings;
    private final AssignmentQueries queries;

    ReminderController(Reminders reminders, EarlyOpenings openings, AssignmentQueries queries) {
        this.reminders = reminders;
        this.openings = openings;
        this.queries = queries;
    }

    record ReminderRequest(
            @Schema(description = "OFFICER, HEAD hoặc BOTH; bỏ trống là BOTH", example = "OFFICER") @Nullable
            String audience,

            @Schema(description = "Lời nhắc, có thể bỏ trống", example = "Cần xong trước buổi kiểm tra thứ Sáu")
            @Nullable
            String text) {}

    @GetMapping("/reminders")
    @Operation(
            summary = "Những lần đã nhắc, báo quá hạn, và lần nhắc tiếp theo",
            description = "Gồm cả nhắc tự động (`kind`) và nhắc bằng tay (`sender`); mới nhất trước.")
    NoticeHistory reminders(@PathVariable long id) {
        return reminders.history(id);
    }

    @PostMapping("/reminders")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Nhắc việc", description = "Mỗi người nhắc một phần việc nhiều nhất một lần trong ngày.")
    NoticeHistory remind(@PathVariable long id, @RequestBody ReminderRequest request) {
        reminders.remind(
                id,
                QueryWords.word("audience", request.audience(), ReminderAudience.class, ReminderAudience.BOTH),
                request.text() == null ? "" : request.text());
        return reminders.history(id);
    }

    @PostMapping("/early-opening")
    @Operation(summary = "Mở việc trước ngày bắt đầu")
    AssignmentDetailsJson openEarly(
            @PathVariable long id, @RequestBody(required = false) @Nullable VersionJson version) {
        openings.open(id, VersionJson.of(version, queries.details(id).version()));
        return AssignmentDetailsJson.of(queries.details(id));
    }
}
