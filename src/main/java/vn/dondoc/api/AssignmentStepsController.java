package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.DocumentReference;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskService;

/** The steps of an assignment. Each answers with the assignment after the step. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
@Tag(name = "Phần việc")
class AssignmentStepsController {

    private static final String VERSION = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại";

    private final TaskService tasks;
    private final AssignmentQueries queries;
    private final Organization organization;
    private final CurrentActor current;

    AssignmentStepsController(
            TaskService tasks, AssignmentQueries queries, Organization organization, CurrentActor current) {
        this.tasks = tasks;
        this.queries = queries;
        this.organization = organization;
        this.current = current;
    }

    record Receipt(
            @Schema(description = "Người thực hiện, theo id", example = "12") @Nullable
            Long officerId,

            @Schema(description = "Hoặc theo tên đăng nhập", example = "chuyenvien.hctp") @Nullable
            String officer,

            @Schema(example = "Hoàn thành trước đợt kiểm tra") @Nullable
            String note,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record Officer(
            @Nullable Long officerId,
            @Schema(example = "chuyenvien2.hctp") @Nullable String officer,

            @Schema(example = "Chuyên viên nghỉ phép") @Nullable
            String reason,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record Progress(
            @Schema(example = "Đã có dự thảo, đang lấy ý kiến") @Nullable
            String text,

            @Schema(description = "0 đến 100", example = "60") @Nullable
            Integer percent,

            @Schema(description = "Kỳ báo cáo; bỏ trống là kỳ này", example = "2024-Q2") @Nullable
            String period,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record Result(
            @Schema(example = "412/TTr-STP") @Nullable String documentNumber,

            @Schema(example = "2024-06-28", description = "Ngày văn bản; quyết định đúng hạn hay trễ hạn") @Nullable
            LocalDate documentDate,

            @Schema(example = "Đã trình biểu mẫu điện tử") @Nullable
            String summary,

            @Schema(example = "https://angiang.gov.vn/bieu-mau") @Nullable
            String link,

            @Schema(description = "Văn bản kèm theo; không quyết định đúng hạn hay trễ hạn") @Nullable
            List<Document> documents,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record Document(
            @Schema(example = "15/BC-STP") @Nullable String number,
            @Schema(example = "2024-06-20") @Nullable LocalDate issuedOn,

            @Schema(example = "Báo cáo kết quả rà soát") @Nullable
            String title) {

        DocumentReference reference() {
            return new DocumentReference(number == null ? "" : number, issuedOn, title == null ? "" : title);
        }
    }

    record Note(
            @Nullable String note,
            @Schema(description = VERSION) @Nullable Integer version) {}

    record Reason(
            @Schema(example = "Thiếu phụ lục 2") @Nullable String reason,
            @Schema(description = VERSION) @Nullable Integer version) {}

    record Cancellation(
            @Schema(example = "88/QĐ-STP ngày 20/5/2024") @Nullable
            String document,

            @Schema(example = "Nhiệm vụ đã chuyển Sở Nội vụ") @Nullable
            String reason,

            @Schema(description = VERSION) @Nullable Integer version) {}

    @PostMapping("/receipt")
    @Operation(summary = "Tiếp nhận, phân công", description = "Cần `officerId` hoặc `officer`.")
    AssignmentDetailsJson receive(@PathVariable long id, @RequestBody Receipt body) {
        int version = version(id, body.version());
        tasks.receive(id, version, officer(body.officerId(), body.officer()), text(body.note()));
        return after(id);
    }

    @PostMapping("/officer")
    @Operation(summary = "Đổi người thực hiện", description = "Cần lý do.")
    AssignmentDetailsJson nameOfficer(@PathVariable long id, @RequestBody Officer body) {
        int version = version(id, body.version());
        Long officer = officer(body.officerId(), body.officer());
        if (officer == null) {
            throw new InvalidInputException("officerId", "Hãy chọn người thực hiện (officerId hoặc officer).");
        }
        tasks.nameOfficer(id, version, officer, text(body.reason()));
        return after(id);
    }

    @PostMapping("/progress")
    @Operation(summary = "Cập nhật tiến độ")
    AssignmentDetailsJson progress(@PathVariable long id, @RequestBody Progress body) {
        tasks.progress(id, version(id, body.version()), text(body.text()), body.percent(), body.period());
        return after(id);
    }

    @PostMapping(path = "/result", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Nộp kết quả",
            description = "Cần căn cứ: số và ngày văn bản, hoặc đường dẫn, hoặc tệp (gửi theo multipart/form-data với"
                    + " cùng tên trường và các phần `file`).")
    AssignmentDetailsJson submit(@PathVariable long id, @RequestBody Result body) {
        ResultDraft draft = new ResultDraft(
                text(body.documentNumber()),
                body.documentDate(),
                text(body.summary()),
                text(body.link()),
                List.of(),
                body.documents() == null
                        ? List.of()
                        : body.documents().stream().map(Document::reference).toList());
        tasks.submitResult(id, version(id, body.version()), draft);
        return after(id);
    }

    @PostMapping(path = "/result", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Nộp kết quả kèm tệp")
    AssignmentDetailsJson submitWithFiles(@PathVariable long id, ResultForm form) {
        tasks.submitResult(id, version(id, form.versionSaid()), form.draft(), form.sent());
        return after(id);
    }

    @PostMapping("/acceptance")
    @Operation(
            summary = "Duyệt kết quả",
            description =
                    "Trưởng phòng duyệt khi đang chờ phòng duyệt; sau đó Văn phòng hoặc lãnh đạo duyệt hoàn thành.")
    AssignmentDetailsJson accept(@PathVariable long id, @RequestBody(required = false) @Nullable Note body) {
        tasks.accept(id, version(id, body == null ? null : body.version()), body == null ? "" : text(body.note()));
        return after(id);
    }

    @PostMapping("/rework")
    @Operation(summary = "Trả lại làm tiếp", description = "Cần lý do.")
    AssignmentDetailsJson rework(@PathVariable long id, @RequestBody Reason body) {
        tasks.rework(id, version(id, body.version()), text(body.reason()));
        return after(id);
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Dừng theo văn bản", description = "Cần văn bản làm căn cứ và lý do.")
    AssignmentDetailsJson cancel(@PathVariable long id, @RequestBody Cancellation body) {
        tasks.cancel(id, version(id, body.version()), text(body.document()), text(body.reason()));
        return after(id);
    }

    private AssignmentDetailsJson after(long id) {
        return AssignmentDetailsJson.of(queries.details(id));
    }

    /** Asks for the assignment in any case: who may not see it is told so before anything else is wrong. */
    private int version(long id, @Nullable Integer said) {
        int now = queries.version(id);
        return said != null ? said : now;
    }

    @Nullable
    private Long officer(@Nullable Long id, @Nullable String account) {
        if (id != null || account == null || account.isBlank()) {
            return id;
        }
        return organization.people(current.get().agencyId()).stream()
                .filter(person -> person.username().equals(account.strip()))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "officer", "Cơ quan không có người dùng “%s”.".formatted(account.strip())));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
