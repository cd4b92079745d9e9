package vn.dondoc.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.task.AssignmentEnded;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.Outcome;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskSource;

/** The leadership asks lead units to explain a target: work with a deadline in the same inbox as all other work. */
@Service
@Transactional
public class TargetExplanations {

    private static final int LONGEST_QUESTION = 2000;

    private final TargetGuard guard;
    private final TargetStore targets;
    private final TargetBook book;
    private final TargetValues values;
    private final ExplanationStore explanations;
    private final TaskCreation creation;
    private final TargetLog log;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final CalendarService calendars;
    private final Clock clock;

    TargetExplanations(
            TargetGuard guard,
            TargetStore targets,
            TargetBook book,
            TargetValues values,
            ExplanationStore explanations,
            TaskCreation creation,
            TargetLog log,
            Organization organization,
            AgencyParameters parameters,
            CalendarService calendars,
            Clock clock) {
        this.guard = guard;
        this.targets = targets;
        this.book = book;
        this.values = values;
        this.explanations = explanations;
        this.creation = creation;
        this.log = log;
        this.organization = organization;
        this.parameters = parameters;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What was asked for, latest first. */
    @Transactional(readOnly = true)
    public List<Explanation> of(long targetId) {
        Entry entry = guard.viewed(targetId).entry();
        return explanations.of(entry.head().agencyId(), entry.ids());
    }

    /** The target that a task is to explain; empty for other work, and where the person may not see the target. */
    @Transactional(readOnly = true)
    public Optional<TargetLine> targetOfTask(long taskId) {
        Actor actor = guard.viewer();
        return explanations
                .ofTask(taskId)
                .flatMap(asked -> targets.visible(actor.agencyId(), asked.targetId()))
                .map(target -> book.one(target, guard.today()))
                .filter(entry -> TargetGuard.sees(actor, entry))
                .map(entry -> Targets.line(entry, Set.of()));
    }

    /** Lead units that the person may ask to explain a target. */
    @Transactional(readOnly = true)
    public List<Long> askable(long targetId) {
        return askable(guard.viewed(targetId).entry());
    }

    /** The day on which an explanation that is asked for today is due. */
    @Transactional(readOnly = true)
    public LocalDate usualDue() {
        return usualDue(guard.viewer().agencyId());
    }

    /**
     * Asks lead units to explain; each gets its own task.
     *
     * @return what was asked for, one for each unit
     * @throws NotPossibleException when a unit was asked for this period already, or nobody leads the target
     */
    public List<Explanation> ask(long targetId, ExplanationDraft draft) {
        TargetGuard.Open open = guard.changed(Action.ASK_EXPLANATION, targetId);
        Entry entry = open.entry();
        TargetData target = entry.head();
        if (entry.leads().isEmpty()) {
            throw new NotPossibleException(
                    "Chỉ tiêu này chưa có đơn vị chủ trì. Hãy nhờ Văn phòng chọn đơn vị chủ trì trước.");
        }
        ReportingWindow window = values.window(target, draft.period());
        if (window.from().isAfter(guard.today())) {
            throw new InvalidInputException("period", "%s chưa bắt đầu.".formatted(window.label()));
        }
        List<Long> units = units(entry, draft);
        Map<Long, String> names = organization.unitsById(target.agencyId()).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name()));
        refuseTwice(target, entry, window, units, names);
        String question = question(draft.question());
        LocalDate due = due(target.agencyId(), draft);
        for (long unit : units) {
            Actor actor = guard.require(Action.ASK_EXPLANATION, target.agencyId(), Set.of(unit));
            long task = creation.create(
                            actor, guard.today(), List.of(task(entry, window, question, due, unit)), done -> {})
                    .taskIds()
                    .get(0);
            explanations.insert(target.id(), window.code(), unit, task, question, due, actor, clock.instant());
        }
        log.add(
                target,
                open.actor(),
                TargetHappened.Kind.EXPLANATION_ASKED,
                "Yêu cầu %s giải trình chỉ tiêu %s, %s, hạn ngày %s"
                        .formatted(
                                units.stream().map(names::get).collect(Collectors.joining(", ")),
                                target.label(),
                                window.label(),
                                Vietnamese.date(due)),
                units,
                null);
        return explanations.of(target.agencyId(), entry.ids()).stream()
                .filter(one -> one.windowCode().equals(window.code()) && units.contains(one.unitId()))
                .toList();
    }

    /** The work of an explanation came to its end: who asked hears of it, and it stands in the target's history. */
    @EventListener
    void ended(AssignmentEnded ended) {
        if (ended.source() != TaskSource.TARGET) {
            return;
        }
        explanations.ofTask(ended.taskId()).ifPresent(asked -> {
            if (ended.outcome() == Outcome.SUPERSEDED || !explanations.end(ended.taskId(), ended.endedAt())) {
                return;
            }
            TargetData target = targets.find(ended.agencyId(), asked.targetId());
            String unit = organization.unit(ended.agencyId(), ended.unitId()).name();
            boolean stopped = ended.outcome() == Outcome.CANCELLED;
            log.add(
                    target,
                    null,
                    TargetHappened.Kind.EXPLAINED,
                    "%s %s chỉ tiêu %s, %s"
                            .formatted(
                                    unit,
                                    stopped ? "không phải giải trình nữa về" : "đã giải trình",
                                    target.label(),
                                    values.window(target, asked.windowCode()).label()),
                    List.of(ended.unitId()),
                    asked.askedBy(),
                    "target-explained:" + ended.taskId());
        });
    }

    private List<Long> units(Entry entry, ExplanationDraft draft) {
        long agency = entry.head().agencyId();
        if (draft.unitIds().isEmpty()) {
            return askable(entry);
        }
        List<Long> chosen = draft.unitIds().stream().distinct().toList();
        if (!entry.leads().containsAll(chosen)) {
            throw new InvalidInputException("unitIds", "Chỉ yêu cầu được đơn vị chủ trì chỉ tiêu giải trình.");
        }
        chosen.forEach(unit -> guard.require(Action.ASK_EXPLANATION, agency, Set.of(unit)));
        return chosen;
    }

    private List<Long> askable(Entry entry) {
        return entry.leads().stream()
                .filter(unit -> guard.may(Action.ASK_EXPLANATION, entry.head().agencyId(), unit))
                .toList();
    }

    private void refuseTwice(
            TargetData target, Entry entry, ReportingWindow window, List<Long> units, Map<Long, String> names) {
        explanations.of(target.agencyId(), entry.ids()).stream()
                .filter(one -> one.windowCode().equals(window.code()) && units.contains(one.unitId()))
                .findFirst()
                .ifPresent(one -> {
                    throw new NotPossibleException(
                            "%s đã yêu cầu %s giải trình chỉ tiêu này cho %s rồi (hạn ngày %s, %s). Xem kết quả ở phần giải trình của chỉ tiêu."
                                    .formatted(
                                            one.askedBy(),
                                            names.get(one.unitId()),
                                            window.label(),
                                            Vietnamese.date(one.dueOn()),
                                            one.status().label().toLowerCase(Vietnamese.LOCALE)));
                });
    }

    private static NewTask task(Entry entry, ReportingWindow window, String question, LocalDate due, long unit) {
        TargetData target = entry.head();
        Standing standing = entry.standing();
        // the sentence about the standing names its own period and the wanted level
        String period = standing.period().equals(window.label()) ? "" : ", " + window.label();
        String content = "Giải trình kết quả chỉ tiêu %s%s. %s".formatted(target.label(), period, standing.words());
        return new NewTask(
                null,
                null,
                TaskSource.TARGET,
                "Chỉ tiêu " + target.targetYear(),
                target.code(),
                target.targetYear(),
                target.area(),
                content,
                "Báo cáo giải trình: nguyên nhân, biện pháp, thời gian đạt chỉ tiêu",
                question,
                "",
                "Chậm nhất đến ngày " + Vietnamese.date(due),
                DeadlineKind.FIXED_BY,
                null,
                due,
                null,
                "",
                List.of(unit),
                List.of());
    }

    private LocalDate due(long agencyId, ExplanationDraft draft) {
        if (draft.due() == null) {
            return usualDue(agencyId);
        }
        if (draft.due().isBefore(guard.today())) {
            throw new InvalidInputException("due", "Hạn giải trình không được trước hôm nay.");
        }
        return draft.due();
    }

    private LocalDate usualDue(long agencyId) {
        WorkCalendar calendar = calendars.calendarOf(agencyId);
        return calendar.plusWorkingDays(
                guard.today(), parameters.number(agencyId, AgencyParameter.TARGET_EXPLANATION_DAYS));
    }

    private static String question(String given) {
        String question = given.strip();
        if (question.length() > LONGEST_QUESTION) {
            throw new InvalidInputException("question", "Nội dung dài quá %d ký tự.".formatted(LONGEST_QUESTION));
        }
        return question;
    }
}
