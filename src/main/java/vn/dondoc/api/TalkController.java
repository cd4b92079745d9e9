package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.FilePreviews;
import vn.dondoc.document.NewFile;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.CommentEntry;
import vn.dondoc.task.Comments;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.HistoryExport;

/** The conversation about an assignment, previews of its files, and its history as a file. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
@Tag(name = "Trao đổi")
class TalkController {

    private final Comments comments;
    private final AssignmentQueries queries;
    private final FilePreviews previews;
    private final HistoryExport history;

    TalkController(Comments comments, AssignmentQueries queries, FilePreviews previews, HistoryExport history) {
        this.comments = comments;
        this.queries = queries;
        this.previews = previews;
        this.history = history;
    }

    record Wording(
            @Schema(example = "Đề nghị @chuyenvien.hctp bổ sung phụ lục 2") @Nullable
            String text) {}

    record NewComment(@Schema(description = "Mã ý kiến") long id) {}

    record Preview(
            @Schema(description = "Số trang xem trước được") int pages) {}

    @GetMapping("/comments")
    @Operation(
            summary = "Trao đổi về phần việc",
            description = "Cũ trước, mới sau; gồm cả ý kiến của phần việc được tiếp nối.")
    List<CommentEntry> comments(@PathVariable long id) {
        return comments.of(id);
    }

    @PostMapping(path = "/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gửi ý kiến", description = "Nhắc tên bằng @tên-đăng-nhập.")
    NewComment add(@PathVariable long id, @RequestBody Wording body) {
        return new NewComment(comments.add(id, text(body), List.of()));
    }

    @PostMapping(path = "/comments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gửi ý kiến kèm tệp")
    NewComment addWithFiles(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam("file") List<MultipartFile> files) {
        List<NewFile> sent = files.stream().map(TalkController::read).toList();
        return new NewComment(comments.add(id, text == null ? "" : text, sent));
    }

    @PutMapping("/comments/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sửa ý kiến của mình", description = "Trong 30 phút sau khi gửi; bản trước vẫn được lưu.")
    void reword(@PathVariable long id, @PathVariable long comment, @RequestBody Wording body) {
        comments.reword(id, comment, text(body));
    }

    @DeleteMapping("/comments/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gỡ ý kiến của mình")
    void remove(@PathVariable long id, @PathVariable long comment) {
        comments.remove(id, comment);
    }

    @GetMapping("/comments/files/{file}")
    @Operation(summary = "Tệp kèm ý kiến")
    ResponseEntity<byte[]> commentFile(@PathVariable long id, @PathVariable long file) {
        AttachmentContent content = comments.file(id, file);
        return download(content.attachment().fileName(), content.attachment().contentType(), content.bytes());
    }

    @GetMapping("/files/{file}/preview")
    @Operation(summary = "Số trang xem trước của tệp kết quả")
    Preview preview(@PathVariable long id, @PathVariable long file) {
        return new Preview(previews.pages(queries.resultFile(id, file)));
    }

    @GetMapping("/files/{file}/preview/{page}")
    @Operation(summary = "Một trang của tệp kết quả (PDF, ảnh) dưới dạng hình")
    ResponseEntity<byte[]> previewPage(@PathVariable long id, @PathVariable long file, @PathVariable int page) {
        FilePreviews.Picture picture = previews.page(queries.resultFile(id, file), page);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.contentType()))
                .body(picture.bytes());
    }

    @GetMapping("/history")
    @Operation(summary = "Nhật ký của phần việc thành tệp")
    ResponseEntity<byte[]> history(
            @PathVariable long id,
            @Parameter(description = "CSV, XLSX") @RequestParam(required = false) @Nullable String format) {
        ExportFormat chosen = QueryWords.word("format", format, ExportFormat.class, ExportFormat.XLSX);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        history.write(id, chosen, out);
        return download(history.fileName(id, chosen), chosen.contentType(), out.toByteArray());
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }

    private static NewFile read(MultipartFile part) {
        try {
            return new NewFile(part.getOriginalFilename() == null ? "" : part.getOriginalFilename(), part.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Wording body) {
        return body.text() == null ? "" : body.text();
    }
}
