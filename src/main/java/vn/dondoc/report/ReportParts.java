package vn.dondoc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** A unit's part of a report: read, written as one types, sent to the Office. */
@Service
@Transactional
public class ReportParts {

    private final Access access;
    private final ReportGuard guard;
    private final ReportRows reports;
    private final PartRows parts;
    private final Organization organization;
    private final FigureQueries figures;
    private final ReportLog log;
    private final ReportWorkflow workflow;
    private final Clock clock;

    ReportParts(
            Access access,
            ReportGuard guard,
            ReportRows reports,
            PartRows parts,
            Organization organization,
            FigureQueries figures,
            ReportLog log,
            ReportWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.guard = guard;
        this.reports = reports;
        this.parts = parts;
        this.organization = organization;
        this.figures = figures;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * What the unit finished.
     *
     * @param window of what fell due in the window
     * @param cumulative from the beginning of the year to the cut-off
     * @param asOf the cut-off, or today before it
     */
    public record PartFigures(Figures window, Figures cumulative, LocalDate asOf) {}

    /** A part, for its unit and for whoever sees the whole report. */
    @Transactional(readOnly = true)
    public ReportPart part(long reportId, long unitId) {
        visible(reportId, unitId);
        return parts.part(reportId, unitId);
    }

    /** The unit's figures of the report's window. */
    @Transactional(readOnly = true)
    public PartFigures figures(long reportId, long unitId) {
        Report report = visible(reportId, unitId);
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = report.to().isBefore(today) ? report.to() : today;
        FigureQuery all = new FigureQuery(null, unitId, null, null, asOf, null, report.year());
        return new PartFigures(figures.figures(all.withWindow(days(report))), figures.figures(all), asOf);
    }

    /** Parts that wait for the acting person's unit, late ones first; nothing for who makes no part. */
    @Transactional(readOnly = true)
    public List<PartRow> mine() {
        if (!access.may(Action.CONTRIBUTE_REPORT)) {
            return List.of();
        }
        Actor actor = access.require(Action.CONTRIBUTE_REPORT);
        return parts.waiting(actor.agencyId(), Access.units(actor, Action.CONTRIBUTE_REPORT));
    }

    /** How many these are. */
    @Transactional(readOnly = true)
    public long countMine() {
        return mine().size();
    }

    /** Whether the acting person may write this unit's part. */
    @Transactional(readOnly = true)
    public boolean mayWrite(long unitId) {
        return access.may(
                Action.CONTRIBUTE_REPORT,
                Subject.unit(access.require(Action.VIEW_REPORT).agencyId(), unitId));
    }

    /**
     * Keeps what has been written so far.
     *
     * @param version the version that the person saw; null: whatever is there now
     * @return the version that it has now
     * @throws StaleDataException when a colleague saved meanwhile; nothing is overwritten
     */
    public int save(long reportId, long unitId, @Nullable Integer version, PartTexts texts) {
        PartTexts clean = texts.cleaned();
        Actor actor = contributing(reportId, unitId);
        PartRows.Stored part = parts.stored(reportId, unitId);
        requireWithUnit(part);
        return parts.save(part, version == null ? part.version() : version, clean, actor.personId());
    }

    /**
     * Says that a register is up to date or had nothing new; null takes the answer back.
     *
     * @return the part as it is now
     */
    public ReportPart answer(long reportId, long unitId, ChecklistItem item, @Nullable PartItem.Answer answer) {
        Actor actor = contributing(reportId, unitId);
        PartRows.Stored part = parts.stored(reportId, unitId);
        requireWithUnit(part);
        parts.answer(part.id(), item, answer, actor.personId());
        return parts.part(reportId, unitId);
    }

    /** Says of everything that has no answer yet that it had nothing new. */
    public ReportPart answerRest(long reportId, long unitId) {
        Actor actor = contributing(reportId, unitId);
        PartRows.Stored stored = parts.stored(reportId, unitId);
        requireWithUnit(stored);
        ReportPart part = parts.part(reportId, unitId);
        part.items().stream()
                .filter(item -> item.answer() == null)
                .forEach(item -> parts.answer(stored.id(), item.item(), PartItem.Answer.NOTHING_NEW, actor.personId()));
        return parts.part(reportId, unitId);
    }

    /**
     * Sends the part to the Office. The first sending decides whether it was late.
     *
     * @throws InvalidInputException naming {@code done} while nothing is written
     */
    public ReportPart send(long reportId, long unitId, @Nullable Integer version) {
        ReportGuard.Open open = guard.part(reportId, unitId);
        ReportGuard.requireState(
                open.report(), "không gửi phần được nữa", ReportState.COLLECTING, ReportState.COMPILING);
        PartRows.Stored part = parts.stored(reportId, unitId);
        requireWithUnit(part);
        if (version != null && version != part.version()) {
            throw StaleDataException.changed("Phần báo cáo");
        }
        if (parts.part(reportId, unitId).texts().done().isBlank()) {
            throw new InvalidInputException(
                    "done", "Hãy ghi việc đã làm trong kỳ; nếu không có thì ghi “Không phát sinh”.");
        }
        boolean again = part.sentAt() != null;
        boolean late = LocalDate.now(clock).isAfter(part.dueOn());
        parts.sent(part, late, open.actor().personId());
        String unit = organization.unit(open.report().agencyId(), unitId).name();
        log.add(
                open.report(),
                unitId,
                open.actor(),
                ReportHappened.Kind.PART_SENT,
                unit + (again ? " gửi lại phần báo cáo" : " gửi phần báo cáo") + (!again && late ? " (trễ hạn)" : ""));
        workflow.partSent(reportId, unitId);
        return parts.part(reportId, unitId);
    }

    /** The days of a report as a window, which the figures of an extraordinary report need as well. */
    static ReportingWindow days(Report report) {
        return report.window()
                .orElseGet(() -> new ReportingWindow(WindowKind.MONTH, report.year(), 1, report.from(), report.to()));
    }

    private Actor contributing(long reportId, long unitId) {
        Actor actor = access.require(Action.CONTRIBUTE_REPORT);
        Report report = reports.get(actor.agencyId(), reportId);
        Actor acting = access.require(Action.CONTRIBUTE_REPORT, Subject.unit(report.agencyId(), unitId));
        ReportGuard.requireState(report, "không sửa phần được nữa", ReportState.COLLECTING, ReportState.COMPILING);
        return acting;
    }

    private Report visible(long reportId, long unitId) {
        Report report = reports.get(access.require(Action.VIEW_REPORT).agencyId(), reportId);
        parts.stored(reportId, unitId);
        access.require(Action.VIEW_REPORT, Subject.unit(report.agencyId(), unitId));
        return report;
    }

    private static void requireWithUnit(PartRows.Stored part) {
        if (!part.state().withUnit()) {
            throw new NotPossibleException("Phần báo cáo %s; cần sửa thì đề nghị Văn phòng trả lại."
                    .formatted(part.state().label().toLowerCase(Vietnamese.LOCALE)));
        }
    }

    /** Names of the units of an agency that have sent nothing, for messages. */
    static String names(List<String> names, int most) {
        Set<String> few = new java.util.LinkedHashSet<>(names.subList(0, Math.min(most, names.size())));
        return String.join(", ", few)
                + (names.size() > most ? " và %d đơn vị khác".formatted(names.size() - most) : "");
    }
}
