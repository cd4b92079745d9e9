package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.task.AssignmentExport;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.InboxCounts;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.TaskService;

/** Reads assignments: one unit's part of a task for one due date. */
@RestController
@RequestMapping("/api/v1/assignments")
@Tag(name = "Phần việc", description = "Phần việc của một phòng, đơn vị cho một thời hạn")
class AssignmentController {

    private final AssignmentQueries queries;
    private final AssignmentExport export;
    private final TaskService tasks;
    private final QueryWords words;
    private final Clock clock;

    AssignmentController(
            AssignmentQueries queries, AssignmentExport export, TaskService tasks, QueryWords words, Clock clock) {
        this.queries = queries;
        this.export = export;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Danh sách phần việc",
            description = "Gấp nhất trước: quá hạn, rồi theo hạn, không có hạn ở cuối. Sắp xếp khác: `due`, `content`,"
                    + " `source`, `code`, `unit`, `officer`, `status`, `assignedOn`, `completedOn`.")
    PageOf<AssignmentJson> assignments(AssignmentParameters parameters, PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        return queries.find(parameters.filter(words), page).map(row -> AssignmentJson.of(row, today));
    }

    @GetMapping("/counts")
    @Operation(summary = "Số phần việc đang mở theo nhóm")
    InboxCounts counts(
            @Parameter(description = "MINE, UNIT, ALL") @RequestParam(required = false) @Nullable String scope) {
        return queries.counts(QueryWords.word("scope", scope, InboxScope.class, InboxScope.ALL));
    }

    @GetMapping("/export")
    @Operation(summary = "Lưu danh sách thành tệp", description = "Đúng những dòng mà bộ lọc cho thấy.")
    void export(
            AssignmentParameters parameters,
            @Parameter(description = "CSV, XLSX") @RequestParam(required = false) @Nullable String format,
            PageQuery order,
            HttpServletResponse response)
            throws IOException {
        ExportFormat chosen = QueryWords.word("format", format, ExportFormat.class, ExportFormat.XLSX);
        var filter = parameters.filter(words);
        // asked once before the first byte: a mistake must still become a problem document
        queries.rows(filter, new PageQuery(0, 1, order.sort(), order.descending()));
        response.setContentType(chosen.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, download(export.fileName(chosen)));
        export.write(filter, order, chosen, response.getOutputStream());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phần việc với diễn biến, kết quả và những việc được làm tiếp")
    AssignmentDetailsJson assignment(@PathVariable long id) {
        return AssignmentDetailsJson.of(queries.details(id));
    }

    @GetMapping("/{id}/officers")
    @Operation(summary = "Những người có thể được phân công")
    List<OfficerJson> officers(@PathVariable long id) {
        return tasks.officerChoices(id).stream()
                .map(person -> new OfficerJson(person.id(), person.username(), person.fullName(), person.title()))
                .toList();
    }

    record OfficerJson(long id, String username, String name, String title) {}

    @GetMapping("/{id}/files/{fileId}")
    @Operation(summary = "Tải tệp của kết quả")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long fileId) {
        AttachmentContent file = queries.resultFile(id, fileId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.attachment().contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        download(file.attachment().fileName()))
                .body(file.bytes());
    }

    private static String download(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
