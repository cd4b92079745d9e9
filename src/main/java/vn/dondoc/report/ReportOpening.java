package vn.dondoc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * Opens reports: those of a period by themselves, on the day that the regime says, and others by hand. A period is
 * opened once, however many nodes look at the same moment: the table has a unique key, and who comes second finds it.
 */
@Service
public class ReportOpening {

    private static final Logger LOG = LoggerFactory.getLogger(ReportOpening.class);
    private static final int LONGEST_TITLE = 500;

    private final Access access;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final ReportRegimes regimes;
    private final ReportRows rows;
    private final PartRows parts;
    private final ReminderTimes times;
    private final ReportLog log;
    private final ReportWorkflow workflow;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportOpening(
            Access access,
            Organization organization,
            AgencyParameters parameters,
            ReportRegimes regimes,
            ReportRows rows,
            PartRows parts,
            ReminderTimes times,
            ReportLog log,
            ReportWorkflow workflow,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.organization = organization;
        this.parameters = parameters;
        this.regimes = regimes;
        this.rows = rows;
        this.parts = parts;
        this.times = times;
        this.log = log;
        this.workflow = workflow;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens every period whose day has come, in all agencies. May be called by any node at any time.
     *
     * @return ids of the reports that were opened now
     */
    public List<Long> openDue() {
        LocalDate today = LocalDate.now(clock);
        List<Long> opened = new ArrayList<>();
        for (Agency agency :
                organization.agencies().stream().filter(Agency::active).toList()) {
            for (ReportKind kind : ReportKind.values()) {
                if (kind.periodic()) {
                    openDue(agency.id(), kind, today, opened);
                }
            }
        }
        return opened;
    }

    private void openDue(long agency, ReportKind kind, LocalDate today, List<Long> opened) {
        ReportRegime regime = regimes.regime(agency, kind);
        if (!regime.active()) {
            return;
        }
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            for (int number : kind.numbers()) {
                ReportingWindow window = ReportingWindow.of(kind.windowKind(), year, number, firstDay(agency));
                boolean due = !today.isBefore(window.to().minusDays(regime.openBefore()))
                        && !today.isAfter(lastDay(regime, window));
                if (due && rows.ofWindow(agency, kind, window.code()).isEmpty()) {
                    open(periodic(agency, regime, window), null).ifPresent(opened::add);
                }
            }
        }
    }

    /**
     * The Office opens a period by hand, for example earlier than the regime says.
     *
     * @param windowCode {@code 2024-Q1}, {@code 2024-H1}, {@code 2024-9M}, {@code 2024}
     * @throws NotPossibleException when it is open already
     */
    public long openPeriod(ReportKind kind, String windowCode) {
        Actor actor = drafting();
        if (!kind.periodic()) {
            throw new InvalidInputException("kind", "Báo cáo đột xuất có kỳ số liệu riêng; hãy nêu từ ngày, đến ngày.");
        }
        ReportingWindow window = ReportingWindow.parse(windowCode, firstDay(actor.agencyId()));
        if (window.kind() != kind.windowKind() || !kind.numbers().contains(window.number())) {
            throw new InvalidInputException(
                    "window", "Không có %s cho kỳ %s.".formatted(lower(kind.label()), window.label()));
        }
        if (LocalDate.now(clock).isBefore(window.from())) {
            throw new InvalidInputException("window", "Kỳ %s chưa bắt đầu.".formatted(window.label()));
        }
        ReportRegime regime = regimes.regime(actor.agencyId(), kind);
        return open(periodic(actor.agencyId(), regime, window), actor)
                .orElseThrow(() -> new NotPossibleException(
                        "Báo cáo %s đã được mở; mỗi kỳ chỉ một lần.".formatted(window.label())));
    }

