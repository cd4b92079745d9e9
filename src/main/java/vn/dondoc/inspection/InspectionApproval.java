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

/** The leadership approves the plan or gives it back; the registry gives number and date, and the inspection runs. */
@Service
@Transactional
public class InspectionApproval {

    private final InspectionGuard guard;
    private final InspectionRows rows;
    private final VisitRows visits;
    private final VisitTimes times;
    private final InspectionLog log;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    InspectionApproval(
            InspectionGuard guard,
            InspectionRows rows,
            VisitRows visits,
            VisitTimes times,
            InspectionLog log,
            InspectionWorkflow workflow,
            Clock clock) {
        this.guard = guard;
        this.rows = rows;
        this.visits = visits;
        this.times = times;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The leadership approves the plan. */
    public void approve(long id, @Nullable Integer version) {
        InspectionGuard.Open open =
                guard.step(Action.APPROVE_INSPECTION, id, version, "không duyệt được", InspectionState.SUBMITTED);
        rows.approved(id, open.actor().personId(), clock.instant());
        log.add(
                open.inspection(),
                null,
                open.actor(),
                InspectionHappened.Kind.APPROVED,
                "Duyệt kế hoạch kiểm tra “%s”".formatted(open.inspection().title()));
        workflow.decided(id, true);
    }

    /** The leadership gives the plan back. */
    public void giveBack(long id, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, Input.REASON, "Hãy nêu lý do trả lại.");
        InspectionGuard.Open open =
                guard.step(Action.APPROVE_INSPECTION, id, version, "không trả lại được", InspectionState.SUBMITTED);
        rows.returned(id, why);
        log.add(
                open.inspection(),
                null,
                open.actor(),
                InspectionHappened.Kind.RETURNED,
                "Trả lại kế hoạch kiểm tra “%s”: %s".formatted(open.inspection().title(), why));
        workflow.decided(id, false);
    }

    /**
     * Gives number and date; the units' inspections begin.
     *
     * @param number number and symbol, {@code 16/KH-STP}
     */
    public void register(long id, @Nullable Integer version, String number, @Nullable LocalDate issuedOn) {
        String checked = InspectionNumber.checked(number, "16/KH-STP");
        LocalDate day = InspectionNumber.day(issuedOn, LocalDate.now(clock), null, "");
        InspectionGuard.Open open =
                guard.step(Action.REGISTER_INSPECTION, id, version, "không cho số được", InspectionState.APPROVED);
        String key = InspectionNumber.key(checked, day);
        if (rows.numberTaken(open.inspection().agencyId(), key, id)) {
            throw new NotPossibleException(
                    "Số %s năm %d đã có kế hoạch kiểm tra khác dùng.".formatted(checked, day.getYear()));
        }
        rows.numbered(id, checked, key, day);
        LocalDate today = LocalDate.now(clock);
        visits.of(id).forEach(visit -> visits.reminded(visit.id(), today));
        Inspection issued = rows.any(id);
        log.add(
                issued,
                null,
                open.actor(),
                InspectionHappened.Kind.ISSUED,
                "Phát hành kế hoạch kiểm tra số %s ngày %s: %s"
                        .formatted(checked, Vietnamese.date(day), issued.title()));
        workflow.registered(id, times.mornings(issued.agencyId(), today));
    }
}
