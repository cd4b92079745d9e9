package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Action;

/** The conclusion of a visit: written by the team, approved or returned by the leadership, given its number. */
@Service
@Transactional
public class VisitConclusions {

    private final InspectionGuard guard;
    private final VisitRows visits;
    private final InspectionLog log;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    VisitConclusions(
            InspectionGuard guard, VisitRows visits, InspectionLog log, InspectionWorkflow workflow, Clock clock) {
        this.guard = guard;
        this.visits = visits;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The team writes the conclusion. */
    public void save(long visitId, @Nullable Integer version, String text) {
        String checked = EnteredText.optional("text", text, Input.LONG);
        writing(visitId, version, "không sửa kết luận được");
        visits.conclusion(visitId, checked);
    }

    /** The team submits the conclusion to the leadership. */
    public void submit(long visitId, @Nullable Integer version) {
        InspectionGuard.OpenVisit open = writing(visitId, version, "không trình được");
        if (open.visit().conclusion().text().isBlank()) {
            throw new NotPossibleException("Chưa trình được: kết luận chưa có nội dung.");
        }
        visits.conclusionSubmitted(visitId, clock.instant());
        tell(open, InspectionHappened.Kind.CONCLUSION_SUBMITTED, "Trình kết luận kiểm tra %s");
        workflow.conclusionSubmitted(open.inspection().id(), visitId);
    }

    /** The leadership approves the conclusion. */
    public void approve(long visitId, @Nullable Integer version) {
        InspectionGuard.OpenVisit open = deciding(visitId, version, "không duyệt được");
        visits.conclusionApproved(visitId, open.actor().personId());
        tell(open, InspectionHappened.Kind.CONCLUSION_APPROVED, "Duyệt kết luận kiểm tra %s");
        workflow.conclusionDecided(open.inspection().id(), visitId, true);
    }

    /** The leadership gives the conclusion back to the team. */
    public void giveBack(long visitId, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, Input.REASON, "Hãy nêu lý do trả lại.");
        InspectionGuard.OpenVisit open = deciding(visitId, version, "không trả lại được");
        visits.conclusionReturned(visitId, why);
        tell(
                open,
                InspectionHappened.Kind.CONCLUSION_RETURNED,
                "Trả lại kết luận kiểm tra %s: " + why.replace("%", "%%"));
        workflow.conclusionDecided(open.inspection().id(), visitId, false);
    }

    /**
     * Gives number and date; the findings become work.
     *
     * @param number number and symbol, {@code 45/KL-STP}
     */
    public void register(long visitId, @Nullable Integer version, String number, @Nullable LocalDate on) {
        String checked = InspectionNumber.checked(number, "45/KL-STP");
        InspectionGuard.OpenVisit open =
                guard.agency(Action.REGISTER_INSPECTION, visitId, version, "không cho số được", VisitState.APPROVED);
        LocalDate day =
                InspectionNumber.day(on, LocalDate.now(clock), open.visit().finishedOn(), "ngày kết thúc kiểm tra");
        String key = InspectionNumber.key(checked, day);
        if (visits.conclusionTaken(open.visit().agencyId(), key, visitId)) {
            throw new NotPossibleException("Số %s năm %d đã có kết luận khác dùng.".formatted(checked, day.getYear()));
        }
        visits.conclusionNumbered(visitId, checked, key, day);
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                InspectionHappened.Kind.CONCLUDED,
                "Kết luận kiểm tra %s số %s ngày %s".formatted(open.visit().name(), checked, Vietnamese.date(day)));
        workflow.conclusionRegistered(open.inspection().id(), visitId);
    }

    private InspectionGuard.OpenVisit writing(long visitId, @Nullable Integer version, String refusal) {
        InspectionGuard.OpenVisit open = guard.team(visitId, version, refusal, VisitState.CONCLUDING);
        if (open.visit().conclusion().submittedAt() != null) {
            throw new NotPossibleException("Kết luận kiểm tra %s đã trình lãnh đạo nên %s."
                    .formatted(open.visit().name(), refusal));
        }
        return open;
    }

    private InspectionGuard.OpenVisit deciding(long visitId, @Nullable Integer version, String refusal) {
        InspectionGuard.OpenVisit open =
                guard.agency(Action.APPROVE_INSPECTION, visitId, version, refusal, VisitState.CONCLUDING);
        if (open.visit().conclusion().submittedAt() == null) {
            throw new NotPossibleException("Kết luận kiểm tra %s chưa trình nên %s."
                    .formatted(open.visit().name(), refusal));
        }
        return open;
    }

    private void tell(InspectionGuard.OpenVisit open, InspectionHappened.Kind kind, String text) {
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                kind,
                text.formatted(open.visit().name()));
    }
}