    /**
     * The Office opens an extraordinary report.
     *
     * @throws InvalidInputException naming {@code title}, {@code from}, {@code to}, {@code unitsDue},
     *     {@code departmentDue} or {@code recipients}
     */
    public long openExtraordinary(ExtraordinaryDraft draft) {
        Actor actor = drafting();
        String title = EnteredText.required("title", draft.title(), LONGEST_TITLE, "Hãy nhập tên báo cáo.");
        LocalDate today = LocalDate.now(clock);
        if (draft.from() == null || draft.to() == null || draft.to().isBefore(draft.from())) {
            throw new InvalidInputException(
                    "to", "Kỳ số liệu cần ngày đầu và ngày cuối, ngày cuối không trước ngày đầu.");
        }
        if (draft.unitsDue() == null || draft.unitsDue().isBefore(today)) {
            throw new InvalidInputException("unitsDue", "Hạn các đơn vị gửi phải từ hôm nay trở đi.");
        }
        if (draft.departmentDue() == null || draft.departmentDue().isBefore(draft.unitsDue())) {
            throw new InvalidInputException("departmentDue", "Hạn Sở gửi không được trước hạn các đơn vị gửi.");
        }
        ReportRegime regime = regimes.regime(actor.agencyId(), ReportKind.EXTRAORDINARY);
        List<String> recipients = draft.recipients().isEmpty() ? regime.recipients() : draft.recipients();
        NewReport report = new NewReport(
                actor.agencyId(),
                ReportKind.EXTRAORDINARY,
                title,
                draft.to().getYear(),
                null,
                draft.from(),
                draft.to(),
                draft.unitsDue(),
                draft.departmentDue(),
                regime.outlineCode(),
                recipients);
        return open(report, actor).orElseThrow();
    }

    private Optional<Long> open(NewReport report, @Nullable Actor actor) {
        List<Unit> units = organization.workingUnits(report.agencyId());
        if (units.isEmpty()) {
            return Optional.empty();
        }
        try {
            long id = transaction.execute(status -> opened(report, actor, units));
            LOG.info("Report {} of agency {} opened: {}", id, report.agencyId(), report.title());
            return Optional.of(id);
        } catch (DuplicateKeyException e) {
            // another node, or another person, was first
            return Optional.empty();
        }
    }

    private long opened(NewReport draft, @Nullable Actor actor, List<Unit> units) {
        long id = rows.insert(draft, clock.instant(), actor == null ? null : actor.personId());
        parts.insert(id, draft.agencyId(), units.stream().map(Unit::id).toList(), draft.unitsDue());
        Report report = rows.any(id);
        log.add(report, null, actor, ReportHappened.Kind.OPENED, "Mở " + lower(report.title()));
        String words = "Đơn vị làm phần %s, gửi Văn phòng chậm nhất ngày %s"
                .formatted(lower(report.title()), Vietnamese.date(report.unitsDue()));
        for (Unit unit : units) {
            log.add(report, unit.id(), actor, ReportHappened.Kind.PART_OPENED, words);
        }
        workflow.opened(
                id,
                new ReportWorkflow.Reminders(
                        times.mornings(draft.agencyId(), draft.unitsDue()),
                        times.mornings(draft.agencyId(), draft.departmentDue())));
        return id;
    }

    private NewReport periodic(long agency, ReportRegime regime, ReportingWindow window) {
        return new NewReport(
                agency,
                regime.kind(),
                "Báo cáo công tác cải cách hành chính " + period(window),
                window.year(),
                window.code(),
                window.from(),
                window.to(),
                ReportRegimes.dayOf(window.to(), regime.unitDayHolds()),
                lastDay(regime, window),
                regime.outlineCode(),
                regime.recipients());
    }

    private static String period(ReportingWindow window) {
        // quarters keep their capital: "Quý I/2024"
        return window.kind() == WindowKind.QUARTER ? window.label() : lower(window.label());
    }

    private static LocalDate lastDay(ReportRegime regime, ReportingWindow window) {
        return ReportRegimes.dayOf(window.to(), regime.departmentDayHolds());
    }

    private int firstDay(long agency) {
        return parameters.number(agency, AgencyParameter.WINDOW_FIRST_DAY);
    }

    private Actor drafting() {
        Actor actor = access.require(Action.DRAFT_REPORT);
        return access.require(Action.DRAFT_REPORT, Subject.agency(actor.agencyId()));
    }

    /** Lower case at the beginning, as inside a sentence. */
    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + text.substring(1);
    }
}
