package vn.dondoc.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.register.FactRow;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Where the values of a target come from: chosen by the Office, counted for a period, stored when somebody takes it. */
@Service
@Transactional
public class TargetSources {

    private static final List<WindowKind> FORMS = List.of(WindowKind.QUARTER, WindowKind.HALF_YEAR, WindowKind.YEAR);

    private final TargetGuard guard;
    private final TargetValues values;
    private final ValueStore store;
    private final RuleStore rules;
    private final SourceCounting counting;
    private final TargetLog log;
    private final Clock clock;

    TargetSources(
            TargetGuard guard,
            TargetValues values,
            ValueStore store,
            RuleStore rules,
            SourceCounting counting,
            TargetLog log,
            Clock clock) {
        this.guard = guard;
        this.values = values;
        this.store = store;
        this.rules = rules;
        this.counting = counting;
        this.log = log;
        this.clock = clock;
    }

    /** What the Office can choose for a target. */
    @Transactional(readOnly = true)
    public SourceChoices choices(long targetId) {
        TargetData target = guard.toManage(targetId).target();
        return new SourceChoices(
                UsualShares.all(),
                counting.facts(),
                rows(target.agencyId(), guard.today()).stream()
                        .map(line -> new SourceChoices.Row(line.code(), line.label(), line.unitOfMeasure()))
                        .toList());
    }

    /** In words what a source counts. */
    @Transactional(readOnly = true)
    public String label(long targetId, SourceRule rule) {
        return words(guard.viewed(targetId).target().agencyId(), rule);
    }

    /**
     * Chooses the source, in place of an earlier one. Values that were stored stay.
     *
     * @throws InvalidInputException when there is no such fact or row
     */
    public void choose(long targetId, SourceRule rule) {
        TargetGuard.Open open = guard.managed(targetId);
        TargetData target = counted(open);
        check(target.agencyId(), rule);
        rules.save(target.id(), rule, open.actor(), clock.instant());
        log.add(
                target,
                open.actor(),
                TargetHappened.Kind.SOURCE_CHOSEN,
                "Chỉ tiêu %s lấy số liệu từ: %s".formatted(target.label(), words(target.agencyId(), rule)),
                open.entry().leads(),
                null);
    }

    /** From now on values are entered by hand. */
    public void clear(long targetId) {
        TargetGuard.Open open = guard.managed(targetId);
        if (rules.remove(targetId)) {
            log.add(
                    open.target(),
                    open.actor(),
                    TargetHappened.Kind.SOURCE_CHOSEN,
                    "Chỉ tiêu %s nhập số liệu bằng tay".formatted(open.target().label()),
                    open.entry().leads(),
                    null);
        }
    }

    /** What the chosen source gives for a period, with the entries behind it; stores nothing. */
    @Transactional(readOnly = true)
    public ComputedValue compute(long targetId, String period) {
        TargetGuard.Open open = guard.viewed(targetId);
        TargetData target = open.target();
        return seen(open.actor(), counting.count(target.agencyId(), rule(target), values.window(target, period)));
    }

    /** What a source that the Office thinks of choosing would give. */
    @Transactional(readOnly = true)
    public ComputedValue preview(long targetId, SourceRule rule, String period) {
        TargetGuard.Open open = guard.toManage(targetId);
        TargetData target = open.target();
        check(target.agencyId(), rule);
        return seen(open.actor(), counting.count(target.agencyId(), rule, values.window(target, period)));
    }

    /**
     * Stores what the source gives now as the value of the period.
     *
     * @param note why, where the period has a value already
     * @param expected version that the person saw, null = none
     * @throws NotPossibleException when the source gives nothing
     */
    public TargetValue take(long targetId, String period, String note, @Nullable Integer expected) {
        TargetGuard.Open open = guard.changed(Action.ENTER_TARGET, targetId);
        TargetData target = open.target();
        ReportingWindow window = values.window(target, period);
        ComputedValue counted = counting.count(target.agencyId(), rule(target), window);
        if (counted.value() == null) {
            throw new NotPossibleException(counted.words() + ". Hãy nhập sổ trước, hoặc nhập số liệu bằng tay.");
        }
        return values.write(open, draft(counted, note, expected), ValueOrigin.REGISTER);
    }

