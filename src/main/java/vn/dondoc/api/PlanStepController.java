package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.CommentDraft;
import vn.dondoc.plan.Issued;
import vn.dondoc.plan.PlanConsultation;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanSummary;

/** The steps from a draft to an issued plan. Each answers with the plan's state afterwards. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "Kế hoạch")
class PlanStepController {

    private final PlanIssuance issuance;
    private final PlanConsultation consultation;
    private final PlanQueries queries;
    private final PlanInputs inputs;

    PlanStepController(PlanIssuance issuance, PlanConsultation consultation, PlanQueries queries, PlanInputs inputs) {
        this.issuance = issuance;
        this.consultation = consultation;
        this.queries = queries;
        this.inputs = inputs;
    }

    /**
     * What issuing brought about.
     *
     * @param moved parts of the replaced plan that ended: their work goes on here or was dropped
     */
    record IssuedJson(PlanSummary plan, int tasks, int assignments, int moved) {}

    @PostMapping("/submission")
    @Operation(
            summary = "Trình bản đã ký giấy, hoặc gửi lấy ý kiến",
            description = "{\"signedOnPaper\":true}, hoặc {\"commentUnits\":[\"hctp\"],\"term\":\"2024-03-25\"}."
                    + " Còn điểm vướng thì trả 409 với mảng blockers.")
    PlanSummary submit(@PathVariable long id, @RequestBody PlanRequests.Submission body) {
        boolean signed = Boolean.TRUE.equals(body.signedOnPaper());
        if (signed == (body.commentUnits() != null)) {
            throw new InvalidInputException(
                    "signedOnPaper", "Hãy nêu signedOnPaper: true, hoặc commentUnits cùng term để lấy ý kiến.");
        }
        if (signed) {
            issuance.submitSigned(id, body.version());
        } else {
            List<Long> units = body.commentUnits().stream()
                    .map(unit -> inputs.unitId("commentUnits", unit))
                    .toList();
            consultation.submitForComments(id, body.version(), units, body.term());
        }
        return state(id);
    }

    @PostMapping("/comments")
    @Operation(summary = "Góp ý dự thảo thay cho phòng, đơn vị mình")
    PlanSummary comment(@PathVariable long id, @RequestBody PlanRequests.Comment body) {
        if (body.agrees() == null) {
            throw new InvalidInputException("agrees", "Hãy cho biết đồng ý (true) hay không (false).");
        }
        List<CommentDraft.OnRow> rows = body.rows() == null
                ? List.of()
                : body.rows().stream()
                        .map(row -> new CommentDraft.OnRow(row.rowId(), text(row.text())))
                        .toList();
        Long unit = body.unit() == null ? null : inputs.unitId("unit", body.unit());
        consultation.comment(id, new CommentDraft(unit, body.agrees(), text(body.text()), rows));
        return state(id);
    }

    @PostMapping("/comments/{commentId}/answer")
    @Operation(summary = "Trả lời một góp ý")
    PlanSummary answer(@PathVariable long id, @PathVariable long commentId, @RequestBody PlanRequests.Answer body) {
        consultation.answer(id, commentId, text(body.answer()));
        return state(id);
    }

    @PostMapping("/comments/closing")
    @Operation(summary = "Dừng lấy ý kiến trước hạn")
    PlanSummary close(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        consultation.closeComments(id, version(body));
        return state(id);
    }

    @PostMapping("/consolidation")
    @Operation(summary = "Trình lãnh đạo dự thảo đã hoàn thiện")
    PlanSummary consolidate(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        issuance.consolidate(id, version(body));
        return state(id);
    }

    @PostMapping("/approval")
    @Operation(summary = "Lãnh đạo duyệt")
    PlanSummary approve(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        issuance.approve(id, version(body));
        return state(id);
    }

    @PostMapping("/return")
    @Operation(summary = "Lãnh đạo trả lại Văn phòng, có lý do")
    PlanSummary giveBack(@PathVariable long id, @RequestBody PlanRequests.Reason body) {
        issuance.returnToOffice(id, body.version(), text(body.reason()));
        return state(id);
    }

    @PostMapping("/issue")
    @Operation(
            summary = "Cho số, ngày và ban hành: giao toàn bộ nhiệm vụ, tất cả hoặc không gì cả",
            description = "Người được duyệt có thể ban hành thẳng kế hoạch đang chờ duyệt.")
    IssuedJson issue(@PathVariable long id, @RequestBody PlanRequests.Issue body) {
        Issued issued = issuance.issue(id, body.version(), text(body.number()), body.issuedOn(), done -> {});
        return new IssuedJson(state(id), issued.tasks(), issued.assignments(), issued.moved());
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Rút dự thảo, có lý do")
    PlanSummary withdraw(@PathVariable long id, @RequestBody PlanRequests.Reason body) {
        issuance.withdraw(id, body.version(), text(body.reason()));
        return state(id);
    }

    private PlanSummary state(long id) {
        return queries.details(id).summary();
    }

    @Nullable
    private static Integer version(@Nullable VersionJson body) {
        return body == null ? null : body.version();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
