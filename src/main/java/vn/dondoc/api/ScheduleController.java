package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.Area;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.schedule.CalendarFilter;
import vn.dondoc.schedule.CalendarMonth;
import vn.dondoc.schedule.Timeline;
import vn.dondoc.schedule.Timelines;
import vn.dondoc.schedule.UnitCalendars;

/** Work on the axis of time. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Dòng thời gian, lịch", description = "Dòng thời gian của kế hoạch, lịch của đơn vị")
class ScheduleController {

    private final Timelines timelines;
    private final UnitCalendars calendars;
    private final QueryWords words;
    private final Clock clock;

    ScheduleController(Timelines timelines, UnitCalendars calendars, QueryWords words, Clock clock) {
        this.timelines = timelines;
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/timeline")
    @Operation(
            summary = "Dòng thời gian của kế hoạch",
            description = "Các phần việc được xem, theo thứ tự trong văn bản, cùng ngày nghỉ, làm bù.")
    Timeline timeline(@PathVariable long id) {
        return timelines.of(id);
    }

    @GetMapping("/unit-calendar")
    @Operation(
            summary = "Lịch một tháng của đơn vị",
            description = "Ngày đến hạn, ngày bắt đầu, ngày nộp báo cáo, ngày nghỉ, làm bù; trọn tuần từ thứ hai.")
    CalendarMonth month(
            @Parameter(description = "Mặc định tháng này", example = "2024-06")
                    @RequestParam(required = false)
                    @Nullable
                    String month,
            @Parameter(description = "Đơn vị chủ trì: id, mã hoặc tên; gồm cả đơn vị bên dưới")
                    @RequestParam(required = false)
                    @Nullable
                    String unit,
            @Parameter(description = "STEERING, INSTITUTIONS, PROCEDURES, ...")
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @RequestParam(defaultValue = "false") boolean openOnly) {
        return calendars.month(
                month(month),
                new CalendarFilter(words.unit("unit", unit), QueryWords.word("area", area, Area.class), openOnly));
    }

    private YearMonth month(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return YearMonth.now(clock);
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("month", "Tháng viết dạng năm-tháng, ví dụ 2024-06.");
        }
    }
}
