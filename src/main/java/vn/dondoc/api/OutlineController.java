package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.Area;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.text.BlockKind;
import vn.dondoc.report.text.Outline;
import vn.dondoc.report.text.OutlineNode;
import vn.dondoc.report.text.OutlineProblem;
import vn.dondoc.report.text.OutlineTemplates;
import vn.dondoc.report.text.PartTopic;
import vn.dondoc.report.text.TextField;

/** Outlines of reports. */
@RestController
@RequestMapping("/api/v1/outlines")
@Tag(name = "Đề cương báo cáo", description = "Đề mục, đoạn cố định, chỗ của nội dung các đơn vị và trường số liệu")
class OutlineController {

    private final OutlineTemplates outlines;

    OutlineController(OutlineTemplates outlines) {
        this.outlines = outlines;
    }

    record Block(
            @Schema(description = "Mã của khối, giữ nguyên qua các phiên bản", example = "chi-dao.tien-do") @Nullable
            String key,

            @Schema(description = "Cấp, từ 1 đến 4") @Nullable
            Integer level,

            @Nullable BlockKind kind,
            @Schema(example = "II") @Nullable String number,
            @Nullable String title,

            @Schema(description = "Đoạn văn, trường viết như {{KH.HOAN_THANH}}") @Nullable
            String body,

            @Nullable Set<PartTopic> topics,

            @Schema(description = "Chỉ lấy nội dung của lĩnh vực này") @Nullable
            Area area) {

        OutlineNode node() {
            if (kind == null || key == null) {
                throw new InvalidInputException("nodes", "Mỗi khối phải có key và kind.");
            }
            return new OutlineNode(
                    key,
                    level == null ? 1 : level,
                    kind,
                    text(number),
                    text(title),
                    text(body),
                    topics == null ? Set.of() : topics,
                    area);
        }
    }

    record Change(
            @Schema(description = "Phiên bản đã sửa từ đó; 0 là đề cương có sẵn") @Nullable
            Integer basedOn,

            @Schema(description = "Vì sao sửa") @Nullable String note,
            @Nullable List<Block> nodes) {}

    @GetMapping("/{kind}")
    @Operation(summary = "Đề cương đang dùng của một loại báo cáo")
    Outline current(@PathVariable ReportKind kind) {
        return outlines.current(kind);
    }

    @GetMapping("/{kind}/versions")
    @Operation(summary = "Các phiên bản, mới nhất trước", description = "Không kèm các khối.")
    List<Outline> versions(@PathVariable ReportKind kind) {
        return outlines.versions(kind);
    }

    @GetMapping("/{kind}/versions/{version}")
    @Operation(summary = "Một phiên bản", description = "0 là đề cương có sẵn.")
    Outline version(@PathVariable ReportKind kind, @PathVariable int version) {
        return outlines.version(kind, version);
    }

    @PutMapping("/{kind}")
    @Operation(summary = "Lưu phiên bản mới")
    Outline save(@PathVariable ReportKind kind, @RequestBody Change body) {
        return outlines.save(kind, body.basedOn() == null ? 0 : body.basedOn(), text(body.note()), nodes(body));
    }

    @PostMapping("/check")
    @Operation(summary = "Kiểm tra một đề cương mà không lưu")
    List<OutlineProblem> check(@RequestBody Change body) {
        return outlines.check(nodes(body));
    }

    @GetMapping("/fields")
    @Operation(summary = "Các trường số liệu dùng được trong đề cương và trong báo cáo")
    List<TextField> fields() {
        return outlines.fields();
    }

    private static List<OutlineNode> nodes(Change body) {
        return body.nodes() == null
                ? List.of()
                : body.nodes().stream().map(Block::node).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
