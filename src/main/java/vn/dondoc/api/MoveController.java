package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import vn.dondoc.task.PartDraft;
import vn.dondoc.task.Returns;
import vn.dondoc.task.Splits;
import vn.dondoc.task.TransferDraft;
import vn.dondoc.task.Transfers;

/** Work that is given back, moved to another unit or split. Each answers with the assignment after the step. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
@Tag(name = "Trả lại, chuyển, tách")
class MoveController {

    private static final String VERSION = "Phiên bản đã đọc; bỏ trống nghĩa là bản hiện tại";

    private final Returns returns;
    private final Transfers transfers;
    private final Splits splits;
    private final AssignmentQueries queries;
    private final Organization organization;
    private final CurrentActor current;
    private final QueryWords words;

    MoveController(
            Returns returns,
            Transfers transfers,
            Splits splits,
            AssignmentQueries queries,
            Organization organization,
            CurrentActor current,
            QueryWords words) {
        this.returns = returns;
        this.transfers = transfers;
        this.splits = splits;
        this.queries = queries;
        this.organization = organization;
        this.current = current;
        this.words = words;
    }

    record ReturnReason(
            @Schema(example = "Việc thuộc chức năng của phòng khác") @Nullable
            String reason,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record ReturnAnswer(
            @Schema(example = "Đơn vị đã làm năm trước, tiếp tục thực hiện") @Nullable
            String answer,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record OnlyVersion(
            @Schema(description = VERSION) @Nullable Integer version) {}

    record Transfer(
            @Schema(description = "Đơn vị nhận việc: id, mã hoặc tên", example = "bttp") @Nullable
            String unit,

            @Schema(description = "Hạn khác; bỏ trống thì giữ hạn hiện nay", example = "2024-07-31") @Nullable
            LocalDate due,

            @Schema(example = "Đúng chức năng của đơn vị mới") @Nullable
            String reason,

            @Schema(description = VERSION) @Nullable Integer version) {}

    record Part(
            @Schema(example = "Huyện Châu Thành") @Nullable String label,

            @Schema(description = "Người thực hiện, theo id") @Nullable
            Long officerId,

            @Schema(description = "Hoặc theo tên đăng nhập", example = "chuyenvien.hctp") @Nullable
            String officer,

            @Schema(description = "Không sau hạn chung; bỏ trống thì bằng hạn chung") @Nullable
            LocalDate due) {}

    record Parts(
            @Schema(description = "Từ hai phần trở lên") @Nullable
            List<Part> parts,

            @Schema(description = VERSION) @Nullable Integer version) {}

    @PostMapping("/return-request")
    @Operation(summary = "Đề nghị trả lại", description = "Cần lý do; lãnh đạo quyết định.")
    AssignmentDetailsJson askReturn(@PathVariable long id, @RequestBody ReturnReason body) {
        returns.ask(id, version(id, body.version()), text(body.reason()));
        return after(id);
    }

    @PostMapping("/return-request/withdrawal")
    @Operation(summary = "Rút đề nghị trả lại")
    AssignmentDetailsJson withdrawReturn(
            @PathVariable long id, @RequestBody(required = false) @Nullable OnlyVersion body) {
        returns.withdraw(id, version(id, body == null ? null : body.version()));
        return after(id);
    }

    @PostMapping("/return-request/refusal")
    @Operation(summary = "Không nhận lại, đơn vị tiếp tục thực hiện", description = "Cần ý kiến trả lời.")
    AssignmentDetailsJson refuseReturn(@PathVariable long id, @RequestBody ReturnAnswer body) {
        returns.refuse(id, version(id, body.version()), text(body.answer()));
        return after(id);
    }

    @PostMapping("/transfer")
    @Operation(
            summary = "Chuyển đơn vị khác",
            description = "Theo đề nghị trả lại hoặc do lãnh đạo quyết định. Trả về phần việc mới của đơn vị nhận.")
    AssignmentDetailsJson transfer(@PathVariable long id, @RequestBody Transfer body) {
        int version = version(id, body.version());
        long next = transfers.transfer(
                id, version, new TransferDraft(words.unit("unit", body.unit()), body.due(), text(body.reason())));
        return after(next);
    }

    @PostMapping("/parts")
    @Operation(summary = "Tách phần việc", description = "Mỗi phần có người thực hiện và hạn. Trả về các phần mới.")
    List<AssignmentDetailsJson> split(@PathVariable long id, @RequestBody Parts body) {
        int version = version(id, body.version());
        List<Part> parts = body.parts() == null ? List.of() : body.parts();
        List<PartDraft> drafts = IntStream.range(0, parts.size())
                .mapToObj(i -> draft(i, parts.get(i)))
                .toList();
        return splits.split(id, version, drafts).stream().map(this::after).toList();
    }

    private PartDraft draft(int index, @Nullable Part part) {
        if (part == null) {
            throw new InvalidInputException("parts[" + index + "]", "Phần thứ %d bỏ trống.".formatted(index + 1));
        }
        return new PartDraft(text(part.label()), officer(index, part), part.due());
    }

    @Nullable
    private Long officer(int index, Part part) {
        if (part.officerId() != null || part.officer() == null || part.officer().isBlank()) {
            return part.officerId();
        }
        String account = part.officer().strip();
        return organization.people(current.get().agencyId()).stream()
                .filter(person -> person.username().equals(account))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "parts[" + index + "].officer", "Cơ quan không có người dùng “%s”.".formatted(account)));
    }

    private AssignmentDetailsJson after(long id) {
        return AssignmentDetailsJson.of(queries.details(id));
    }

    /** Asks for the assignment in any case: who may not see it is told so before anything else is wrong. */
    private int version(long id, @Nullable Integer said) {
        int now = queries.version(id);
        return said != null ? said : now;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
