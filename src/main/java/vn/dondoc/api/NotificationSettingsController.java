package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.notification.CalendarFeeds;
import vn.dondoc.notification.FeedState;
import vn.dondoc.notification.MailChoice;
import vn.dondoc.notification.MailPreference;
import vn.dondoc.notification.MailPreferences;

/** How a person is told outside the program. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Tài khoản", description = "Người đang đăng nhập")
class NotificationSettingsController {

    private final MailPreferences preferences;
    private final CalendarFeeds feeds;

    NotificationSettingsController(MailPreferences preferences, CalendarFeeds feeds) {
        this.preferences = preferences;
        this.feeds = feeds;
    }

    record MailChange(
            @Schema(description = "AT_ONCE, DAILY hoặc NONE", example = "DAILY") @Nullable
            String choice,

            @Schema(description = "Giờ gửi thư tổng hợp, 0 đến 23", example = "7") @Nullable
            Integer digestHour) {}

    @GetMapping("/notification-settings")
    @Operation(summary = "Cách nhận thư của mình")
    MailPreference settings() {
        return preferences.own();
    }

    @PutMapping("/notification-settings")
    @Operation(summary = "Đổi cách nhận thư của mình")
    MailPreference change(@RequestBody MailChange request) {
        return preferences.change(QueryWords.word("choice", request.choice(), MailChoice.class), request.digestHour());
    }

    @GetMapping("/calendar-feed")
    @Operation(summary = "Lịch iCal của mình có đang mở không")
    FeedState feed() {
        return feeds.own();
    }

    @PostMapping("/calendar-feed")
    @Operation(
            summary = "Tạo hoặc đổi địa chỉ bí mật của lịch iCal",
            description = "Địa chỉ chỉ được cho biết một lần này; địa chỉ cũ hết dùng được ngay.")
    CalendarFeeds.FeedAddress renewFeed() {
        return feeds.renew();
    }

    @DeleteMapping("/calendar-feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tắt lịch iCal của mình")
    void switchFeedOff() {
        feeds.switchOff();
    }
}
