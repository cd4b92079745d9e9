package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.indicator.formula.Expression;
import vn.dondoc.indicator.formula.FormulaException;
import vn.dondoc.indicator.formula.FormulaParser;
import vn.dondoc.register.Fact;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Actor;

/** Opens a computed value: the rows, entries of registers and counted tasks that it was computed from. */
@Service
@Transactional(readOnly = true)
public class IndicatorSources {

    private final Periods periods;
    private final EntryScope scope;
    private final RegisterFacts facts;
    private final TaskNumbers tasks;

    IndicatorSources(Periods periods, EntryScope scope, RegisterFacts facts, TaskNumbers tasks) {
        this.periods = periods;
        this.scope = scope;
        this.facts = facts;
        this.tasks = tasks;
    }

    /**
     * What a row is computed from, in the order of its formula; empty for a row that is entered.
     *
     * @param unitId the unit whose rows the person looks at; null = all that he or she may see
     */
    public List<ValueSource> sources(ReportingWindow window, String code, @Nullable Long unitId) {
        Actor actor = scope.viewer();
        Long unit = scope.unit(actor, unitId);
        Period period = periods.of(actor.agencyId(), window)
                .orElseThrow(() -> new NotFoundException("Biểu mẫu của kỳ " + window.label()));
        RowData row = period.form()
                .row(code)
                .filter(found -> EntryScope.belongs(found, unit))
                .orElseThrow(() -> new NotFoundException("Dòng " + code));
        Map<String, ValueSource> sources = new LinkedHashMap<>();
        if (row.computed()) {
            try {
                collect(actor, period, FormulaParser.parse(row.formula()), sources);
            } catch (FormulaException unreadable) {
                return List.of();
            }
        }
        return new ArrayList<>(sources.values());
    }

    private void collect(Actor actor, Period period, Expression expression, Map<String, ValueSource> sources) {
        Form form = period.form();
        if (expression instanceof Expression.RowOf row) {
            form.row(row.code()).ifPresent(found -> row(period, found, sources));
        } else if (expression instanceof Expression.Range range) {
            form.range(range.from(), range.to()).forEach(found -> row(period, found, sources));
        } else if (expression instanceof Expression.Children children) {
            form.children(children.of()).forEach(found -> row(period, found, sources));
        } else if (expression instanceof Expression.FactOf fact) {
            sources.computeIfAbsent("fact:" + fact.code(), name -> fact(actor, period, fact.code(), name));
        } else if (expression instanceof Expression.TaskOf task) {
            TaskNumbers.number(task.code())
                    .ifPresent(number -> sources.put("task:" + task.code(), tasks(period, number)));
        } else {
            expression.parts().forEach(part -> collect(actor, period, part, sources));
        }
    }

    private static void row(Period period, RowData row, Map<String, ValueSource> sources) {
        if (row.type().numeric()) {
            sources.put(
                    row.code(),
                    new ValueSource(
                            ValueSource.Kind.ROW,
                            row.code(),
                            row.label(),
                            period.calculation().value(row).orElse(null),
                            List.of(),
                            null,
                            null,
                            null));
        }
    }

    private ValueSource fact(Actor actor, Period period, String code, String name) {
        ReportingWindow window = period.window();
        return new ValueSource(
                ValueSource.Kind.FACT,
                name,
                facts.facts().stream()
                        .filter(fact -> fact.code().equals(code))
                        .map(Fact::label)
                        .findFirst()
                        .orElse(code),
                period.calculation().fact(code).orElse(null),
                facts.rows(actor.agencyId(), code, window.from(), window.to(), null),
                null,
                null,
                null);
    }

    private ValueSource tasks(Period period, TaskNumbers.Number number) {
        return new ValueSource(
                ValueSource.Kind.TASKS,
                "task:" + number.code(),
                number.label(),
                period.calculation().task(number.code()).orElse(null),
                List.of(),
                number.source(),
                number.bucket(),
                tasks.asOf(period.window()));
    }
}
