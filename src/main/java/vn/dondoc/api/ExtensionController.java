package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.BulkOutcome;
import vn.dondoc.task.ExtensionCounts;
import vn.dondoc.task.ExtensionDecisions;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.ExtensionList;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.RecordedExtension;

/** Later due dates: asked for, advised on, decided or recorded. Steps answer with the assignment afterwards. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Gia hạn")
class ExtensionController {

    private static final String VERSION = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại";

    private final Extensions extensions;
    private final ExtensionDecisions decisions;
    private final ExtensionQueries extensionQueries;
    private final AssignmentQueries queries;

    ExtensionController(
            Extensions extensions,
            ExtensionDecisions decisions,
            ExtensionQueries extensionQueries,
            AssignmentQueries queries) {
        this.extensions = extensions;
        this.decisions = decisions;
        this.extensionQueries = extensionQueries;
        this.queries = queries;
    }

    record ExtensionRequestBody(
            @Schema(description = "Hạn mới", example = "2024-07-31") @Nullable
            LocalDate due,

            @Schema(example = "Chờ số liệu của các huyện") @Nullable
            String reason,

            @Schema(description = "Xác nhận hạn mới sang năm khác với năm của kế hoạch") @Nullable
            Boolean beyondYear,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record RecordedExtensionBody(
            @Schema(example = "812/UBND-TH") @Nullable String documentNumber,
            @Schema(example = "2024-06-12") @Nullable LocalDate documentDate,

            @Schema(description = "Hạn mới; bỏ trống nghĩa là UBND tỉnh không đồng ý", example = "2024-07-31") @Nullable
            LocalDate due,

            @Nullable String note,
            @Schema(description = VERSION) @Nullable Integer version) {}

    record RecordedExtensionForm(
            @Schema(example = "812/UBND-TH") @Nullable String documentNumber,
            @Schema(example = "2024-06-12") @Nullable String documentDate,

            @Schema(description = "Hạn mới; bỏ trống nghĩa là UBND tỉnh không đồng ý", example = "2024-07-31") @Nullable
            String due,

            @Nullable String note,
            @Nullable String version,
            @Nullable List<MultipartFile> file) {}

    record OpinionBody(
            @Schema(description = "AGREE, DISAGREE", example = "AGREE") @Nullable
            String opinion,

            @Schema(description = "Cần khi không nhất trí") @Nullable
            String text,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record GrantBody(
            @Schema(description = "Hạn khác với ngày đơn vị xin; bỏ trống thì theo ngày đơn vị xin") @Nullable
            LocalDate due,

            @Nullable String note,
            @Schema(description = VERSION) @Nullable Integer version) {}

    record RefusalBody(
            @Schema(example = "Việc đã chậm một lần") @Nullable
            String reason,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record ExtensionVersionBody(
            @Schema(description = VERSION) @Nullable Integer version) {}

    record SeenBody(
            @Nullable Long id,
            @Schema(description = VERSION) @Nullable Integer version) {}

    record BulkBody(
            @Schema(description = "GRANT, REFUSE, AGREE, DISAGREE", example = "GRANT") @Nullable
            String decision,

            @Schema(description = "Ý kiến; là lý do khi không đồng ý") @Nullable
            String text,

            @Nullable List<SeenBody> requests) {}

    private enum Decision {
        GRANT,
        REFUSE,
        AGREE,
        DISAGREE
    }

    @GetMapping("/extensions")
    @Operation(summary = "Danh sách đề nghị gia hạn", description = "Đang chờ: lâu nhất trước.")
    PageOf<ExtensionRow> list(
            @Parameter(description = "MINE, OPEN, CLOSED, ANY") @RequestParam(required = false) @Nullable String list,
            PageQuery page) {
        return extensionQueries.find(QueryWords.word("list", list, ExtensionList.class, ExtensionList.OPEN), page);
    }

    @GetMapping("/extensions/counts")
    @Operation(summary = "Số đề nghị gia hạn đang chờ")
    ExtensionCounts counts() {
        return extensionQueries.counts();
    }

    @GetMapping("/extensions/{id}/file")
    @Operation(summary = "Tải văn bản gia hạn của UBND tỉnh")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        return Downloads.of(extensionQueries.file(id));
    }

    @PostMapping("/assignments/{id}/extension")
    @Operation(summary = "Xin gia hạn", description = "Hạn mới sau hạn hiện nay, kèm lý do.")
    AssignmentDetailsJson ask(@PathVariable long id, @RequestBody ExtensionRequestBody body) {
        int version = assignmentVersion(id, body.version());
        extensions.ask(
                id,
                version,
                new ExtensionDraft(body.due(), text(body.reason()), Boolean.TRUE.equals(body.beyondYear())));
        return after(id);
    }

    @PostMapping(path = "/assignments/{id}/recorded-extension", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ghi gia hạn của UBND tỉnh",
            description = "Với việc UBND tỉnh giao: số, ngày văn bản và hạn mới.")
    AssignmentDetailsJson record(@PathVariable long id, @RequestBody RecordedExtensionBody body) {
        int version = assignmentVersion(id, body.version());
        RecordedExtension recorded =
                new RecordedExtension(text(body.documentNumber()), body.documentDate(), body.due(), text(body.note()));
        extensions.record(id, version, recorded, List.of());
        return after(id);
    }

    @PostMapping(path = "/assignments/{id}/recorded-extension", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Ghi gia hạn của UBND tỉnh kèm tệp văn bản")
    AssignmentDetailsJson recordWithFile(@PathVariable long id, RecordedExtensionForm form) {
        int version = assignmentVersion(id, SentFiles.version(form.version()));
        RecordedExtension recorded = new RecordedExtension(
                text(form.documentNumber()),
                QueryWords.day("documentDate", form.documentDate()),
                QueryWords.day("due", form.due()),
                text(form.note()));
        extensions.record(id, version, recorded, SentFiles.of(form.file(), null));
        return after(id);
    }

    @PostMapping("/extensions/{id}/withdrawal")
    @Operation(summary = "Rút đề nghị gia hạn")
    AssignmentDetailsJson withdraw(
            @PathVariable long id, @RequestBody(required = false) @Nullable ExtensionVersionBody body) {
        var place = extensionQueries.place(id);
        extensions.withdraw(id, or(body == null ? null : body.version(), place.version()));
        return after(place.assignmentId());
    }

    @PostMapping("/extensions/{id}/opinion")
    @Operation(summary = "Cho ý kiến về đề nghị gia hạn")
    AssignmentDetailsJson opinion(@PathVariable long id, @RequestBody OpinionBody body) {
        var place = extensionQueries.place(id);
        extensions.giveOpinion(
                id,
                or(body.version(), place.version()),
                QueryWords.word("opinion", body.opinion(), Opinion.class),
                text(body.text()));
        return after(place.assignmentId());
    }

    @PostMapping("/extensions/{id}/grant")
    @Operation(summary = "Đồng ý gia hạn")
    AssignmentDetailsJson grant(@PathVariable long id, @RequestBody(required = false) @Nullable GrantBody body) {
        var place = extensionQueries.place(id);
        extensions.grant(
                id,
                or(body == null ? null : body.version(), place.version()),
                body == null ? null : body.due(),
                body == null ? "" : text(body.note()));
        return after(place.assignmentId());
    }

    @PostMapping("/extensions/{id}/refusal")
    @Operation(summary = "Không đồng ý gia hạn", description = "Cần lý do.")
    AssignmentDetailsJson refuse(@PathVariable long id, @RequestBody RefusalBody body) {
        var place = extensionQueries.place(id);
        extensions.refuse(id, or(body.version(), place.version()), text(body.reason()));
        return after(place.assignmentId());
    }

    @PostMapping("/extensions/decisions")
    @Operation(
            summary = "Cho ý kiến hoặc quyết định nhiều đề nghị",
            description = "Từng đề nghị được xử lý riêng; đề nghị không xử lý được nêu trong `failures`.")
    BulkOutcome decide(@RequestBody BulkBody body) {
        List<ExtensionDecisions.Seen> seen = (body.requests() == null ? List.<SeenBody>of() : body.requests())
                .stream().map(this::seen).toList();
        Decision decision = QueryWords.word("decision", body.decision(), Decision.class);
        if (decision == null) {
            throw new InvalidInputException("decision", "Hãy ghi quyết định: GRANT, REFUSE, AGREE hoặc DISAGREE.");
        }
        return switch (decision) {
            case GRANT -> decisions.grant(seen, text(body.text()));
            case REFUSE -> decisions.refuse(seen, text(body.text()));
            case AGREE -> decisions.giveOpinion(seen, Opinion.AGREE, text(body.text()));
            case DISAGREE -> decisions.giveOpinion(seen, Opinion.DISAGREE, text(body.text()));
        };
    }

    private ExtensionDecisions.Seen seen(SeenBody body) {
        if (body == null || body.id() == null) {
            throw new InvalidInputException("requests", "Mỗi đề nghị cần có id.");
        }
        return new ExtensionDecisions.Seen(
                body.id(), or(body.version(), extensionQueries.place(body.id()).version()));
    }

    private AssignmentDetailsJson after(long id) {
        return AssignmentDetailsJson.of(queries.details(id));
    }

    /** Asks for the assignment in any case: who may not see it is told so before anything else is wrong. */
    private int assignmentVersion(long id, @Nullable Integer said) {
        return or(said, queries.version(id));
    }

    private static int or(@Nullable Integer said, int now) {
        return said != null ? said : now;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
