package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Action;

/** The team's way to one unit: notice, visit, end of the visit; a self-inspection; a unit that is dropped. */
@Service
@Transactional
public class Visits {

    private static final int LONGEST_NUMBER = 60;

    private final InspectionGuard guard;
    private final VisitRows visits;
    private final FindingRows findings;
    private final List<FinishCheck> checks;
    private final InspectionLog log;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    Visits(
            InspectionGuard guard,
            VisitRows visits,
            FindingRows findings,
            List<FinishCheck> checks,
            InspectionLog log,
            InspectionWorkflow workflow,
            Clock clock) {
        this.guard = guard;
        this.visits = visits;
        this.findings = findings;
        this.checks = checks;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The team tells the unit when it comes and what to prepare. */
    public void notify(long visitId, @Nullable Integer version, NoticeDraft draft) {
        if (draft.visitOn() == null) {
            throw new InvalidInputException("visitOn", "Hãy nhập ngày kiểm tra tại đơn vị.");
        }
        LocalDate on = draft.on() == null ? null : InspectionNumber.day(draft.on(), today(), null, "");
        VisitNotice notice = new VisitNotice(
                EnteredText.optional("number", draft.number(), LONGEST_NUMBER),
                on,
                EnteredText.optional("text", draft.text(), Input.LONG));
        InspectionGuard.OpenVisit open = visited(visitId, version, "không thông báo được", VisitState.PLANNED);
        VisitDrafts.requireNear("visitOn", draft.visitOn(), open.inspection());
        visits.notified(visitId, notice, draft.visitOn());
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                InspectionHappened.Kind.NOTIFIED,
                "Thông báo kiểm tra %s ngày %s%s"
                        .formatted(
                                open.visit().name(),
                                Vietnamese.date(draft.visitOn()),
                                notice.number().isEmpty() ? "" : ", văn bản số " + notice.number()));
        workflow.notified(open.inspection().id(), visitId);
    }

    /** The visit moves to another day. */
    public void reschedule(long visitId, @Nullable Integer version, @Nullable LocalDate day, String reason) {
        if (day == null) {
            throw new InvalidInputException("visitOn", "Hãy nhập ngày kiểm tra mới.");
        }
        String why = EnteredText.required("reason", reason, Input.REASON, "Hãy nêu lý do đổi ngày.");
        InspectionGuard.OpenVisit open =
                visited(visitId, version, "không đổi ngày được", VisitState.PLANNED, VisitState.NOTIFIED);
        VisitDrafts.requireNear("visitOn", day, open.inspection());
        visits.planned(visitId, day);
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                InspectionHappened.Kind.RESCHEDULED,
                "Chuyển ngày kiểm tra %s sang %s: %s".formatted(open.visit().name(), Vietnamese.date(day), why));
    }

    /** The team has come; the head of a unit begins its self-inspection. From now on answers and findings are written. */
    public void start(long visitId, @Nullable Integer version, @Nullable LocalDate on) {
        LocalDate day = past("startedOn", on);
        InspectionGuard.OpenVisit open =
                guard.team(visitId, version, "không bắt đầu được", VisitState.PLANNED, VisitState.NOTIFIED);
        boolean self = open.inspection().kind() == InspectionKind.SELF;
        if (self != (open.visit().state() == VisitState.PLANNED)) {
            throw InspectionGuard.refused(open.visit(), "không bắt đầu được");
        }
        visits.started(visitId, day);
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                InspectionHappened.Kind.STARTED,
                "%s %s ngày %s"
                        .formatted(
                                self ? "Bắt đầu tự kiểm tra" : "Bắt đầu kiểm tra",
                                open.visit().name(),
                                Vietnamese.date(day)));
    }

    /**
     * The visit is over; of a self-inspection the result is sent, and its findings become work.
     *
     * @throws NotPossibleException naming what is missing
     */
    public void finish(long visitId, @Nullable Integer version, @Nullable LocalDate on) {
        LocalDate day = past("finishedOn", on);
        InspectionGuard.OpenVisit open =
                guard.team(visitId, version, "không kết thúc kiểm tra được", VisitState.VISITING);
        Visit visit = open.visit();
        if (visit.startedOn() != null && day.isBefore(visit.startedOn())) {
            throw new InvalidInputException(
                    "finishedOn",
                    "Ngày kết thúc không thể trước ngày bắt đầu %s.".formatted(Vietnamese.date(visit.startedOn())));
        }
        List<Finding> found = findings.ofVisit(visitId, day);
        List<String> missing = checks.stream()
                .flatMap(check -> check.missing(open.inspection(), visit, found).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new NotPossibleException("Chưa kết thúc được. " + String.join(" ", missing));
        }
        boolean self = open.inspection().kind() == InspectionKind.SELF;
        visits.finished(visitId, self ? VisitState.VISITING : VisitState.MINUTES, day);
        log.add(
                open.inspection(),
                visit,
                open.actor(),
                InspectionHappened.Kind.FINISHED,
                "%s %s ngày %s, %02d phát hiện"
                        .formatted(
                                self ? "Gửi kết quả tự kiểm tra" : "Kết thúc kiểm tra tại",
                                visit.name(),
                                Vietnamese.date(day),
                                found.size()));
        workflow.finished(open.inspection().id(), visitId, self);
    }

    /**
     * The unit is not inspected.
     *
     * @param document the document that says so
     */
    public void drop(long visitId, @Nullable Integer version, String reason, String document) {
        String why = EnteredText.required("reason", reason, Input.REASON, "Hãy nêu lý do không kiểm tra đơn vị này.");
        String by = EnteredText.required("document", document, Input.LINE, "Hãy nêu văn bản cho phép không kiểm tra.");
        InspectionGuard.OpenVisit open = guard.agency(
                Action.PLAN_INSPECTION,
                visitId,
                version,
                "không bỏ được",
                VisitState.PLANNED,
                VisitState.NOTIFIED,
                VisitState.VISITING,
                VisitState.MINUTES,
                VisitState.CONCLUDING,
                VisitState.APPROVED);
        visits.dropped(visitId, why, by, today());
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                InspectionHappened.Kind.VISIT_DROPPED,
                "Không kiểm tra %s theo %s: %s".formatted(open.visit().name(), by, why));
        workflow.visitDropped(open.inspection().id(), visitId);
    }

    private InspectionGuard.OpenVisit visited(
            long visitId, @Nullable Integer version, String refusal, VisitState... allowed) {
        InspectionGuard.OpenVisit open = guard.team(visitId, version, refusal, allowed);
        if (!open.inspection().kind().visited()) {
            throw InspectionGuard.refused(open.visit(), refusal);
        }
        return open;
    }

    private LocalDate past(String field, @Nullable LocalDate day) {
        LocalDate today = today();
        if (day == null || day.isAfter(today)) {
            throw new InvalidInputException(
                    field, "Ngày phải có và không sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
