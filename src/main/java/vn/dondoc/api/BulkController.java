package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.BulkAction;
import vn.dondoc.task.BulkAnswer;
import vn.dondoc.task.BulkOrder;
import vn.dondoc.task.BulkSteps;
import vn.dondoc.task.ReminderAudience;

/** One step for many assignments. */
@RestController
@RequestMapping("/api/v1/assignments/bulk")
@Tag(name = "Phần việc")
class BulkController {

    private final BulkSteps steps;
    private final Organization organization;
    private final CurrentActor current;

    BulkController(BulkSteps steps, Organization organization, CurrentActor current) {
        this.steps = steps;
        this.organization = organization;
        this.current = current;
    }

    record Order(
            @Schema(description = "RECEIVE, NAME_OFFICER, ACCEPT, REMIND", example = "RECEIVE") @Nullable
            String action,

            @Schema(description = "Nhiều nhất 500; `version` bỏ trống nghĩa là bản hiện tại") @Nullable
            List<BulkOrder.Item> items,

            @Schema(description = "Người thực hiện, theo id", example = "12") @Nullable
            Long officerId,

            @Schema(description = "Hoặc theo tên đăng nhập", example = "chuyenvien.hctp") @Nullable
            String officer,

            @Schema(description = "Ghi chú; với NAME_OFFICER là lý do, với REMIND là lời nhắc", example = "Nghỉ phép")
            @Nullable
            String text,

            @Schema(description = "Với REMIND: OFFICER, HEAD hoặc BOTH; bỏ trống là BOTH", example = "BOTH") @Nullable
            String audience) {}

    @PostMapping
    @Operation(
            summary = "Làm một bước cho nhiều phần việc",
            description = "Mỗi phần việc là một giao dịch riêng, làm trọn hoặc giữ nguyên. Trả lời có phần nào xong"
                    + " (`succeeded`), phần nào chưa và vì sao (`failed`).")
    BulkAnswer run(@RequestBody Order body) {
        BulkAction action = QueryWords.word("action", body.action(), BulkAction.class);
        if (action == null) {
            throw new InvalidInputException(
                    "action", "Hãy ghi việc cần làm: RECEIVE, NAME_OFFICER, ACCEPT hoặc REMIND.");
        }
        return steps.run(
                new BulkOrder(
                        action,
                        body.items() == null
                                ? List.of()
                                : body.items().stream().filter(Objects::nonNull).toList(),
                        officer(body.officerId(), body.officer()),
                        body.text() == null ? "" : body.text(),
                        QueryWords.word("audience", body.audience(), ReminderAudience.class, ReminderAudience.BOTH)),
                done -> {});
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
}
