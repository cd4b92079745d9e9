package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.notification.NoticeReason;
import vn.dondoc.notification.NotificationCounts;
import vn.dondoc.notification.NotificationFilter;
import vn.dondoc.notification.NotificationItem;
import vn.dondoc.notification.Notifications;

/** One's own notifications. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Thông báo", description = "Thông báo của người đang đăng nhập")
class NotificationController {

    private static final int MOST_IDS = 1000;

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    record ReadRequest(
            @Schema(description = "Các thông báo; bỏ trống nghĩa là tất cả") @Nullable
            List<Long> ids,

            @Schema(description = "Chỉ một loại, khi không nêu ids") @Nullable
            String reason) {}

    /**
     * @param marked how many became read
     * @param unread how many are left
     */
    record ReadAnswer(int marked, long unread) {}

    @GetMapping
    @Operation(summary = "Danh sách, mới nhất trước")
    PageOf<NotificationItem> list(
            @Parameter(description = "Loại, ví dụ NEW_WORK") @RequestParam(required = false) @Nullable String reason,
            @Parameter(description = "Chỉ thông báo chưa đọc") @RequestParam(defaultValue = "false") boolean unread,
            PageQuery page) {
        PageParameters.refuseSort(page);
        return notifications.find(
                new NotificationFilter(QueryWords.word("reason", reason, NoticeReason.class), unread), page);
    }

    @GetMapping("/counts")
    @Operation(summary = "Số thông báo, số chưa đọc theo loại")
    NotificationCounts counts() {
        return notifications.counts();
    }

    @PostMapping("/read")
    @Operation(summary = "Đánh dấu đã đọc", description = "Một số thông báo, một loại, hoặc tất cả.")
    ReadAnswer read(@RequestBody(required = false) @Nullable ReadRequest request) {
        int marked;
        if (request != null && request.ids() != null) {
            if (request.ids().size() > MOST_IDS) {
                throw new InvalidInputException("ids", "Mỗi lần nhiều nhất 1.000 thông báo.");
            }
            marked = notifications.read(request.ids());
        } else {
            marked = notifications.readAll(
                    request == null ? null : QueryWords.word("reason", request.reason(), NoticeReason.class));
        }
        return new ReadAnswer(marked, notifications.unread());
    }
}
