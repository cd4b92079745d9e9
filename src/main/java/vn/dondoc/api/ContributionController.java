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
import vn.dondoc.organization.Person;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.ContributionCounts;
import vn.dondoc.task.ContributionDraft;
import vn.dondoc.task.ContributionGift;
import vn.dondoc.task.ContributionList;
import vn.dondoc.task.ContributionProposal;
import vn.dondoc.task.ContributionQueries;
import vn.dondoc.task.ContributionRow;
import vn.dondoc.task.Contributions;
import vn.dondoc.task.RequestPlace;

/** Parts of cooperating units. Steps answer with the lead's assignment afterwards. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Phối hợp")
class ContributionController {

    private static final String VERSION = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại";

    private final Contributions contributions;
    private final ContributionQueries contributionQueries;
    private final AssignmentQueries queries;
    private final QueryWords words;

    ContributionController(
            Contributions contributions,
            ContributionQueries contributionQueries,
            AssignmentQueries queries,
            QueryWords words) {
        this.contributions = contributions;
        this.contributionQueries = contributionQueries;
        this.queries = queries;
        this.words = words;
    }

    record ContributionAsk(
            @Schema(description = "Đơn vị phối hợp: id, mã hoặc tên", example = "bttp") @Nullable
            String unit,

            @Schema(example = "Số liệu hộ tịch quý II") @Nullable
            String wanted,

            @Schema(description = "Bỏ trống thì trước hạn ba ngày làm việc") @Nullable
            LocalDate due,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record ContributionPerson(
            @Schema(description = "Người làm, theo id") @Nullable
            Long personId,

            @Schema(description = "Hoặc theo tên đăng nhập", example = "chuyenvien.bttp") @Nullable
            String person,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record ContributionGiven(
            @Nullable String text,
            @Schema(example = "12/BC-BTTP") @Nullable String documentNumber,
            @Schema(example = "2024-06-20") @Nullable LocalDate documentDate,
            @Schema(description = VERSION) @Nullable Integer version) {}

    record ContributionForm(
            @Nullable String text,
            @Schema(example = "12/BC-BTTP") @Nullable String documentNumber,
            @Schema(example = "2024-06-20") @Nullable String documentDate,
            @Nullable String version,
            @Nullable List<MultipartFile> file,
            @Nullable List<MultipartFile> files) {}

    record ContributionReason(
            @Schema(example = "Thiếu số liệu huyện Châu Thành") @Nullable
            String reason,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record ContributionVersion(
            @Schema(description = VERSION) @Nullable Integer version) {}

    record PersonChoice(long id, String username, String name, String title) {}

    @GetMapping("/contributions")
    @Operation(summary = "Danh sách phần phối hợp của đơn vị mình", description = "Gấp nhất trước.")
    PageOf<ContributionRow> list(
            @Parameter(description = "TO_GIVE, LATE, GIVEN, ASKED_BY_US, CLOSED")
                    @RequestParam(required = false)
                    @Nullable
                    String list,
            PageQuery page) {
        return contributionQueries.find(
                QueryWords.word("list", list, ContributionList.class, ContributionList.TO_GIVE), page);
    }

    @GetMapping("/contributions/counts")
    @Operation(summary = "Số phần phối hợp theo nhóm")
    ContributionCounts counts() {
        return contributionQueries.counts();
    }

    @GetMapping("/contributions/{id}/people")
    @Operation(summary = "Những người có thể được phân công")
    List<PersonChoice> people(@PathVariable long id) {
        return contributions.personChoices(id).stream()
                .map(person -> new PersonChoice(person.id(), person.username(), person.fullName(), person.title()))
                .toList();
    }

    @GetMapping("/contributions/{id}/files/{fileId}")
    @Operation(summary = "Tải tệp của phần phối hợp")
    ResponseEntity<byte[]> contributionFile(@PathVariable long id, @PathVariable long fileId) {
        return Downloads.of(contributionQueries.file(id, fileId));
    }

    @GetMapping("/assignments/{id}/contribution-proposal")
    @Operation(summary = "Đề nghị được đơn vị nào, ngày hẹn thường lệ")
    ContributionProposal proposal(@PathVariable long id) {
        return contributions.proposal(id);
    }

    @PostMapping("/assignments/{id}/contributions")
    @Operation(summary = "Đề nghị phối hợp", description = "Đơn vị chưa phối hợp thì được bổ sung.")
    AssignmentDetailsJson ask(@PathVariable long id, @RequestBody ContributionAsk body) {
        int now = queries.version(id);
        contributions.ask(
                id,
                body.version() == null ? now : body.version(),
                new ContributionDraft(words.unit("unit", body.unit()), text(body.wanted()), body.due()));
        return after(id);
    }

    @PostMapping("/contributions/{id}/person")
    @Operation(summary = "Phân công người làm phần phối hợp")
    AssignmentDetailsJson namePerson(@PathVariable long id, @RequestBody ContributionPerson body) {
        RequestPlace place = contributionQueries.place(id);
        contributions.namePerson(id, or(body.version(), place), person(id, body));
        return after(place.assignmentId());
    }

    @PostMapping(path = "/contributions/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Gửi phần phối hợp", description = "Nội dung, văn bản, hoặc tệp (multipart/form-data).")
    AssignmentDetailsJson give(@PathVariable long id, @RequestBody ContributionGiven body) {
        RequestPlace place = contributionQueries.place(id);
        contributions.give(
                id,
                or(body.version(), place),
                new ContributionGift(text(body.text()), text(body.documentNumber()), body.documentDate()),
                List.of());
        return after(place.assignmentId());
    }

    @PostMapping(path = "/contributions/{id}/answer", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Gửi phần phối hợp kèm tệp")
    AssignmentDetailsJson giveWithFiles(@PathVariable long id, ContributionForm form) {
        RequestPlace place = contributionQueries.place(id);
        contributions.give(
                id,
                or(SentFiles.version(form.version()), place),
                new ContributionGift(
                        text(form.text()),
                        text(form.documentNumber()),
                        QueryWords.day("documentDate", form.documentDate())),
                SentFiles.of(form.file(), form.files()));
        return after(place.assignmentId());
    }

    @PostMapping("/contributions/{id}/acceptance")
    @Operation(summary = "Nhận phần phối hợp")
    AssignmentDetailsJson accept(
            @PathVariable long id, @RequestBody(required = false) @Nullable ContributionVersion body) {
        RequestPlace place = contributionQueries.place(id);
        contributions.accept(id, or(body == null ? null : body.version(), place));
        return after(place.assignmentId());
    }

    @PostMapping("/contributions/{id}/return")
    @Operation(summary = "Đề nghị làm lại phần phối hợp", description = "Cần lý do.")
    AssignmentDetailsJson sendBack(@PathVariable long id, @RequestBody ContributionReason body) {
        RequestPlace place = contributionQueries.place(id);
        contributions.sendBack(id, or(body.version(), place), text(body.reason()));
        return after(place.assignmentId());
    }

    @PostMapping("/contributions/{id}/withdrawal")
    @Operation(summary = "Rút đề nghị phối hợp", description = "Cần lý do.")
    AssignmentDetailsJson withdraw(@PathVariable long id, @RequestBody ContributionReason body) {
        RequestPlace place = contributionQueries.place(id);
        contributions.withdraw(id, or(body.version(), place), text(body.reason()));
        return after(place.assignmentId());
    }

    @Nullable
    private Long person(long id, ContributionPerson body) {
        if (body.personId() != null || body.person() == null || body.person().isBlank()) {
            return body.personId();
        }
        String account = body.person().strip();
        return contributions.personChoices(id).stream()
                .filter(person -> person.username().equals(account))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "person", "Đơn vị phối hợp không có người dùng “%s”.".formatted(account)));
    }

    private AssignmentDetailsJson after(long id) {
        return AssignmentDetailsJson.of(queries.details(id));
    }

    private static int or(@Nullable Integer said, RequestPlace place) {
        return said != null ? said : place.version();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
