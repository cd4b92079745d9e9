package vn.dondoc.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.indicator.formula.FormulaCheck;
import vn.dondoc.register.Fact;

/** What formulas of a form may name. */
final class Vocabulary implements FormulaCheck.Known {

    private final Form form;
    private final Set<String> facts;

    Vocabulary(Form form, List<Fact> facts) {
        this.form = form;
        this.facts = facts.stream().map(Fact::code).collect(Collectors.toSet());
    }

    @Override
    public Optional<FormulaCheck.Sort> row(String code) {
        return form.row(code).map(row -> switch (row.type()) {
            case HEADING -> FormulaCheck.Sort.HEADING;
            case TEXT -> FormulaCheck.Sort.TEXT;
            case PERCENT -> FormulaCheck.Sort.SHARE;
            case CHOICE -> FormulaCheck.Sort.CHOICE;
            case COUNT, BOOLEAN -> FormulaCheck.Sort.NUMBER;
        });
    }

    @Override
    public boolean fact(String code) {
        return facts.contains(code);
    }

    @Override
    public boolean task(String code) {
        return TaskNumbers.number(code).isPresent();
    }

    @Override
    public Optional<String> rangeProblem(String from, String to) {
        return form.range(from, to).isEmpty()
                ? Optional.of("từ %s đến %s không phải các dòng liền nhau cùng cấp; dòng đầu phải đứng trước dòng cuối."
                        .formatted(from, to))
                : Optional.empty();
    }

    @Override
    public List<String> range(String from, String to) {
        return form.range(from, to).stream().map(RowData::code).toList();
    }

    @Override
    public List<String> children(String of) {
        return form.children(of).stream().map(RowData::code).toList();
    }
}
