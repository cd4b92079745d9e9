package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.activity.ActivityFilter;
import vn.dondoc.activity.ActivityKind;
import vn.dondoc.activity.ActivityPage;
import vn.dondoc.activity.ActivityStream;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.CurrentActor;

/** Who did what when. */
@RestController
@RequestMapping("/api/v1/activity")
@Tag(
        name = "Hoạt động",
        description = "Ai làm gì, lúc nào, với nhiệm vụ, kế hoạch, cuộc kiểm tra, phản ánh, chỉ tiêu nào")
class ActivityController {

    private final ActivityStream stream;
    private final Organization organization;
    private final CurrentActor current;
    private final QueryWords words;

    ActivityController(ActivityStream stream, Organization organization, CurrentActor current, QueryWords words) {
        this.stream = stream;
        this.organization = organization;
        this.current = current;
        this.words = words;
    }

    @GetMapping
    @Operation(
            summary = "Dòng hoạt động, mới nhất trước",
            description =
                    "Gồm mọi bước trong nhật ký công việc và ý kiến trao đổi, của những việc được xem: lãnh đạo,"
                            + " Văn phòng xem cả cơ quan; người khác xem đơn vị mình và việc đơn vị mình phối hợp. Cùng với"
                            + " các bước của kế hoạch, văn bản giao việc, kiểm tra, phản ánh kiến nghị, chỉ tiêu mà người đó"
                            + " được xem; không bao giờ có thông tin của người phản ánh. `subject`, `subjectId`, `link` cho"
                            + " biết việc gì; `assignmentId`, `taskId` chỉ có khi là nhiệm vụ. Đọc tiếp phần cũ hơn bằng cách gửi lại `next` làm `before`.")
    ActivityPage find(
            @Parameter(description = "Của một người: id hoặc tên đăng nhập; gồm cả việc người khác làm thay")
                    @RequestParam(required = false)
                    @Nullable
                    String person,
            @Parameter(description = "Của một đơn vị: id, mã hoặc tên; gồm cả đơn vị bên dưới")
                    @RequestParam(required = false)
                    @Nullable
                    String unit,
            @Parameter(
                            description = "ASSIGN, RECEIVE, PROGRESS, RESULT, EXTENSION, MOVE, COOPERATION, REMINDER,"
                                    + " COMMENT, CHANGE, PLAN, DIRECTIVE, INSPECTION, FEEDBACK, TARGET")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Từ ngày", example = "2024-03-01") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = "Đến hết ngày", example = "2024-03-31") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = "Giá trị `next` của lần đọc trước") @RequestParam(required = false) @Nullable
                    String before,
            @Parameter(description = "1 đến 200") @RequestParam(defaultValue = "50") int size) {
        return stream.find(
                new ActivityFilter(
                        person(person),
                        words.unit("unit", unit),
                        QueryWords.word("kind", kind, ActivityKind.class),
                        QueryWords.day("from", from),
                        QueryWords.day("to", to)),
                before,
                size);
    }

    @Nullable
    private Long person(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String wanted = text.strip();
        return organization.people(current.get().agencyId()).stream()
                .filter(person -> Long.toString(person.id()).equals(wanted)
                        || person.username().equals(wanted))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException("person", "Cơ quan không có người dùng “%s”.".formatted(wanted)));
    }
}
