package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
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
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.indicator.FormulaName;
import vn.dondoc.indicator.IndicatorTemplates;
import vn.dondoc.indicator.RowDifference;

/** Versions of the statistics template. */
@RestController
@RequestMapping("/api/v1/indicators/versions")
@Tag(
        name = "Biểu mẫu thống kê",
        description = "Phiên bản biểu mẫu: soạn, so sánh, ban hành; phiên bản đã ban hành không sửa")
class IndicatorTemplateController {

    private final IndicatorTemplates templates;

    IndicatorTemplateController(IndicatorTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    @Operation(summary = "Các phiên bản, mới nhất trước")
    List<IndicatorJson.Version> versions() {
        return templates.versions().stream().map(IndicatorJson.Version::of).toList();
    }

    @GetMapping("/formula-names")
    @Operation(summary = "Tên dùng được trong công thức ngoài mã dòng: số liệu sổ theo dõi và nhiệm vụ")
    List<FormulaName> names() {
        return templates.names();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phiên bản với các dòng và lỗi công thức")
    IndicatorJson.Form form(@PathVariable long id) {
        return new IndicatorJson.Form(
                IndicatorJson.Version.of(templates.version(id)),
                templates.rows(id).stream().map(IndicatorJson.Row::of).toList(),
                templates.problems(id));
    }

    @GetMapping("/{id}/differences")
    @Operation(summary = "Phiên bản này khác phiên bản from thế nào")
    List<RowDifference> differences(@PathVariable long id, @RequestParam long from) {
        return templates.compare(from, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sao chép một phiên bản thành bản đang soạn")
    IndicatorJson.Version copy(@RequestBody IndicatorJson.Copy request) {
        if (request.from() == null) {
            throw new InvalidInputException("from", "Thiếu phiên bản để sao chép (from).");
        }
        return IndicatorJson.Version.of(templates.copy(request.from(), UnitController.text(request.name())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Đổi tên bản đang soạn")
    IndicatorJson.Version rename(@PathVariable long id, @RequestBody IndicatorJson.Copy request) {
        return IndicatorJson.Version.of(templates.rename(id, UnitController.text(request.name())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ bản đang soạn")
    void discard(@PathVariable long id) {
        templates.discard(id);
    }

    @PostMapping("/{id}/publication")
    @Operation(
            summary = "Ban hành, áp dụng từ một kỳ",
            description =
                    "Mọi kỳ có ngày chốt từ ngày chốt của kỳ này về sau dùng phiên bản này; kỳ cũ giữ phiên bản cũ.")
    IndicatorJson.Version publish(@PathVariable long id, @RequestBody IndicatorJson.Publication request) {
        return IndicatorJson.Version.of(
                templates.publish(id, UnitController.text(request.fromWindow()), request.version()));
    }

    @PostMapping("/{id}/rows")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Thêm dòng", description = "Công thức sai thì 422, nêu dòng và ký tự.")
    IndicatorJson.Row add(@PathVariable long id, @RequestBody IndicatorJson.RowRequest request) {
        return IndicatorJson.Row.of(templates.addRow(id, request.afterRowId(), request.data()));
    }

    @PutMapping("/{id}/rows/{rowId}")
    @Operation(summary = "Sửa dòng", description = "Công thức sai thì 422, nêu dòng và ký tự.")
    IndicatorJson.Row save(
            @PathVariable long id, @PathVariable long rowId, @RequestBody IndicatorJson.RowRequest request) {
        return IndicatorJson.Row.of(templates.saveRow(id, rowId, request.data()));
    }

    @DeleteMapping("/{id}/rows/{rowId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ dòng không có dòng con và không ai dùng trong công thức")
    void remove(@PathVariable long id, @PathVariable long rowId) {
        templates.removeRow(id, rowId);
    }

    @PostMapping("/{id}/rows/{rowId}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chuyển dòng và các dòng con lên (up=true) hoặc xuống")
    void move(@PathVariable long id, @PathVariable long rowId, @RequestParam boolean up) {
        templates.moveRow(id, rowId, up);
    }
}
