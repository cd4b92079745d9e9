package vn.dondoc.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.indicator.formula.Expression.Binary;
import vn.dondoc.indicator.formula.Expression.Children;
import vn.dondoc.indicator.formula.Expression.FactOf;
import vn.dondoc.indicator.formula.Expression.Percent;
import vn.dondoc.indicator.formula.Expression.Range;
import vn.dondoc.indicator.formula.Expression.RowOf;
import vn.dondoc.indicator.formula.Expression.Sum;
import vn.dondoc.indicator.formula.Expression.TaskOf;

/** Looks for mistakes that reading alone does not show: unknown names, sums of what is no number, division by zero. */
public final class FormulaCheck {

    private static final Evaluation NOTHING = new Evaluation(new Nothing());

    private final Known known;

    /** What kind of value a row has, as far as formulas care. */
    public enum Sort {
        /** Can be added. */
        NUMBER,
        /** A percentage: a number, but a sum of percentages means nothing. */
        SHARE,
        /** The number of a choice: not a quantity. */
        CHOICE,
        TEXT,
        HEADING
    }

    /** What there is. */
    public interface Known {

        /** The sort of a row; empty when there is no such row. */
        Optional<Sort> row(String code);

        /** Whether the registers count it. */
        boolean fact(String code);

        /** Whether tasks are counted so. */
        boolean task(String code);

        /** Problem of a range, for example ends on different levels. */
        Optional<String> rangeProblem(String from, String to);

        /** Codes of the rows of a range, whatever their sort. */
        List<String> range(String from, String to);

        /** Codes of the rows right below a row, whatever their sort. */
        List<String> children(String of);
    }

    /** Checks against what is known. */
    public FormulaCheck(Known known) {
        this.known = known;
    }

    /** Every problem, in the order of the text. */
    public List<FormulaProblem> problems(Expression expression) {
        List<FormulaProblem> problems = new ArrayList<>();
        look(expression, false, problems);
        return problems;
    }

    private void look(Expression expression, boolean added, List<FormulaProblem> problems) {
        if (expression instanceof RowOf row) {
            row(row.at(), row.code(), added, problems);
        } else if (expression instanceof FactOf fact && !known.fact(fact.code())) {
            problems.add(new FormulaProblem(
                    fact.at(), "không có số liệu “fact:%s” trong các sổ theo dõi.".formatted(fact.code())));
        } else if (expression instanceof TaskOf task && !known.task(task.code())) {
            problems.add(new FormulaProblem(
                    task.at(),
                    ("không có số liệu “task:%s”; nguồn: PLAN, UBND, LEADERSHIP; số: ASSIGNED, DONE, EARLY, ON_TIME,"
                                    + " LATE, NOT_DONE, IN_TIME, OVERDUE.")
                            .formatted(task.code())));
        } else if (expression instanceof Range range) {
            range(range, problems);
        } else if (expression instanceof Children children) {
            children(children, problems);
        } else {
            base(expression, problems);
            boolean adds = expression instanceof Sum || expression instanceof Binary binary && isSum(binary);
            expression.parts().forEach(part -> look(part, adds, problems));
        }
    }

    private static boolean isSum(Binary binary) {
        return binary.operator() == '+' || binary.operator() == '-';
    }

    private static void base(Expression expression, List<FormulaProblem> problems) {
        Expression base = null;
        if (expression instanceof Percent percent) {
            base = percent.base();
        } else if (expression instanceof Binary binary && binary.operator() == '/') {
            base = binary.right();
        }
        if (base != null
                && base.constant()
                && NOTHING.of(base).map(BigDecimal::signum).orElse(0) == 0) {
            problems.add(new FormulaProblem(base.at(), "chia cho 0; hãy ghi mã dòng làm mẫu số."));
        }
    }

    private void range(Range range, List<FormulaProblem> problems) {
        for (String end : List.of(range.from(), range.to())) {
            if (known.row(end).isEmpty()) {
                problems.add(unknown(range.at(), end));
                return;
            }
        }
        Optional<String> problem = known.rangeProblem(range.from(), range.to());
        if (problem.isPresent()) {
            problems.add(new FormulaProblem(range.at(), problem.get()));
            return;
        }
        known.range(range.from(), range.to()).forEach(code -> counted(range.at(), code, problems));
    }

    private void children(Children children, List<FormulaProblem> problems) {
        if (known.row(children.of()).isEmpty()) {
            problems.add(unknown(children.at(), children.of()));
            return;
        }
        List<String> codes = known.children(children.of());
        if (codes.stream().allMatch(code -> known.row(code).orElse(Sort.HEADING) == Sort.HEADING)) {
            problems.add(new FormulaProblem(
                    children.at(), "dòng %s không có dòng con nào để cộng.".formatted(children.of())));
        }
        codes.forEach(code -> counted(children.at(), code, problems));
    }

    /** A row of a range or group: headings between the rows are simply passed over. */
    private void counted(int at, String code, List<FormulaProblem> problems) {
        if (known.row(code).orElse(Sort.HEADING) != Sort.HEADING) {
            row(at, code, true, problems);
        }
    }

    private void row(int at, String code, boolean added, List<FormulaProblem> problems) {
        Sort sort = known.row(code).orElse(null);
        if (sort == null) {
            problems.add(unknown(at, code));
        } else if (sort == Sort.HEADING || sort == Sort.TEXT) {
            problems.add(new FormulaProblem(
                    at,
                    sort == Sort.TEXT
                            ? "dòng %s là dòng chữ, không tính được.".formatted(code)
                            : "dòng %s là dòng tiêu đề, không có số.".formatted(code)));
        } else if (added && sort != Sort.NUMBER) {
            problems.add(new FormulaProblem(
                    at,
                    sort == Sort.SHARE
                            ? "không cộng, trừ được tỷ lệ phần trăm của dòng %s.".formatted(code)
                            : "dòng %s là dòng lựa chọn, không cộng được.".formatted(code)));
        }
    }

    private static FormulaProblem unknown(int at, String code) {
        return new FormulaProblem(at, "không có dòng mã “%s” trong biểu mẫu.".formatted(code));
    }

    /** Knows nothing: enough for written numbers. */
    private static final class Nothing implements Evaluation.Names {

        @Override
        public Optional<BigDecimal> row(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> fact(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> task(String code) {
            return Optional.empty();
        }

        @Override
        public List<String> range(String from, String to) {
            return List.of();
        }

        @Override
        public List<String> children(String of) {
            return List.of();
        }
    }
}
