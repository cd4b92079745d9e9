package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.indicator.formula.Expression;
import vn.dondoc.indicator.formula.FormulaCheck;
import vn.dondoc.indicator.formula.FormulaException;
import vn.dondoc.indicator.formula.FormulaParser;
import vn.dondoc.indicator.formula.FormulaProblem;
import vn.dondoc.register.Fact;

/** Checks every formula of a form: readable, known names, sums of numbers only, no division by zero, no cycle. */
final class FormChecks {

    private static final Pattern COMPARISON = Pattern.compile("\\s*(<=|>=|=|<|>)");

    private final Form form;
    private final FormulaCheck check;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Map<String, Expression> formulas = new LinkedHashMap<>();

    private FormChecks(Form form, List<Fact> facts) {
        this.form = form;
        this.check = new FormulaCheck(new Vocabulary(form, facts));
    }

    /** All problems in the order of the rows. */
    static List<TemplateProblem> problems(Form form, List<Fact> facts) {
        FormChecks checks = new FormChecks(form, facts);
        form.rows().forEach(checks::row);
        checks.cycles();
        return checks.problems;
    }

    /** The sign at the beginning of a comparison; empty when there is none. */
    static Optional<String> sign(String comparison) {
        Matcher matcher = COMPARISON.matcher(comparison);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What a comparison compares with. */
    static String other(String comparison) {
        return COMPARISON.matcher(comparison).replaceFirst("");
    }

    private void row(RowData row) {
        if (row.computed()) {
            read(row, "formula", "công thức", row.formula(), 0).ifPresent(read -> formulas.put(row.code(), read));
        }
        if (!row.check().isEmpty()) {
            String other = other(row.check());
            if (sign(row.check()).isEmpty()) {
                problems.add(new TemplateProblem(
                        row.code(),
                        "check",
                        "Dòng %s, điều kiện kiểm tra: phải bắt đầu bằng =, <=, >=, < hoặc >.".formatted(row.code())));
            } else {
                read(row, "check", "điều kiện kiểm tra", other, row.check().length() - other.length());
            }
        }
    }

    private Optional<Expression> read(RowData row, String field, String what, String text, int offset) {
        try {
            Expression expression = FormulaParser.parse(text);
            check.problems(expression).forEach(problem -> add(row, field, what, problem, offset));
            return Optional.of(expression);
        } catch (FormulaException unreadable) {
            add(row, field, what, unreadable.problem(), offset);
            return Optional.empty();
        }
    }

    private void add(RowData row, String field, String what, FormulaProblem problem, int offset) {
        problems.add(new TemplateProblem(
                row.code(),
                field,
                "Dòng %s, %s, ký tự %d: %s".formatted(row.code(), what, problem.at() + offset + 1, problem.message())));
    }

    private void cycles() {
        Map<String, Set<String>> uses = new HashMap<>();
        formulas.forEach((code, formula) -> {
            Set<String> used = new LinkedHashSet<>();
            collect(formula, used);
            uses.put(code, used);
        });
        Set<String> done = new HashSet<>();
        for (String code : formulas.keySet()) {
            walk(code, uses, new ArrayList<>(), done);
        }
    }

    private void walk(String code, Map<String, Set<String>> uses, List<String> path, Set<String> done) {
        int begun = path.indexOf(code);
        if (begun >= 0) {
            List<String> cycle = new ArrayList<>(path.subList(begun, path.size()));
            cycle.add(code);
            problems.add(new TemplateProblem(
                    code,
                    "formula",
                    "Dòng %s, công thức: các dòng tính vòng quanh nhau: %s. Hãy bỏ một mã trong vòng này."
                            .formatted(code, String.join(" → ", cycle))));
            return;
        }
        if (!done.add(code)) {
            return;
        }
        path.add(code);
        uses.getOrDefault(code, Set.of()).forEach(used -> walk(used, uses, path, done));
        path.remove(path.size() - 1);
    }

    /** The rows that an expression reads. */
    private void collect(Expression expression, Set<String> used) {
        if (expression instanceof Expression.RowOf row) {
            used.add(row.code());
        } else if (expression instanceof Expression.Range range) {
            form.range(range.from(), range.to()).forEach(row -> used.add(row.code()));
        } else if (expression instanceof Expression.Children children) {
            form.children(children.of()).forEach(row -> used.add(row.code()));
        } else {
            expression.parts().forEach(part -> collect(part, used));
        }
    }
}
