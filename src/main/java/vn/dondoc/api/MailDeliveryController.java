package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.notification.DeliveryStatus;
import vn.dondoc.notification.MailDelivery;
import vn.dondoc.notification.MailRow;
import vn.dondoc.notification.MailState;

/** Mail on its way, for the administrator. */
@RestController
@RequestMapping("/api/v1/mail-delivery")
@Tag(name = "Gửi thư", description = "Tình trạng gửi thư điện tử")
class MailDeliveryController {

    private final MailDelivery delivery;

    MailDeliveryController(MailDelivery delivery) {
        this.delivery = delivery;
    }

    /** @param retried mails that are tried again */
    record Retried(int retried) {}

    @GetMapping
    @Operation(summary = "Máy chủ thư, số thư chờ, đã gửi, không gửi được")
    DeliveryStatus status() {
        return delivery.status();
    }

    @GetMapping("/mails")
    @Operation(summary = "Các thư của cơ quan, mới nhất trước", description = "Không có nội dung thư.")
    PageOf<MailRow> mails(
            @Parameter(description = "WAITING, SENDING, SENT, FAILED, UNCLEAR")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            PageQuery page) {
        PageParameters.refuseSort(page);
        MailState wanted = QueryWords.word("state", state, MailState.class);
        return delivery.mails(wanted == null ? List.of() : List.of(wanted), page);
    }

    @PostMapping("/mails/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gửi lại một thư")
    void retry(@PathVariable long id) {
        delivery.retry(id);
    }

    @PostMapping("/retry")
    @Operation(summary = "Gửi lại mọi thư không gửi được")
    Retried retryFailed() {
        return new Retried(delivery.retryFailed());
    }
}