    static ValueDraft draft(ComputedValue counted, String note, @Nullable Integer expected) {
        String source = counted.words();
        return new ValueDraft(
                counted.window().code(),
                counted.value(),
                null,
                source.length() > 500 ? source.substring(0, 499) + "…" : source,
                note,
                expected);
    }

    private SourceRule rule(TargetData target) {
        return rules.of(target.id())
                .orElseThrow(() -> new NotPossibleException(
                        "Chỉ tiêu này chưa chọn nguồn số liệu; hãy nhập bằng tay hoặc nhờ Văn phòng chọn nguồn."));
    }

    private static TargetData counted(TargetGuard.Open open) {
        TargetData target = open.target();
        if (target.joinedInto() != null || target.ended()) {
            throw new NotPossibleException(
                    target.ended()
                            ? "Kế hoạch của chỉ tiêu này đã được thay thế."
                            : "Chỉ tiêu này đã gộp vào chỉ tiêu khác; hãy chọn nguồn ở chỉ tiêu đó.");
        }
        return target;
    }

    private void check(long agencyId, SourceRule rule) {
        if (rule.kind() == SourceRule.Kind.ROW) {
            if (rows(agencyId, guard.today()).stream()
                    .noneMatch(line -> line.code().equals(rule.code()))) {
                throw new InvalidInputException(
                        "code", "Biểu mẫu thống kê không có dòng số liệu mã “%s”.".formatted(rule.code()));
            }
            return;
        }
        if (counting.fact(rule.code()).isEmpty()) {
            throw new InvalidInputException("code", "Không có số liệu mã “%s” trong các sổ.".formatted(rule.code()));
        }
        if (rule.kind() == SourceRule.Kind.SHARE
                && counting.fact(rule.baseCode()).isEmpty()) {
            throw new InvalidInputException(
                    "baseCode", "Không có số liệu mã “%s” trong các sổ.".formatted(rule.baseCode()));
        }
    }

    private String words(long agencyId, SourceRule rule) {
        return switch (rule.kind()) {
            case FACT -> factWords(rule.code());
            case SHARE ->
                UsualShares.all().stream()
                        .filter(share -> share.rule().equals(rule))
                        .findFirst()
                        .map(SourceChoices.Share::label)
                        .orElseGet(() -> factWords(rule.code()) + " / " + factWords(rule.baseCode()));
            case ROW ->
                "Biểu mẫu thống kê, dòng "
                        + rows(agencyId, guard.today()).stream()
                                .filter(line -> line.code().equals(rule.code()))
                                .findFirst()
                                .map(line -> line.code() + ": " + line.label())
                                .orElse(rule.code());
        };
    }

    private String factWords(String code) {
        return counting.fact(code)
                .map(fact -> "%s (%s)".formatted(fact.label(), fact.unit()))
                .orElse(code);
    }

    /** The form may have rows for some kinds of windows only. */
    private List<IndicatorLine> rows(long agencyId, LocalDate day) {
        int firstDay = store.firstDay(agencyId);
        for (WindowKind kind : FORMS) {
            Optional<List<IndicatorLine>> rows = ReportingWindow.containing(kind, day, firstDay)
                    .map(window -> counting.rows(agencyId, window))
                    .filter(found -> !found.isEmpty());
            if (rows.isPresent()) {
                return rows.get();
            }
        }
        return List.of();
    }

    /** A unit sees the number, and of the entries behind it those that it may read in the register. */
    private static ComputedValue seen(Actor actor, ComputedValue counted) {
        if (Access.mayAgencyWide(actor, Action.VIEW_REGISTER)) {
            return counted;
        }
        Set<Long> units = Access.units(actor, Action.VIEW_REGISTER);
        return new ComputedValue(
                counted.window(),
                counted.value(),
                counted.words(),
                counted.parts().stream()
                        .map(part -> new ComputedValue.Part(
                                part.label(),
                                part.unit(),
                                part.value(),
                                part.rows().stream()
                                        .filter(row -> own(row, units))
                                        .toList(),
                                part.link()))
                        .toList());
    }

    private static boolean own(FactRow row, Set<Long> units) {
        return row.unitId() != null && units.contains(row.unitId());
    }
}
