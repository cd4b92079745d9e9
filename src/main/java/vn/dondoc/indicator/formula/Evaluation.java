package vn.dondoc.indicator.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.indicator.formula.Expression.Any;
import vn.dondoc.indicator.formula.Expression.Binary;
import vn.dondoc.indicator.formula.Expression.Children;
import vn.dondoc.indicator.formula.Expression.Constant;
import vn.dondoc.indicator.formula.Expression.FactOf;
import vn.dondoc.indicator.formula.Expression.Negative;
import vn.dondoc.indicator.formula.Expression.Percent;
import vn.dondoc.indicator.formula.Expression.Range;
import vn.dondoc.indicator.formula.Expression.RowOf;
import vn.dondoc.indicator.formula.Expression.TaskOf;

/**
 * Computes a formula. Blank is not zero (domain.md section 3):
 *
 * <ul>
 *   <li>a sum is the sum of the given parts; without any given part it is empty, written numbers alone do not fill it;
 *   <li>a difference, product or quotient needs both sides, else it is empty;
 *   <li>a percentage without its part, without a base, or with a base of zero is empty;
 *   <li>{@code any} is 1 when a given part is above zero, 0 when parts are given and none is, else empty.
 * </ul>
 */
public final class Evaluation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Names names;

    /** What the names of a formula stand for. */
    public interface Names {

        /** The value of a row; empty = not given. */
        Optional<BigDecimal> row(String code);

        /** A number from a register. */
        Optional<BigDecimal> fact(String code);

        /** A count of tasks. */
        Optional<BigDecimal> task(String code);

        /** Codes of the rows from one to another on their level that have numbers. */
        List<String> range(String from, String to);

        /** Codes of the rows right below a row that have numbers. */
        List<String> children(String of);
    }

    /** Asks {@code names} for what stands in formulas. */
    public Evaluation(Names names) {
        this.names = names;
    }

    /** The value; empty where what is needed is not given. */
    public Optional<BigDecimal> of(Expression expression) {
        if (expression instanceof Constant constant) {
            return Optional.of(constant.value());
        }
        if (expression instanceof RowOf row) {
            return names.row(row.code());
        }
        if (expression instanceof FactOf fact) {
            return names.fact(fact.code());
        }
        if (expression instanceof TaskOf task) {
            return names.task(task.code());
        }
        if (expression instanceof Negative negative) {
            return of(negative.of()).map(BigDecimal::negate);
        }
        if (expression instanceof Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Percent percent) {
            return quotient(of(percent.part()), of(percent.base())).map(HUNDRED::multiply);
        }
        if (expression instanceof Any any) {
            List<BigDecimal> given =
                    any.parts().stream().map(this::of).flatMap(Optional::stream).toList();
            return given.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            given.stream().anyMatch(value -> value.signum() > 0) ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return sum(summands(expression));
    }

    private Optional<BigDecimal> binary(Binary binary) {
        if (binary.operator() == '+') {
            return sum(summands(binary));
        }
        Optional<BigDecimal> left = of(binary.left());
        Optional<BigDecimal> right = of(binary.right());
        if (binary.operator() == '/') {
            return quotient(left, right);
        }
        return left.flatMap(
                one -> right.map(other -> binary.operator() == '-' ? one.subtract(other) : one.multiply(other)));
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> part, Optional<BigDecimal> base) {
        return base.filter(value -> value.signum() != 0)
                .flatMap(value -> part.map(given -> given.divide(value, MathContext.DECIMAL64)));
    }

    private List<Expression> summands(Expression expression) {
        if (expression instanceof Children children) {
            return rows(children.at(), names.children(children.of()));
        }
        if (expression instanceof Range range) {
            return rows(range.at(), names.range(range.from(), range.to()));
        }
        List<Expression> summands = new ArrayList<>();
        for (Expression part : expression.parts()) {
            // a + b + c is one sum of three, or a written number beside a blank part would be lost
            if (part instanceof Range || part instanceof Children || plus(part)) {
                summands.addAll(summands(part));
            } else {
                summands.add(part);
            }
        }
        return summands;
    }

    private static boolean plus(Expression part) {
        return part instanceof Binary binary && binary.operator() == '+';
    }

    private static List<Expression> rows(int at, List<String> codes) {
        return codes.stream().<Expression>map(code -> new RowOf(at, code)).toList();
    }

    private Optional<BigDecimal> sum(List<Expression> summands) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean given = false;
        boolean onlyWritten = true;
        for (Expression summand : summands) {
            Optional<BigDecimal> value = of(summand);
            onlyWritten &= summand.constant();
            given |= value.isPresent() && !summand.constant();
            sum = sum.add(value.orElse(BigDecimal.ZERO));
        }
        return given || onlyWritten && !summands.isEmpty() ? Optional.of(sum) : Optional.empty();
    }
}
