package vn.dondoc.api;

import static vn.dondoc.api.UnitController.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.AbsenceFilter;
import vn.dondoc.organization.Absences;
import vn.dondoc.organization.EnteredAbsence;
import vn.dondoc.organization.Person;

/** Absences with a substitute. */
@RestController
@RequestMapping("/api/v1/absences")
@Tag(name = "Vắng mặt", description = "Người vắng mặt và người làm thay trong một khoảng ngày")
class AbsenceController {

    private final Absences absences;
    private final Clock clock;

    AbsenceController(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    record Request(
            @Schema(description = "Người vắng mặt", example = "12") @Nullable
            Long personId,

            @Schema(description = "Người làm thay", example = "14") @Nullable
            Long substituteId,

            @Schema(description = "Ngày đầu, tính cả ngày này", example = "2024-06-17") @Nullable
            LocalDate from,

            @Schema(description = "Ngày cuối, tính cả ngày này", example = "2024-06-25") @Nullable
            LocalDate to,

            @Schema(example = "Nghỉ phép") @Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "Các kỳ vắng mặt",
            description = "Của mình, của người mình làm thay, và của những người thuộc phạm vi mình quản lý; mới nhất"
                    + " trước, không sắp xếp khác được.")
    PageOf<AbsenceJson> absences(
            @Schema(description = "Chỉ của mình và của người mình làm thay") @RequestParam(defaultValue = "false")
                    boolean mine,
            @Schema(description = "Chỉ những kỳ đang hoặc sắp tới") @RequestParam(defaultValue = "false") boolean open,
            PageQuery page) {
        PageParameters.refuseSort(page);
        var found = absences.find(new AbsenceFilter(mine, open), page);
        LocalDate today = LocalDate.now(clock);
        return new PageOf<>(
                found.items().stream()
                        .map(absence -> AbsenceJson.of(absence, today, List.of()))
                        .toList(),
                found.total(),
                found.page(),
                found.size());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một kỳ vắng mặt")
    AbsenceJson absence(@PathVariable long id) {
        return AbsenceJson.of(absences.absence(id), LocalDate.now(clock), List.of());
    }

    @PostMapping
    @Operation(
            summary = "Ghi vắng mặt và người làm thay",
            description = "Cho mình hoặc cho người thuộc phạm vi mình quản lý. Trong những ngày đó người làm thay được"
                    + " làm những việc người vắng mặt được làm, trừ việc quản trị; hồ sơ ghi rõ “thay”.")
    ResponseEntity<AbsenceJson> enter(@RequestBody Request request) {
        EnteredAbsence entered = absences.enter(new AbsenceData(
                request.personId(), request.substituteId(), request.from(), request.to(), text(request.reason())));
        return ResponseEntity.created(
                        URI.create("/api/v1/absences/" + entered.absence().id()))
                .body(AbsenceJson.of(entered.absence(), LocalDate.now(clock), entered.warnings()));
    }

    @PostMapping("/{id}/end")
    @Operation(
            summary = "Kết thúc sớm hoặc rút",
            description = "Từ hôm nay không còn ai làm thay. Kỳ chưa bắt đầu thì được rút; dòng đã ghi vẫn giữ.")
    AbsenceJson end(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        int version = VersionJson.of(body, absences.absence(id).version());
        return AbsenceJson.of(absences.end(id, version), LocalDate.now(clock), List.of());
    }

    @GetMapping("/substitutes")
    @Operation(summary = "Ai có thể làm thay một người", description = "Bỏ những người cũng vắng trong khoảng ngày.")
    List<AssignmentJson.PersonJson> substitutes(
            @RequestParam long personId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return absences.substitutes(personId, from, to).stream()
                .map((Person person) -> new AssignmentJson.PersonJson(person.id(), person.fullName()))
                .toList();
    }
}
