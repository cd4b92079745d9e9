package vn.dondoc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Action;

/**
 * From a compiled report to a frozen one: submitted, approved or returned, given its number and date (domain.md section
 * 7). Corrections take the same way again.
 */
@Service
@Transactional
public class ReportApproval {

    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_QUOTE = 1000;
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_REASON = 1000;

    private final ReportGuard guard;
    private final ReportRows rows;
    private final PartRows parts;
    private final ReportComments comments;
    private final ReminderTimes times;
    private final ReportLog log;
    private final ReportWorkflow workflow;
    private final ObjectProvider<SubmitCheck> checks;
    private final Clock clock;

    ReportApproval(
            ReportGuard guard,
            ReportRows rows,
            PartRows parts,
            ReportComments comments,
            ReminderTimes times,
            ReportLog log,
            ReportWorkflow workflow,
            ObjectProvider<SubmitCheck> checks,
            Clock clock) {
        this.guard = guard;
        this.rows = rows;
        this.parts = parts;
        this.comments = comments;
        this.times = times;
        this.log = log;
        this.workflow = workflow;
        this.checks = checks;
        this.clock = clock;
    }

    /** What keeps the Office from submitting, as sentences that say what to mend; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<String> blockers(long reportId) {
        return blockers(guard.locked(Action.DRAFT_REPORT, reportId).report());
    }

    /**
     * The Office submits the compiled report to the leadership.
     *
     * @throws NotPossibleException naming what is still in the way
     */
    public void submit(long reportId, @Nullable Integer version) {
        ReportGuard.Open open =
                guard.step(Action.DRAFT_REPORT, reportId, version, "không trình được", ReportState.COMPILING);
        List<String> blockers = blockers(open.report());
        if (!blockers.isEmpty()) {
            throw new NotPossibleException("Chưa trình được. " + String.join(" ", blockers));
        }
        rows.state(reportId, ReportState.SUBMITTED);
        log.add(open.report(), null, open.actor(), ReportHappened.Kind.SUBMITTED, "Trình lãnh đạo duyệt");
        workflow.submitted(reportId);
    }

    /** The leadership approves. */
    public void approve(long reportId, @Nullable Integer version) {
        ReportGuard.Open open =
                guard.step(Action.APPROVE_REPORT, reportId, version, "không duyệt được", ReportState.SUBMITTED);
        rows.approved(reportId, open.actor().personId(), clock.instant());
        log.add(open.report(), null, open.actor(), ReportHappened.Kind.APPROVED, "Duyệt báo cáo");
        workflow.decided(reportId, true);
    }

    /**
     * The leadership returns the report to the Office with comments at places of the text.
     *
     * @param reason about the whole report; may be empty when there are comments
     */
    public void giveBack(long reportId, @Nullable Integer version, String reason, List<ReportComment.Draft> onPlaces) {
        List<ReportComment.Draft> all = new ArrayList<>();
        if (!reason.isBlank()) {
            all.add(new ReportComment.Draft("", "", reason));
        }
        all.addAll(onPlaces);
        if (all.isEmpty()) {
            throw new InvalidInputException("reason", "Hãy nêu lý do, hoặc ý kiến tại chỗ cần sửa.");
        }
        List<ReportComment.Draft> checked =
                all.stream().map(ReportApproval::checked).toList();
        ReportGuard.Open open =
                guard.step(Action.APPROVE_REPORT, reportId, version, "không trả lại được", ReportState.SUBMITTED);
        checked.forEach(comment -> comments.add(reportId, comment, open.actor()));
        rows.returned(reportId);
        log.add(
                open.report(),
                null,
                open.actor(),
                ReportHappened.Kind.RETURNED,
                "Trả lại Văn phòng, %02d ý kiến: %s"
                        .formatted(checked.size(), checked.get(0).text()));
        workflow.decided(reportId, false);
    }

    /** The Office has dealt with a comment. */
    public void resolve(long reportId, long commentId, String answer) {
        ReportGuard.Open open = guard.locked(Action.DRAFT_REPORT, reportId);
        if (answer.length() > LONGEST_REASON) {
            throw new InvalidInputException("answer", "Trả lời dài quá " + LONGEST_REASON + " ký tự.");
        }
        if (!comments.resolve(reportId, commentId, answer.strip(), open.actor().personId())) {
            throw new NotFoundException("Ý kiến");
        }
        log.add(
                open.report(),
                null,
                open.actor(),
                ReportHappened.Kind.COMMENT_RESOLVED,
                "Đã xử lý một ý kiến" + (answer.isBlank() ? "" : ": " + answer.strip()));
    }

