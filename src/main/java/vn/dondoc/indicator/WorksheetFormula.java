package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.indicator.formula.Expression;
import vn.dondoc.indicator.formula.FormulaException;
import vn.dondoc.indicator.formula.FormulaParser;

/** A formula of the form in the words of a worksheet, rows in square brackets. */
final class WorksheetFormula {

    private final List<IndicatorLine> lines;

    WorksheetFormula(List<IndicatorLine> lines) {
        this.lines = lines;
    }

    /** A number that comes from a register or from tasks: the worksheet cannot compute it. */
    private static final class FromElsewhere extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Empty when it cannot be computed from rows alone. */
    Optional<String> of(String formula) {
        if (formula.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(words(FormulaParser.parse(formula)));
        } catch (FormulaException | FromElsewhere e) {
            return Optional.empty();
        }
    }

    private String words(Expression expression) throws FromElsewhere {
        if (expression instanceof Expression.Constant constant) {
            return constant.value().toPlainString();
        }
        if (expression instanceof Expression.RowOf row) {
            return "[" + row.code() + "]";
        }
        if (expression instanceof Expression.Negative negative) {
            return "-" + words(negative.of());
        }
        if (expression instanceof Expression.Percent percent) {
            return "100*" + words(percent.part()) + "/" + words(percent.base());
        }
        if (expression instanceof Expression.Any any) {
            return "IF(MAX(" + list(any.parts()) + ")>0,1,0)";
        }
        if (expression instanceof Expression.Binary binary && binary.operator() != '+') {
            return "(" + words(binary.left()) + binary.operator() + words(binary.right()) + ")";
        }
        if (expression instanceof Expression.FactOf || expression instanceof Expression.TaskOf) {
            throw new FromElsewhere();
        }
        // like the report, SUM passes over blanks
        return "SUM(" + list(List.of(expression)) + ")";
    }

    private String list(List<Expression> parts) throws FromElsewhere {
        List<String> words = new ArrayList<>();
        for (Expression part : parts) {
            if (part instanceof Expression.Range range) {
                words.addAll(rows(between(range.from(), range.to())));
            } else if (part instanceof Expression.Children children) {
                words.addAll(rows(below(children.of())));
            } else if (part instanceof Expression.Sum || plus(part)) {
                words.add(list(part.parts()));
            } else {
                words.add(words(part));
            }
        }
        if (words.isEmpty()) {
            throw new FromElsewhere();
        }
        return String.join(",", words);
    }

    private static boolean plus(Expression part) {
        return part instanceof Expression.Binary binary && binary.operator() == '+';
    }

    private static List<String> rows(List<IndicatorLine> rows) {
        return rows.stream()
                .filter(row -> row.type().numeric())
                .map(row -> "[" + row.code() + "]")
                .collect(Collectors.toList());
    }

    private List<IndicatorLine> between(String from, String to) {
        int first = place(from);
        int last = place(to);
        if (first < 0 || last < first) {
            return List.of();
        }
        int level = lines.get(first).level();
        return lines.subList(first, last + 1).stream()
                .filter(line -> line.level() == level)
                .toList();
    }

    private List<IndicatorLine> below(String code) {
        int place = place(code);
        List<IndicatorLine> below = new ArrayList<>();
        if (place < 0 || place + 1 >= lines.size()) {
            return below;
        }
        int level = lines.get(place).level();
        int next = lines.get(place + 1).level();
        for (int i = place + 1; i < lines.size() && lines.get(i).level() > level; i++) {
            if (lines.get(i).level() <= next) {
                below.add(lines.get(i));
            }
        }
        return below;
    }

    private int place(String code) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
