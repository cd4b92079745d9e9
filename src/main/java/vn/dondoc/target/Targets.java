package vn.dondoc.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Looks at targets, and decides who leads them and how they are measured. */
@Service
@Transactional(readOnly = true)
public class Targets {

    private static final Set<WindowKind> RHYTHMS =
            EnumSet.of(WindowKind.MONTH, WindowKind.QUARTER, WindowKind.HALF_YEAR, WindowKind.YEAR);

    private final TargetGuard guard;
    private final TargetBook book;
    private final TargetStore targets;
    private final RuleStore rules;
    private final ExplanationStore explanations;
    private final TargetLog log;
    private final Organization organization;
    private final JdbcClient jdbc;

    Targets(
            TargetGuard guard,
            TargetBook book,
            TargetStore targets,
            RuleStore rules,
            ExplanationStore explanations,
            TargetLog log,
            Organization organization,
            JdbcClient jdbc) {
        this.guard = guard;
        this.book = book;
        this.targets = targets;
        this.rules = rules;
        this.explanations = explanations;
        this.log = log;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** Years that have targets, latest first; the present year where there is none. */
    public List<Integer> years() {
        List<Integer> years = targets.years(guard.viewer().agencyId());
        return years.isEmpty() ? List.of(guard.today().getYear()) : years;
    }

    /** Targets that the person may see, red first; joined ones stand under one line. */
    public List<TargetLine> list(TargetFilter filter) {
        Actor actor = guard.viewer();
        Set<Long> open = explanations.open(actor.agencyId(), filter.year());
        return visible(actor, filter.year()).stream()
                .map(entry -> line(entry, open))
                .filter(filter::fits)
                .sorted(Comparator.comparing(line -> line.standing().state().rank()))
                .toList();
    }

    /** How many of the targets that the person may see stand how. */
    public TargetCount count(int year) {
        return TargetFigures.count(visible(guard.viewer(), year));
    }

    /** @throws vn.dondoc.common.NotFoundException when the agency has no such target */
    public TargetDetails details(long id) {
        TargetGuard.Open open = guard.viewed(id);
        Entry entry = open.entry();
        TargetData head = entry.head();
        return new TargetDetails(
                line(entry, explanations.open(head.agencyId(), head.targetYear())),
                head.targetYear(),
                head.wanted(),
                head.measure(),
                head.rhythm(),
                head.ended(),
                head.joinedInto(),
                head.leadDoubt(),
                List.copyOf(entry.cooperating()),
                origins(entry),
                entry.values(),
                entry.series(),
                rules.of(head.id()).orElse(null),
                explanations.of(head.agencyId(), entry.ids()),
                actions(entry),
                head.version());
    }

    /** What happened to the target and to those joined to it, newest first. */
    public List<TargetEvent> history(long id) {
        return log.of(guard.viewed(id).entry().ids());
    }

    /**
     * Decides lead units, area, measure and rhythm. Naming a lead unit settles what printed names mean.
     *
     * @param version that the person saw
     */
    @Transactional
    public void decide(long id, TargetDecision decision, int version) {
        TargetGuard.Open open = guard.managed(id);
        TargetData target = open.target();
        Map<Long, Unit> units = organization.unitsById(target.agencyId());
        check("leadUnitIds", decision.leadUnitIds(), units);
        check("cooperatingUnitIds", decision.cooperatingUnitIds(), units);
        if (!RHYTHMS.contains(decision.rhythm())) {
            throw new InvalidInputException("rhythm", "Hãy chọn kỳ theo dõi: tháng, quý, 6 tháng hoặc năm.");
        }
        List<Long> helping = new ArrayList<>(new LinkedHashSet<>(decision.cooperatingUnitIds()));
        helping.removeAll(decision.leadUnitIds());
        TargetDecision checked = new TargetDecision(
                decision.leadUnitIds(), helping, decision.area(), decision.measure(), decision.rhythm());
        targets.decide(target, checked, version);
        String leads = decision.leadUnitIds().stream()
                .distinct()
                .map(unit -> units.get(unit).name())
                .collect(Collectors.joining(", "));
        log.add(
                target,
                open.actor(),
                TargetHappened.Kind.DECIDED,
                "Chỉ tiêu %s: chủ trì %s; theo dõi theo %s; %s"
                        .formatted(
                                target.label(),
                                leads.isEmpty() ? "chưa rõ" : leads,
                                decision.rhythm().label().toLowerCase(Vietnamese.LOCALE),
                                decision.measure().label().toLowerCase(Vietnamese.LOCALE)),
                decision.leadUnitIds(),
                null);
    }

    private static void check(String field, List<Long> chosen, Map<Long, Unit> units) {
        for (long id : chosen) {
            Unit unit = units.get(id);
            if (unit == null || !unit.doesWork()) {
                throw new InvalidInputException(
                        field, "Phòng, đơn vị đã chọn không có trong cơ quan hoặc không nhận việc. Hãy chọn lại.");
            }
        }
    }

    private List<Entry> visible(Actor actor, int year) {
        return book.of(actor.agencyId(), year, guard.today()).stream()
                .filter(entry -> TargetGuard.sees(actor, entry))
                .toList();
    }

    static TargetLine line(Entry entry, Set<Long> explanationsOpen) {
        TargetData head = entry.head();
        return new TargetLine(
                head.id(),
                head.code(),
                head.name(),
                head.unitOfMeasure(),
                head.wanted().words(),
                head.area(),
                entry.standing(),
                List.copyOf(entry.leads()),
                List.copyOf(entry.cooperating()),
                entry.toAsk(),
                entry.codes(),
                entry.series(),
                head.wanted(),
                entry.ids().stream().anyMatch(explanationsOpen::contains));
    }

    private Set<TargetAction> actions(Entry entry) {
        TargetData head = entry.head();
        Set<TargetAction> actions = EnumSet.noneOf(TargetAction.class);
        boolean manages = guard.may(Action.MANAGE_TARGET, head.agencyId(), Set.of());
        if (head.ended()) {
            return actions;
        }
        if (head.joinedInto() != null) {
            if (manages) {
                actions.add(TargetAction.SEPARATE);
            }
            return actions;
        }
        if (guard.may(Action.ENTER_TARGET, head.agencyId(), entry.leads())) {
            actions.add(TargetAction.ENTER_VALUE);
            rules.of(head.id()).ifPresent(rule -> actions.add(TargetAction.TAKE_VALUE));
        }
        if (manages) {
            actions.addAll(EnumSet.of(TargetAction.DECIDE, TargetAction.CHOOSE_SOURCE, TargetAction.JOIN));
            if (!entry.members().isEmpty()) {
                actions.add(TargetAction.SEPARATE);
            }
        }
        if (entry.leads().stream().anyMatch(unit -> guard.may(Action.ASK_EXPLANATION, head.agencyId(), unit))) {
            actions.add(TargetAction.ASK_EXPLANATION);
        }
        return actions;
    }

    private List<TargetOrigin> origins(Entry entry) {
        List<TargetOrigin> origins = new ArrayList<>();
        List<TargetData> all = new ArrayList<>(List.of(entry.head()));
        all.addAll(entry.members());
        for (TargetData one : all) {
            record Plan(@Nullable String number, @Nullable LocalDate issuedOn) {}
            Plan plan = jdbc.sql("SELECT number, issued_on FROM plan WHERE id = ?")
                    .param(one.planId())
                    .query(Plan.class)
                    .single();
            origins.add(new TargetOrigin(
                    one.id(),
                    one.joinedInto() != null,
                    one.planId(),
                    plan.number(),
                    plan.issuedOn(),
                    one.code(),
                    one.name(),
                    one.wanted().words(),
                    one.valueText(),
                    one.groupTitle(),
                    one.source(),
                    one.leadText(),
                    one.cooperatingText(),
                    one.evaluator()));
        }
        return origins;
    }
}
