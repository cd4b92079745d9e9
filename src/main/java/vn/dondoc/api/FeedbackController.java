package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.FeedbackEvent;
import vn.dondoc.feedback.FeedbackExport;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.feedback.FeedbackState;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.WorkflowPosition;

/** Citizen feedback as it is read; the person behind it is another matter, see {@link FeedbackPersonController}. */
@RestController
@RequestMapping("/api/v1/feedback")
@Tag(name = "Phản ánh, kiến nghị")
class FeedbackController {

    private final Feedbacks feedbacks;
    private final FeedbackExport export;

    FeedbackController(Feedbacks feedbacks, FeedbackExport export) {
        this.feedbacks = feedbacks;
        this.export = export;
    }

    /** Counts of a window; the share is a text as reports print it, empty without answers. */
    record CountJson(FeedbackCount counts, Optional<String> inTimePercent, boolean allInTime) {}

    @GetMapping
    @Operation(
            summary = "Danh sách phản ánh, kiến nghị; không có thông tin người phản ánh",
            description = "`view`: ALL, MINE, OPEN, TO_ANSWER, DUE_SOON, OVERDUE, LATE, TO_PUBLISH, ENDED, RECEIVED,"
                    + " NOT_HANDLED, ANSWERED, ANSWERED_IN_TIME, ANSWERED_LATE, PUBLISHED; `from`, `to` là ngày nhận, với ANSWERED… là ngày"
                    + " trả lời, với PUBLISHED là ngày công khai. `unitId=0` là chưa có đơn vị. Xếp theo"
                    + " `receivedOn`, `dueOn` hoặc `answeredOn`. Phòng, đơn vị chỉ thấy phần của mình.")
    PageOf<FeedbackRow> list(
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long unitId,
            @Parameter(description = "Nhận từ ngày")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Nhận đến ngày")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate to,
            @RequestParam(required = false) @Nullable String text,
            PageQuery page) {
        return feedbacks.find(filter(view, state, channel, subject, unitId, from, to, text), page);
    }

    @GetMapping("/file")
    @Operation(
            summary = "Danh sách đã lọc dưới dạng .xlsx hoặc .csv",
            description = "Không có thông tin người phản ánh, ai tải cũng vậy.")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "XLSX") ExportFormat format) {
        return Downloads.of(export.file(filter(view, state, channel, subject, unitId, from, to, text), format));
    }

    @GetMapping("/counts")
    @Operation(
            summary = "Số lượng trong một kỳ và tỷ lệ đúng hạn",
            description =
                    "Trễ tính theo hạn ban đầu, dù đã hẹn lại. Phản ánh chuyển cơ quan khác hoặc không xử lý đếm riêng (notHandled), không nằm trong số tiếp nhận. Không ghi `unitId` là tất cả phần được xem.")
    CountJson counts(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable Long unitId) {
        FeedbackCount count = feedbacks.counts(from, to, unitId);
        return new CountJson(count, count.inTimePercent(), count.allInTime());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phản ánh: nội dung, trạng thái, tệp, thư xin lỗi, việc có thể làm")
    FeedbackDetails details(@PathVariable long id) {
        return feedbacks.details(id);
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "Lịch sử xử lý, mới nhất trước")
    List<FeedbackEvent> events(@PathVariable long id) {
        return feedbacks.events(id);
    }

    @GetMapping("/{id}/position")
    @Operation(summary = "Quy trình đang ở bước nào")
    WorkflowPosition position(@PathVariable long id) {
        return feedbacks.position(id);
    }

    private static FeedbackFilter filter(
            @Nullable String view,
            @Nullable String state,
            @Nullable String channel,
            @Nullable String subject,
            @Nullable Long unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text) {
        return new FeedbackFilter(
                QueryWords.word("view", view, FeedbackFilter.View.class, FeedbackFilter.View.ALL),
                QueryWords.word("state", state, FeedbackState.class),
                QueryWords.word("channel", channel, FeedbackChannel.class),
                QueryWords.word("subject", subject, FeedbackSubject.class),
                unitId,
                from,
                to,
                text == null ? "" : text);
    }
}
