package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** The minutes of a visit: written by the team, sent to the unit, confirmed or objected to in writing. */
@Service
@Transactional
public class VisitMinutesWork {

    private final InspectionGuard guard;
    private final VisitRows visits;
    private final CalendarService calendars;
    private final AgencyParameters parameters;
    private final InspectionLog log;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    VisitMinutesWork(
            InspectionGuard guard,
            VisitRows visits,
            CalendarService calendars,
            AgencyParameters parameters,
            InspectionLog log,
            InspectionWorkflow workflow,
            Clock clock) {
        this.guard = guard;
        this.visits = visits;
        this.calendars = calendars;
        this.parameters = parameters;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The team writes the minutes. */
    public void save(long visitId, @Nullable Integer version, MinutesDraft draft) {
        MinutesDraft checked = new MinutesDraft(
                EnteredText.optional("place", draft.place(), 500),
                EnteredText.optional("present", draft.present(), Input.LONG),
                EnteredText.optional("text", draft.text(), Input.LONG));
        writing(visitId, version, "không sửa biên bản được");
        visits.minutes(visitId, checked);
    }

    /** The minutes go to the unit, which has the agency's term to answer. */
    public void send(long visitId, @Nullable Integer version) {
        InspectionGuard.OpenVisit open = writing(visitId, version, "không gửi biên bản được");
        Visit visit = open.visit();
        if (visit.minutes().text().isBlank()) {
            throw new NotPossibleException("Chưa gửi được: biên bản chưa có nội dung.");
        }
        LocalDate due = calendars
                .calendarOf(visit.agencyId())
                .plusWorkingDays(
                        LocalDate.now(clock),
                        parameters.number(visit.agencyId(), AgencyParameter.INSPECTION_ANSWER_DAYS));
        visits.minutesSent(visitId, clock.instant(), due);
        log.add(
                open.inspection(),
                visit,
                open.actor(),
                InspectionHappened.Kind.MINUTES_SENT,
                "Gửi biên bản kiểm tra cho %s, có ý kiến chậm nhất ngày %s"
                        .formatted(visit.name(), Vietnamese.date(due)));
        workflow.minutesSent(open.inspection().id(), visitId, due.plusDays(1).atTime(LocalTime.MIDNIGHT));
    }

    /**
     * The head of the inspected unit confirms the minutes, or objects in writing.
     *
     * @param answer CONFIRMED or OBJECTED
     * @param text needed for an objection
     */
    public void answer(long visitId, @Nullable Integer version, MinutesAnswer answer, String text) {
        String words = words(answer, text);
        InspectionGuard.OpenVisit open = guard.unit(visitId, version, "không trả lời được", VisitState.MINUTES);
        take(open, answer, words, open.visit().name());
    }

    /** The team records what a body outside answered. */
    public void recordAnswer(long visitId, @Nullable Integer version, MinutesAnswer answer, String text) {
        String words = words(answer, text);
        InspectionGuard.OpenVisit open = guard.team(visitId, version, "không ghi ý kiến được", VisitState.MINUTES);
        if (open.visit().own()) {
            throw new NotPossibleException("Đơn vị này tự trả lời biên bản trong chương trình.");
        }
        take(open, answer, words, open.visit().name());
    }

    /**
     * The team has thought about an objection.
     *
     * @param amend true: the minutes are written again; false: they stay as they are
     * @param reply what the team answers
     */
    public void consider(long visitId, @Nullable Integer version, boolean amend, String reply) {
        String words = amend
                ? EnteredText.optional("reply", reply, Input.LONG)
                : EnteredText.required("reply", reply, Input.LONG, "Hãy nêu vì sao giữ nguyên biên bản.");
        InspectionGuard.OpenVisit open = guard.team(visitId, version, "không xử lý ý kiến được", VisitState.MINUTES);
        Visit visit = open.visit();
        if (!visit.minutes().objected()) {
            throw new NotPossibleException("%s không có ý kiến nào chờ đoàn xử lý.".formatted(visit.name()));
        }
        if (amend) {
            visits.minutesReopened(visitId, words);
        } else {
            visits.objectionKept(visitId, words);
        }
        log.add(
                open.inspection(),
                visit,
                open.actor(),
                amend ? InspectionHappened.Kind.MINUTES_REOPENED : InspectionHappened.Kind.OBJECTION_KEPT,
                (amend ? "Sửa biên bản theo ý kiến của %s" : "Giữ nguyên biên bản của %s").formatted(visit.name())
                        + (words.isEmpty() ? "" : ": " + words));
        workflow.objectionConsidered(open.inspection().id(), visitId, amend);
    }

    private void take(InspectionGuard.OpenVisit open, MinutesAnswer answer, String text, String who) {
        Visit visit = open.visit();
        if (!visit.minutes().withUnit()) {
            throw new NotPossibleException("Không có biên bản nào đang chờ ý kiến của %s.".formatted(who));
        }
        boolean confirmed = answer == MinutesAnswer.CONFIRMED;
        visits.answered(
                visit.id(),
                answer,
                text,
                open.actor().personId(),
                clock.instant(),
                confirmed ? VisitState.CONCLUDING : VisitState.MINUTES);
        log.add(
                open.inspection(),
                visit,
                open.actor(),
                confirmed ? InspectionHappened.Kind.CONFIRMED : InspectionHappened.Kind.OBJECTED,
                "%s %s%s"
                        .formatted(
                                who,
                                confirmed ? "đồng ý biên bản kiểm tra" : "có ý kiến khác về biên bản kiểm tra",
                                text.isEmpty() ? "" : ": " + text));
        workflow.answered(open.inspection().id(), visit.id(), confirmed);
    }

    private InspectionGuard.OpenVisit writing(long visitId, @Nullable Integer version, String refusal) {
        InspectionGuard.OpenVisit open = guard.team(visitId, version, refusal, VisitState.MINUTES);
        VisitAccess.requireDraft(open.visit());
        return open;
    }

    private static String words(@Nullable MinutesAnswer answer, String text) {
        if (answer != MinutesAnswer.CONFIRMED && answer != MinutesAnswer.OBJECTED) {
            throw new InvalidInputException("answer", "Hãy chọn: đồng ý biên bản, hay có ý kiến khác.");
        }
        return answer == MinutesAnswer.OBJECTED
                ? EnteredText.required("text", text, Input.LONG, "Hãy nêu ý kiến bằng văn bản.")
                : EnteredText.optional("text", text, Input.LONG);
    }
}