    /**
     * Gives number and date; the report is frozen with that.
     *
     * @param number number and symbol, {@code 123/BC-STP}; unique among the reports of the agency and year
     * @param issuedOn date of the report, not in the future
     */
    public void register(long reportId, @Nullable Integer version, String number, @Nullable LocalDate issuedOn) {
        String checked = ReportNumber.checked(number);
        LocalDate today = LocalDate.now(clock);
        if (issuedOn == null || issuedOn.isAfter(today)) {
            throw new InvalidInputException(
                    "issuedOn", "Ngày ban hành phải có và không sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        ReportGuard.Open open =
                guard.step(Action.REGISTER_REPORT, reportId, version, "không cho số được", ReportState.APPROVED);
        if (issuedOn.isBefore(open.report().from())) {
            throw new InvalidInputException("issuedOn", "Ngày ban hành trước cả kỳ số liệu; hãy xem lại năm.");
        }
        String key = ReportNumber.key(checked, issuedOn);
        NotPossibleException taken = new NotPossibleException(
                "Số %s năm %d đã có báo cáo khác dùng.".formatted(checked, issuedOn.getYear()));
        if (rows.numberTaken(open.report().agencyId(), key, reportId)) {
            throw taken;
        }
        try {
            rows.registered(reportId, checked, key, issuedOn);
        } catch (DuplicateKeyException e) {
            throw taken;
        }
        log.add(
                rows.any(reportId),
                null,
                open.actor(),
                ReportHappened.Kind.ISSUED,
                "Phát hành báo cáo số %s ngày %s".formatted(checked, Vietnamese.date(issuedOn)));
        workflow.registered(reportId);
    }

    /** A frozen report is corrected: a new version takes the same way, the old one stays. */
    public void correct(long reportId, @Nullable Integer version, String note) {
        String what = EnteredText.required("note", note, LONGEST_NOTE, "Hãy nêu đính chính những gì.");
        ReportGuard.Open open =
                guard.step(Action.DRAFT_REPORT, reportId, version, "không đính chính được", ReportState.FROZEN);
        rows.correcting(reportId, what);
        log.add(open.report(), null, open.actor(), ReportHappened.Kind.CORRECTION_OPENED, "Mở đính chính: " + what);
        workflow.correctionOpened(
                reportId,
                new ReportWorkflow.Reminders(
                        times.mornings(open.report().agencyId(), open.report().unitsDue()),
                        times.mornings(open.report().agencyId(), open.report().departmentDue())));
    }

    /** An extraordinary report is not needed any more, or a correction is given up: the frozen version stays. */
    public void cancel(long reportId, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, LONGEST_REASON, "Hãy nêu lý do dừng.");
        ReportGuard.Open open = guard.step(
                Action.DRAFT_REPORT,
                reportId,
                version,
                "không dừng được",
                ReportState.COLLECTING,
                ReportState.COMPILING,
                ReportState.SUBMITTED,
                ReportState.APPROVED);
        Report report = open.report();
        if (report.correcting()) {
            rows.correctionDropped(reportId);
            log.add(report, null, open.actor(), ReportHappened.Kind.CORRECTION_DROPPED, "Bỏ đính chính: " + why);
        } else if (report.kind() == ReportKind.EXTRAORDINARY) {
            rows.cancelled(reportId, why);
            log.add(report, null, open.actor(), ReportHappened.Kind.CANCELLED, "Dừng báo cáo: " + why);
        } else {
            throw new NotPossibleException("Báo cáo định kỳ không dừng được; chỉ dừng được báo cáo đột xuất.");
        }
        workflow.cancelled(reportId);
    }

    private List<String> blockers(Report report) {
        List<String> all = new ArrayList<>();
        parts.ofReport(report.id()).stream()
                .filter(part -> part.state() == PartState.RETURNED || part.state() == PartState.SENT)
                .forEach(part -> all.add(
                        part.state() == PartState.SENT
                                ? "Phần của %s đã gửi lại, chưa được nhận.".formatted(part.unitName())
                                : "Phần của %s đang trả lại đơn vị; hãy chờ, hoặc nhận phần hiện có."
                                        .formatted(part.unitName())));
        checks.orderedStream().forEach(check -> all.addAll(check.blockers(report.id())));
        return all;
    }

    private static ReportComment.Draft checked(ReportComment.Draft comment) {
        String text = EnteredText.required("comments", comment.text(), LONGEST_COMMENT, "Ý kiến phải có nội dung.");
        String quote = comment.quote().strip();
        String section = comment.sectionCode().strip();
        if (section.length() > 60) {
            throw new InvalidInputException("comments", "Mã mục dài quá 60 ký tự.");
        }
        return new ReportComment.Draft(
                section, quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote, text);
    }
}
