package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.report.ChecklistItem;
import vn.dondoc.report.PartItem;
import vn.dondoc.report.PartRow;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportPart;
import vn.dondoc.report.ReportParts;

/** Units' parts of reports. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Báo cáo")
class ReportPartController {

    private final ReportParts parts;
    private final ReportCollecting collecting;

    ReportPartController(ReportParts parts, ReportCollecting collecting) {
        this.parts = parts;
        this.collecting = collecting;
    }

    record TextsRequest(
            @Schema(description = "Việc đã làm") @Nullable String done,
            @Schema(description = "Việc sẽ làm") @Nullable String next,

            @Schema(description = "Khó khăn, vướng mắc") @Nullable
            String troubles,

            @Schema(description = "Đề xuất, kiến nghị") @Nullable
            String proposals,

            @Nullable Integer version) {}

    record AnswerRequest(
            @Schema(description = "UPDATED, NOTHING_NEW; bỏ trống là rút lại xác nhận", example = "NOTHING_NEW")
            @Nullable
            String answer) {}

    record ReturnRequest(
            @Schema(example = "Thiếu số liệu hồ sơ trực tuyến") @Nullable
            String reason) {}

    @GetMapping("/report-parts/mine")
    @Operation(summary = "Các phần báo cáo đang chờ phòng, đơn vị mình, quá hạn trước")
    List<PartRow> mine() {
        return parts.mine();
    }

    @GetMapping("/reports/{id}/parts/{unitId}")
    @Operation(summary = "Phần báo cáo của một đơn vị")
    ReportPart part(@PathVariable long id, @PathVariable long unitId) {
        return parts.part(id, unitId);
    }

    @GetMapping("/reports/{id}/parts/{unitId}/figures")
    @Operation(summary = "Số liệu công việc của đơn vị: trong kỳ và lũy kế")
    ReportParts.PartFigures figures(@PathVariable long id, @PathVariable long unitId) {
        return parts.figures(id, unitId);
    }

    @PutMapping("/reports/{id}/parts/{unitId}")
    @Operation(summary = "Lưu phần đang soạn", description = "Có người lưu trước thì trả 409, không ghi đè.")
    ReportPart save(@PathVariable long id, @PathVariable long unitId, @RequestBody TextsRequest body) {
        parts.save(
                id,
                unitId,
                body.version(),
                new PartTexts(text(body.done()), text(body.next()), text(body.troubles()), text(body.proposals())));
        return parts.part(id, unitId);
    }

    @PutMapping("/reports/{id}/parts/{unitId}/items/{item}")
    @Operation(summary = "Xác nhận một sổ, một bảng số liệu: đã cập nhật, hoặc không phát sinh")
    ReportPart answer(
            @PathVariable long id,
            @PathVariable long unitId,
            @PathVariable String item,
            @RequestBody AnswerRequest body) {
        return parts.answer(
                id,
                unitId,
                QueryWords.word("item", item, ChecklistItem.class),
                QueryWords.word("answer", body.answer(), PartItem.Answer.class));
    }

    @PostMapping("/reports/{id}/parts/{unitId}/items/rest")
    @Operation(summary = "Xác nhận phần còn lại không phát sinh")
    ReportPart answerRest(@PathVariable long id, @PathVariable long unitId) {
        return parts.answerRest(id, unitId);
    }

    @PostMapping("/reports/{id}/parts/{unitId}/sending")
    @Operation(summary = "Gửi phần báo cáo cho Văn phòng")
    ReportPart send(
            @PathVariable long id,
            @PathVariable long unitId,
            @RequestBody(required = false) @Nullable VersionJson body) {
        return parts.send(id, unitId, body == null ? null : body.version());
    }

    @PostMapping("/reports/{id}/parts/{unitId}/acceptance")
    @Operation(summary = "Văn phòng nhận phần báo cáo")
    ReportPart accept(@PathVariable long id, @PathVariable long unitId) {
        collecting.accept(id, unitId);
        return parts.part(id, unitId);
    }

    @PostMapping("/reports/{id}/parts/{unitId}/return")
    @Operation(summary = "Văn phòng trả lại phần báo cáo, có lý do")
    ReportPart giveBack(@PathVariable long id, @PathVariable long unitId, @RequestBody ReturnRequest body) {
        collecting.giveBack(id, unitId, text(body.reason()));
        return parts.part(id, unitId);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
