package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.report.text.Against;
import vn.dondoc.report.text.Comparison;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.CompileResult;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.ReportComparison;
import vn.dondoc.report.text.ReportSection;
import vn.dondoc.report.text.ReportText;
import vn.dondoc.report.text.ReportTexts;
import vn.dondoc.report.text.SaveOutcome;
import vn.dondoc.report.text.SectionVersion;
import vn.dondoc.report.text.TextDiff;

/** The text of a report. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text")
@Tag(name = "Nội dung báo cáo", description = "Tổng hợp, soạn thảo từng mục, phiên bản và so sánh")
class ReportTextController {

    private final ReportTexts texts;
    private final Compiler compiler;
    private final ReportComparison comparison;

    ReportTextController(ReportTexts texts, Compiler compiler, ReportComparison comparison) {
        this.texts = texts;
        this.compiler = compiler;
        this.comparison = comparison;
    }

    record CompileRequest(
            @Schema(description = "Theo phiên bản đề cương mới nhất; nếu không thì theo phiên bản đã dùng") @Nullable
            Boolean newestOutline) {}

    record TextRequest(
            @Schema(description = "Phiên bản của mục đã đọc")
            int version,

            @Schema(description = "Nội dung, trường viết như {{KH.HOAN_THANH}}; nhiều nhất 200.000 ký tự") @Nullable
            String text) {}

    record VersionRequest(
            @Schema(description = "Phiên bản của mục đã đọc")
            int version) {}

    record RestoreRequest(
            @Schema(description = "Phiên bản của mục đã đọc")
            int version,

            @Schema(description = "id của bản cũ") long textId) {}

    @GetMapping
    @Operation(summary = "Toàn bộ nội dung, theo mục")
    ReportText text(@PathVariable long id) {
        return texts.text(id);
    }

    @PostMapping("/compile")
    @Operation(
            summary = "Tổng hợp, hoặc tổng hợp lại",
            description = "Mục Văn phòng đã sửa được giữ; nội dung mới nằm ở freshText.")
    CompileResult compile(@PathVariable long id, @RequestBody(required = false) @Nullable CompileRequest body) {
        boolean newest = body != null && Boolean.TRUE.equals(body.newestOutline());
        return compiler.compile(id, newest, CompileProgress.NONE);
    }

    @GetMapping("/sections/{key}")
    @Operation(summary = "Một mục")
    ReportSection section(@PathVariable long id, @PathVariable String key) {
        return texts.section(id, key);
    }

    @PutMapping("/sections/{key}")
    @Operation(
            summary = "Lưu nội dung một mục",
            description = "409 khi người khác vừa lưu; nội dung gửi lên được để riêng trong các phiên bản.")
    ReportSection save(@PathVariable long id, @PathVariable String key, @RequestBody TextRequest body) {
        SaveOutcome outcome = texts.save(id, key, body.version(), body.text() == null ? "" : body.text());
        if (!outcome.saved()) {
            throw StaleDataException.changed("Mục của báo cáo");
        }
        return outcome.section();
    }

    @PostMapping("/sections/{key}/take-over")
    @Operation(summary = "Lấy nội dung tổng hợp mới thay bản đã sửa")
    ReportSection takeOver(@PathVariable long id, @PathVariable String key, @RequestBody VersionRequest body) {
        return texts.takeOver(id, key, body.version());
    }

    @PostMapping("/sections/{key}/keep")
    @Operation(summary = "Giữ bản đã sửa, bỏ qua nội dung tổng hợp mới")
    ReportSection keep(@PathVariable long id, @PathVariable String key, @RequestBody VersionRequest body) {
        return texts.keepOwn(id, key, body.version());
    }

    @PostMapping("/sections/{key}/restore")
    @Operation(summary = "Lấy lại một bản cũ")
    ReportSection restore(@PathVariable long id, @PathVariable String key, @RequestBody RestoreRequest body) {
        return texts.restore(id, key, body.version(), body.textId());
    }

    @GetMapping("/sections/{key}/versions")
    @Operation(summary = "Các bản của một mục, mới nhất trước")
    List<SectionVersion> versions(@PathVariable long id, @PathVariable String key) {
        return texts.versions(id, key);
    }

    @GetMapping("/sections/{key}/versions/{textId}/difference")
    @Operation(summary = "Bản hiện nay khác bản cũ thế nào")
    List<TextDiff.Row> difference(@PathVariable long id, @PathVariable String key, @PathVariable long textId) {
        return comparison.withVersion(id, key, textId);
    }

    @GetMapping("/sections/{key}/material")
    @Operation(summary = "Nội dung các đơn vị gửi cho mục, theo tên đơn vị")
    Map<String, String> material(@PathVariable long id, @PathVariable String key) {
        return texts.material(id, key);
    }

    @GetMapping("/sections/{key}/comparison")
    @Operation(summary = "So sánh với cùng kỳ năm trước, kỳ trước hoặc bản tổng hợp")
    Comparison comparison(@PathVariable long id, @PathVariable String key, @RequestParam Against against) {
        return comparison.compare(id, key, against);
    }
}
