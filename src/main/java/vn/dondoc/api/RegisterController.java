package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.register.EntryChange;
import vn.dondoc.register.FactRow;
import vn.dondoc.register.RegisterExport;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterQueries;
import vn.dondoc.task.ExportFormat;

/** Registers: what they are made of, their entries, and the numbers counted from them. */
@RestController
@RequestMapping("/api/v1/registers")
@Tag(name = "Sổ theo dõi")
class RegisterController {

    private final RegisterQueries queries;
    private final RegisterExport export;

    RegisterController(RegisterQueries queries, RegisterExport export) {
        this.queries = queries;
        this.export = export;
    }

    @GetMapping
    @Operation(summary = "Các sổ theo dõi: mục, loại, số liệu đếm được")
    List<RegisterJson.Definition> registers() {
        return queries.registers().stream().map(RegisterJson.Definition::of).toList();
    }

    @GetMapping("/{code}/entries")
    @Operation(
            summary = "Các dòng của một sổ",
            description = "`from`, `to` lọc theo ngày; `unitId=0` là số liệu toàn cơ quan; `group` là loại của sổ. Xếp"
                    + " theo `day` hoặc `enteredAt`.")
    PageOf<RegisterJson.Entry> entries(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean withdrawn,
            PageQuery page) {
        return queries.find(filter(code, from, to, unitId, group, text, withdrawn), page)
                .map(RegisterJson.Entry::of);
    }

    @GetMapping("/{code}/file")
    @Operation(summary = "Các dòng đã lọc dưới dạng .xlsx hoặc .csv")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean withdrawn,
            @RequestParam(defaultValue = "XLSX") ExportFormat format) {
        return Downloads.of(export.file(filter(code, from, to, unitId, group, text, withdrawn), format));
    }

    @GetMapping("/entries/{id}")
    @Operation(summary = "Một dòng của sổ")
    RegisterJson.Entry entry(@PathVariable long id) {
        return RegisterJson.Entry.of(queries.entry(id));
    }

    @GetMapping("/entries/{id}/history")
    @Operation(summary = "Lịch sử một dòng: ai, khi nào, trước và sau, vì sao")
    List<EntryChange> history(@PathVariable long id) {
        return queries.history(id);
    }

    @GetMapping("/entries/{id}/versions")
    @Operation(summary = "Các bản số liệu của cùng một kỳ")
    List<RegisterJson.Entry> versions(@PathVariable long id) {
        return queries.versions(id).stream().map(RegisterJson.Entry::of).toList();
    }

    @GetMapping("/facts")
    @Operation(
            summary = "Số liệu của một kỳ, đếm từ mọi sổ",
            description = "Chỉ có mã có số liệu: thiếu mã là chưa nhập, 0 là đã nhập số không. Không ghi `unitId` là"
                    + " toàn cơ quan.")
    Map<String, BigDecimal> facts(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable Long unitId) {
        return queries.numbers(from, to, unitId);
    }

    @GetMapping("/facts/{fact}/rows")
    @Operation(summary = "Các dòng mà một số liệu được đếm từ đó")
    List<FactRow> rows(
            @PathVariable String fact,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable Long unitId) {
        return queries.rows(fact, from, to, unitId);
    }

    private static RegisterFilter filter(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long unitId,
            @Nullable String group,
            @Nullable String text,
            boolean withdrawn) {
        return new RegisterFilter(code, from, to, unitId, group, text == null ? "" : text, withdrawn);
    }
}
