package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.operation.DayPassed;
import vn.dondoc.operation.DemoTime;
import vn.dondoc.operation.TimePassed;

/** The clock of the demo; no other profile has it. */
@RestController
@RequestMapping("/api/v1/demo/clock")
@Profile("demo")
@Tag(name = "Bản dùng thử")
class DemoClockController {

    private final DemoTime time;

    DemoClockController(DemoTime time) {
        this.time = time;
    }

    record ClockJson(LocalDateTime now) {}

    record Move(
            @Schema(example = "2024-06-14T08:00", description = "Giờ Việt Nam") @Nullable
            LocalDateTime to) {}

    record Passed(
            LocalDateTime from,
            LocalDateTime to,
            int reminders,
            int opened,
            int overdue,
            int failed,
            List<DayPassed> days) {

        static Passed of(TimePassed passed) {
            return new Passed(
                    local(passed.from()),
                    local(passed.to()),
                    passed.reminders(),
                    passed.opened(),
                    passed.overdue(),
                    passed.failed(),
                    passed.days());
        }
    }

    @GetMapping
    @Operation(summary = "Giờ của bản dùng thử")
    ClockJson now() {
        return new ClockJson(local(time.now()));
    }

    @PostMapping
    @Operation(
            summary = "Chỉnh đồng hồ tới",
            description = "Chỉ quản trị. Mọi việc đến lúc ấy diễn ra lần lượt, đúng thời điểm của chúng.")
    Passed move(@RequestBody Move move) {
        if (move.to() == null) {
            throw new InvalidInputException("to", "Thiếu thời điểm (to).");
        }
        return Passed.of(time.moveTo(move.to().atZone(Vietnamese.ZONE).toInstant(), (done, total) -> {}));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Vietnamese.ZONE);
    }
}
