package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.CalendarEditing;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.DayOffType;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.security.CurrentActor;

/** Days off and make-up working days of the own agency. */
@RestController
@RequestMapping("/api/v1/calendar-days")
@Tag(name = "Lịch nghỉ, làm bù")
class CalendarController {

    private final CurrentActor current;
    private final CalendarService calendars;
    private final CalendarEditing editing;

    CalendarController(CurrentActor current, CalendarService calendars, CalendarEditing editing) {
        this.current = current;
        this.calendars = calendars;
        this.editing = editing;
    }

    record Request(
            @Schema(example = "2027-01-01", description = "Chỉ khi thêm") @Nullable
            LocalDate date,

            @Schema(example = "Tết Dương lịch") @Nullable String name,
            @Nullable DayOffType type) {}

    @GetMapping
    @Operation(summary = "Ngày nghỉ, làm bù của một năm", description = "Bỏ trống `year` thì trả về mọi năm.")
    List<CalendarDay> days(@RequestParam(required = false) @Nullable Integer year) {
        return calendars.calendarOf(current.get().agencyId()).days().stream()
                .filter(day -> year == null || day.date().getYear() == year)
                .toList();
    }

    @PostMapping
    @Operation(summary = "Thêm ngày", description = "Ngày đã có trong lịch thì thay.")
    ResponseEntity<CalendarDay> add(@RequestBody Request request) {
        if (request.date() == null) {
            throw new InvalidInputException("date", "Thiếu ngày (date), dạng 2027-01-01.");
        }
        return ResponseEntity.created(URI.create("/api/v1/calendar-days/" + request.date()))
                .body(save(request.date(), request));
    }

    @PutMapping("/{date}")
    @Operation(summary = "Sửa một ngày")
    CalendarDay change(@PathVariable LocalDate date, @RequestBody Request request) {
        return save(date, request);
    }

    @DeleteMapping("/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ: thành ngày bình thường")
    void remove(@PathVariable LocalDate date) {
        editing.remove(date);
    }

    @PostMapping("/{date}/restoration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Trở lại như lịch có sẵn của chương trình")
    void restore(@PathVariable LocalDate date) {
        editing.restore(date);
    }

    private CalendarDay save(LocalDate date, Request request) {
        if (request.type() == null) {
            throw new InvalidInputException("type", "Thiếu loại ngày (type).");
        }
        CalendarDay day = new CalendarDay(date, UnitController.text(request.name()), request.type());
        editing.save(day);
        return day;
    }
}
