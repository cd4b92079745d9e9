package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
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
import vn.dondoc.target.Explanation;
import vn.dondoc.target.JoinOffer;
import vn.dondoc.target.SourceChoices;
import vn.dondoc.target.TargetExplanations;
import vn.dondoc.target.TargetJoining;
import vn.dondoc.target.TargetSources;

/** Sources of values, duplicates and explanations of targets. */
@RestController
@RequestMapping("/api/v1/targets")
@Tag(name = "Chỉ tiêu")
class TargetManagingController {

    private final TargetSources sources;
    private final TargetJoining joining;
    private final TargetExplanations explanations;

    TargetManagingController(TargetSources sources, TargetJoining joining, TargetExplanations explanations) {
        this.sources = sources;
        this.joining = joining;
        this.explanations = explanations;
    }

    @GetMapping("/{id}/source-choices")
    @Operation(summary = "Nguồn số liệu Văn phòng chọn được: tỷ lệ thường dùng, số của sổ, dòng biểu mẫu thống kê")
    SourceChoices choices(@PathVariable long id) {
        return sources.choices(id);
    }

    @PutMapping("/{id}/source")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chọn nguồn số liệu")
    void choose(@PathVariable long id, @RequestBody TargetJson.RuleRequest request) {
        sources.choose(id, request.rule());
    }

    @DeleteMapping("/{id}/source")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ nguồn số liệu, nhập bằng tay")
    void clear(@PathVariable long id) {
        sources.clear(id);
    }

    @GetMapping("/{id}/computed")
    @Operation(summary = "Số mà nguồn cho một kỳ, kèm các mục phía sau; không lưu")
    TargetJson.Computed compute(@PathVariable long id, @Parameter(example = "2024-Q1") @RequestParam String period) {
        return TargetJson.Computed.of(sources.compute(id, period));
    }

    @PostMapping("/{id}/computed")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lưu số mà nguồn cho làm kết quả của kỳ")
    TargetJson.Value take(@PathVariable long id, @RequestBody TargetJson.TakeRequest request) {
        return TargetJson.Value.of(sources.take(
                id, TargetJson.text(request.period()), TargetJson.text(request.note()), request.version()));
    }

    @PostMapping("/{id}/source-preview")
    @Operation(summary = "Số mà một nguồn chưa chọn sẽ cho; không lưu")
    TargetJson.Computed preview(
            @PathVariable long id,
            @Parameter(example = "2024-Q1") @RequestParam String period,
            @RequestBody TargetJson.RuleRequest request) {
        return TargetJson.Computed.of(sources.preview(id, request.rule(), period));
    }

    @GetMapping("/duplicates")
    @Operation(summary = "Chỉ tiêu trùng, gần trùng có thể gộp")
    List<JoinOffer> duplicates(@Parameter(example = "2024") @RequestParam int year) {
        return joining.offers(year);
    }

    @PostMapping("/duplicates/apart")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Giữ riêng các chỉ tiêu giống nhau, không đề nghị gộp nữa")
    void keepApart(@RequestBody TargetJson.IdsRequest request) {
        joining.keepApart(TargetJson.list(request.ids()));
    }

    @PostMapping("/{id}/joined")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gộp các chỉ tiêu khác vào chỉ tiêu này, tính một lần")
    void join(@PathVariable long id, @RequestBody TargetJson.IdsRequest request) {
        joining.join(id, TargetJson.list(request.ids()));
    }

    @DeleteMapping("/{id}/joined")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tách chỉ tiêu này khỏi chỉ tiêu đã gộp vào")
    void separate(@PathVariable long id) {
        joining.separate(id);
    }

    @GetMapping("/{id}/explanations")
    @Operation(summary = "Các lần yêu cầu giải trình, mới nhất trước, kèm kết quả")
    List<Explanation> explanations(@PathVariable long id) {
        return explanations.of(id);
    }

    @GetMapping("/{id}/explanations/units")
    @Operation(
            summary = "Id các đơn vị chủ trì mà người gọi yêu cầu giải trình được",
            description =
                    "Phó Giám đốc: đơn vị thuộc lĩnh vực phụ trách. Không có quyền với đơn vị nào: danh sách trống.")
    List<Long> askable(@PathVariable long id) {
        return explanations.askable(id);
    }

    @PostMapping("/{id}/explanations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Yêu cầu đơn vị chủ trì giải trình",
            description = "Mỗi đơn vị được giao một việc có hạn; `unitIds` trống là mọi đơn vị yêu cầu được."
                    + " Đã yêu cầu cho kỳ này rồi: 409.")
    List<Explanation> ask(@PathVariable long id, @RequestBody TargetJson.ExplanationRequest request) {
        return explanations.ask(id, request.draft());
    }
}
