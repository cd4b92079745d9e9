package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanEvent;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanHeads;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanReadings;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.plan.reading.ProgressListener;

/** Reads plan documents, makes drafts of them, shows plans. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "Kế hoạch", description = "Đọc văn bản kế hoạch, soát dự thảo, ban hành")
class PlanController {

    private final PlanReadings readings;
    private final PlanDrafting drafting;
    private final PlanHeads heads;
    private final PlanQueries queries;
    private final PlanReview review;
    private final PlanInputs inputs;

    PlanController(
            PlanReadings readings,
            PlanDrafting drafting,
            PlanHeads heads,
            PlanQueries queries,
            PlanReview review,
            PlanInputs inputs) {
        this.readings = readings;
        this.drafting = drafting;
        this.heads = heads;
        this.queries = queries;
        this.review = review;
        this.inputs = inputs;
    }

    @PostMapping(path = "/readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Đọc một văn bản kế hoạch, không lưu gì",
            description = "Tệp .docx hoặc .xlsx. Đơn vị cơ quan không có được trả về nguyên văn kèm problems.")
    PlanReadingJson read(@RequestParam("file") MultipartFile file) {
        return PlanReadingJson.of(readings.read(name(file), bytes(file), ProgressListener.NONE));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Đọc một văn bản kế hoạch thành dự thảo; tệp gốc được giữ lại")
    ResponseEntity<PlanJson> draft(@RequestParam("file") MultipartFile file) {
        long id = drafting.upload(name(file), bytes(file), ProgressListener.NONE);
        return ResponseEntity.created(URI.create("/api/v1/plans/" + id)).body(plan(id));
    }

    @GetMapping
    @Operation(
            summary = "Danh sách kế hoạch, mới nhất trước; sort: number, issuedOn, planYear, title, status, createdAt")
    PageOf<PlanSummary> plans(
            @RequestParam(required = false) @Nullable Set<PlanStatus> status,
            @RequestParam(required = false) @Nullable Integer planYear,
            @RequestParam(required = false) @Nullable String text,
            PageQuery page) {
        return queries.find(
                new PlanFilter(status == null ? Set.of() : status, planYear, text == null ? "" : text), page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một kế hoạch: dòng, chỉ tiêu, phát hiện, điểm còn vướng (blockers)")
    PlanJson plan(@PathVariable long id) {
        return PlanJson.of(queries.details(id), review.sheet(id), queries.commentRequests(id), queries.comments(id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Sửa phần đầu của dự thảo; trường không gửi thì giữ nguyên")
    PlanJson change(@PathVariable long id, @RequestBody PlanRequests.HeadPatch patch) {
        heads.change(id, patch.version(), inputs.head(queries.details(id).head(), patch));
        return plan(id);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Nhật ký của kế hoạch")
    List<PlanEvent> history(@PathVariable long id) {
        return queries.history(id);
    }

    @GetMapping("/{id}/file")
    @Operation(summary = "Tệp gốc đã tải lên")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        AttachmentContent file = queries.planFile(id);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.attachment().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.attachment().contentType()))
                .body(file.bytes());
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "tep" : name;
    }

    private static byte[] bytes(MultipartFile file) {
        if (file.isEmpty()) {
            throw new InvalidInputException("file", "Tệp trống; hãy chọn tệp .docx hoặc .xlsx của kế hoạch.");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
