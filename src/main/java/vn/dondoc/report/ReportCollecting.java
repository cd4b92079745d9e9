package vn.dondoc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Action;

/** What the Office does with the units' parts: takes them, returns them, chases what is missing, stops waiting. */
@Service
@Transactional
public class ReportCollecting {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_WORDS = 500;

    private final ReportGuard guard;
    private final PartRows parts;
    private final Organization organization;
    private final ReportLog log;
    private final ReportWorkflow workflow;
    private final Clock clock;

    ReportCollecting(
            ReportGuard guard,
            PartRows parts,
            Organization organization,
            ReportLog log,
            ReportWorkflow workflow,
            Clock clock) {
        this.guard = guard;
        this.parts = parts;
        this.organization = organization;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Takes the part of a unit. One that was returned while the Office compiles is waited for no longer: it is taken as
     * it was, or stays missing when it was never sent.
     */
    public void accept(long reportId, long unitId) {
        ReportGuard.Open open = open(reportId, "không nhận phần được");
        Report report = open.report();
        PartRows.Stored part = parts.stored(reportId, unitId);
        boolean given = part.state() == PartState.RETURNED
                && (report.state() == ReportState.COMPILING || part.acceptedAt() != null);
        if (part.state() != PartState.SENT && !given) {
            throw notNow(report, part, "chỉ nhận được phần đã gửi");
        }
        boolean missing = part.sentAt() == null;
        if (missing) {
            parts.missing(part.id());
        } else {
            parts.accepted(part.id(), open.actor().personId());
        }
        log.add(
                report,
                unitId,
                open.actor(),
                ReportHappened.Kind.PART_ACCEPTED,
                (missing ? "Không chờ phần của " : "Nhận phần của ") + unit(report, unitId));
        workflow.partDecided(reportId, unitId, true);
    }

    /** Takes every part that was sent. */
    public int acceptAll(long reportId) {
        guard.locked(Action.DRAFT_REPORT, reportId);
        List<Long> sent = parts.stored(reportId).stream()
                .filter(part -> part.state() == PartState.SENT)
                .map(PartRows.Stored::unitId)
                .toList();
        sent.forEach(unit -> accept(reportId, unit));
        return sent.size();
    }

    /** Returns a part, or asks a unit whose part is missing, with a reason; the unit gets it again. */
    public void giveBack(long reportId, long unitId, String reason) {
        String why = EnteredText.required("reason", reason, LONGEST_REASON, "Hãy nêu lý do trả lại.");
        ReportGuard.Open open = open(reportId, "không trả lại phần được");
        PartRows.Stored part = parts.stored(reportId, unitId);
        if (part.state().withUnit()) {
            throw notNow(open.report(), part, "phần này đang ở đơn vị");
        }
        parts.returned(part.id(), why);
        log.add(
                open.report(),
                unitId,
                open.actor(),
                ReportHappened.Kind.PART_RETURNED,
                "Trả lại phần của %s: %s".formatted(unit(open.report(), unitId), why));
        if (part.state() == PartState.SENT) {
            workflow.partDecided(reportId, unitId, false);
        } else {
            workflow.partReopened(reportId, unitId);
        }
    }

    /**
     * Reminds units by hand; each at most once a day.
     *
     * @param unitIds empty = all whose part has not come
     * @param words may be empty
     * @return how many units are reminded
     */
    public int chase(long reportId, Collection<Long> unitIds, String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new InvalidInputException("text", "Lời nhắc dài quá " + LONGEST_WORDS + " ký tự.");
        }
        ReportGuard.Open open = open(reportId, "không còn phần nào để đôn đốc");
        LocalDate today = LocalDate.now(clock);
        List<PartRows.Stored> wanted = parts.stored(reportId).stream()
                .filter(part -> part.state().withUnit())
                .filter(part -> unitIds.isEmpty() || unitIds.contains(part.unitId()))
                .toList();
        if (wanted.isEmpty()) {
            throw new NotPossibleException("Không có đơn vị nào còn nợ phần báo cáo.");
        }
        for (PartRows.Stored part : wanted) {
            String text = "Đôn đốc %s gửi phần %s, hạn ngày %s%s"
                    .formatted(
                            unit(open.report(), part.unitId()),
                            open.report().label(),
                            Vietnamese.date(part.dueOn()),
                            words.isBlank() ? "" : ": " + words.strip());
            log.add(
                    open.report(),
                    part.unitId(),
                    open.actor(),
                    ReportHappened.Kind.PART_CHASED,
                    text,
                    "report-chased:%d:%d:%s".formatted(reportId, part.unitId(), today));
        }
        return wanted.size();
    }

    /**
     * Stops waiting: what was sent is taken, what was not is named as missing.
     *
     * @param withMissing the person knows that parts are missing
     * @throws NotPossibleException naming the units when some are missing and {@code withMissing} is false
     */
    public void close(long reportId, @Nullable Integer version, boolean withMissing) {
        ReportGuard.Open open =
                guard.step(Action.DRAFT_REPORT, reportId, version, "không có đợt thu để chốt", ReportState.COLLECTING);
        List<String> missing = parts.stored(reportId).stream()
                .filter(part -> part.state().withUnit() && part.acceptedAt() == null)
                .map(part -> unit(open.report(), part.unitId()))
                .toList();
        if (!missing.isEmpty() && !withMissing) {
            throw new NotPossibleException(
                    "Còn thiếu phần của: %s. Chốt thì ghi rõ là thiếu.".formatted(ReportParts.names(missing, 20)));
        }
        workflow.collectingClosed(reportId);
    }

    private ReportGuard.Open open(long reportId, String refusal) {
        return guard.step(Action.DRAFT_REPORT, reportId, null, refusal, ReportState.COLLECTING, ReportState.COMPILING);
    }

    private NotPossibleException notNow(Report report, PartRows.Stored part, String why) {
        return new NotPossibleException("Phần của %s: %s; %s."
                .formatted(unit(report, part.unitId()), part.state().label().toLowerCase(Vietnamese.LOCALE), why));
    }

    private String unit(Report report, long unitId) {
        return organization.unit(report.agencyId(), unitId).name();
    }
}
