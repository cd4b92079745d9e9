package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dondoc.indicator.formula.Evaluation;
import vn.dondoc.indicator.formula.Expression;
import vn.dondoc.indicator.formula.FormulaException;
import vn.dondoc.indicator.formula.FormulaParser;

/**
 * The numbers of one period: entered ones, and computed ones from them.
 *
 * <p>A formula that gives a number wins. One that gives none, because its parts are not known, leaves the row to be
 * entered by hand: the form is often filled with a total whose parts nobody wrote down.
 */
final class Calculation implements Evaluation.Names {

    private static final int DECIMALS = 10;

    private final Form form;
    private final Map<String, BigDecimal> entered;
    private final Function<String, Optional<BigDecimal>> facts;
    private final Function<String, Optional<BigDecimal>> tasks;
    private final Map<String, Optional<BigDecimal>> computed = new HashMap<>();
    private final Set<String> computing = new HashSet<>();
    private final Evaluation evaluation = new Evaluation(this);

    Calculation(
            Form form,
            Map<String, BigDecimal> entered,
            Function<String, Optional<BigDecimal>> facts,
            Function<String, Optional<BigDecimal>> tasks) {
        this.form = form;
        this.entered = entered;
        this.facts = facts;
        this.tasks = tasks;
    }

    /** What the row's formula gives; empty when it has none or its parts are not given. */
    Optional<BigDecimal> computed(RowData row) {
        if (!row.computed()) {
            return Optional.empty();
        }
        Optional<BigDecimal> known = computed.get(row.code());
        if (known != null) {
            return known;
        }
        if (!computing.add(row.code())) {
            // saving refuses a cycle; should one get in all the same, it gives no number rather than no page
            return Optional.empty();
        }
        Optional<BigDecimal> value = compute(row.formula());
        computing.remove(row.code());
        computed.put(row.code(), value);
        return value;
    }

    /** What a text of the formula language gives; empty when it cannot be read. */
    Optional<BigDecimal> compute(String formula) {
        try {
            return of(FormulaParser.parse(formula));
        } catch (FormulaException unreadable) {
            return Optional.empty();
        }
    }

    Optional<BigDecimal> of(Expression expression) {
        return evaluation.of(expression).map(Calculation::tidy);
    }

    /** What was entered for a row. */
    Optional<BigDecimal> entered(String code) {
        return Optional.ofNullable(entered.get(code));
    }

    /** Computed, else entered. */
    Optional<BigDecimal> value(RowData row) {
        return computed(row).or(() -> entered(row.code()));
    }

    @Override
    public Optional<BigDecimal> row(String code) {
        return form.row(code).flatMap(this::value);
    }

    @Override
    public Optional<BigDecimal> fact(String code) {
        return facts.apply(code);
    }

    @Override
    public Optional<BigDecimal> task(String code) {
        return tasks.apply(code);
    }

    @Override
    public List<String> range(String from, String to) {
        return numeric(form.range(from, to));
    }

    @Override
    public List<String> children(String of) {
        return numeric(form.children(of));
    }

    private static List<String> numeric(List<RowData> rows) {
        return rows.stream()
                .filter(row -> row.type().numeric())
                .map(RowData::code)
                .toList();
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
