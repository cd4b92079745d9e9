package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.Apology;
import vn.dondoc.feedback.ApologyDraft;
import vn.dondoc.feedback.ApologyFilter;
import vn.dondoc.feedback.ApologyLetters;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.LateDossier;
import vn.dondoc.feedback.LettersCheck;

/** Letters of apology: one for a late dossier or a late feedback, with the reason and one new date. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Thư xin lỗi")
class ApologyController {

    private final ApologyLetters letters;

    ApologyController(ApologyLetters letters) {
        this.letters = letters;
    }

    /** The comparison with what follows from it; null where the register says nothing. */
    record CheckJson(
            LettersCheck check,
            @Nullable BigDecimal late,
            @Nullable BigDecimal missing,
            @Nullable Boolean agrees) {}

    @GetMapping("/apologies")
    @Operation(summary = "Các thư xin lỗi, mới nhất trước; không có thông tin người nhận")
    PageOf<Apology> list(
            @RequestParam(required = false) @Nullable Boolean dossier,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @Nullable String text,
            PageQuery page) {
        return letters.find(new ApologyFilter(dossier, from, to, unitId, text == null ? "" : text), page);
    }

    @GetMapping("/apologies/check")
    @Operation(
            summary = "So số thư với số hồ sơ trễ của sổ hồ sơ trong một kỳ",
            description = "`late` = giải quyết trễ + đang quá hạn; `agrees` bỏ trống khi sổ chưa có số liệu.")
    CheckJson check(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        LettersCheck check = letters.check(from, to);
        return new CheckJson(check, check.late(), check.missing(), check.agrees());
    }

    @GetMapping("/apologies/{id}")
    @Operation(summary = "Một thư xin lỗi")
    Apology letter(@PathVariable long id) {
        return letters.find(id);
    }

    @GetMapping("/apologies/{id}/addressee")
    @Operation(summary = "Người nhận thư; mỗi lần xem đều được ghi nhật ký")
    FeedbackPerson addressee(@PathVariable long id) {
        return letters.addressee(id);
    }

    @PostMapping("/feedback/{id}/apology")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Thư xin lỗi về một phản ánh, hẹn một ngày mới",
            description = "Nhiều nhất một lần. Việc nhắc theo ngày mới; số liệu vẫn tính theo hạn ban đầu.")
    Apology forFeedback(@PathVariable long id, @RequestBody FeedbackJson.ApologyInput input) {
        return letters.find(letters.forFeedback(id, input.version(), input.draft()));
    }

    @PostMapping("/apologies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Thư xin lỗi về một hồ sơ một cửa trễ hạn, hẹn một ngày mới")
    Apology forDossier(@RequestBody FeedbackJson.DossierInput input) {
        return letters.find(letters.forDossier(
                new LateDossier(
                        FeedbackJson.text(input.code()),
                        FeedbackJson.text(input.procedure()),
                        input.unitId(),
                        input.receivedOn(),
                        input.dueOn(),
                        input.person() == null
                                ? FeedbackPerson.UNKNOWN
                                : input.person().person()),
                new ApologyDraft(
                        FeedbackJson.text(input.reason()),
                        input.newDate(),
                        input.writtenOn(),
                        FeedbackJson.text(input.number()))));
    }

    @PutMapping("/apologies/{id}/number")
    @Operation(summary = "Ghi số của thư")
    Apology number(@PathVariable long id, @RequestBody FeedbackJson.NumberInput input) {
        letters.number(id, input.version(), FeedbackJson.text(input.number()));
        return letters.find(id);
    }

    @PutMapping("/apologies/{id}/settlement")
    @Operation(summary = "Ghi ngày trả kết quả hồ sơ")
    Apology settled(@PathVariable long id, @RequestBody FeedbackJson.SettledInput input) {
        letters.settled(id, input.version(), input.day());
        return letters.find(id);
    }
}
