package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.inspection.BodyLevel;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.organization.Unit;

/** Many units with their months at once: ticks for the own ones, a line each for bodies outside. */
final class UnitMonths extends Div {

    /** {@code UBND huyện Châu Phú; 7}, {@code UBND huyện Châu Phú - tháng 7}. */
    private static final Pattern LINE = Pattern.compile("(.+?)\\s*[;,:\\-–]\\s*(?:tháng\\s*)?(\\d{1,2})\\s*");

    private record Row(Unit unit, Checkbox chosen, Select<Integer> month) {}

    private final transient List<Row> rows = new ArrayList<>();
    private final Select<Integer> usual = months(t("inspection.unit.usualMonth"));
    private final Select<BodyLevel> level = new Select<>();
    private final TextArea bodies;

    /**
     * @param units own units that are not in the plan yet
     * @param month the usual one
     * @param outside whether bodies outside can be entered: not where units inspect themselves
     */
    UnitMonths(List<Unit> units, int month, boolean outside) {
        addClassName("dd-stack");
        usual.setValue(month);
        add(usual);
        Div list = new Div();
        list.addClassName("dd-inspection-units");
        for (Unit unit : units) {
            Row row = new Row(unit, new Checkbox(unit.name()), months(""));
            row.month().setAriaLabel(t("inspection.unit.monthOf", unit.name()));
            row.month().setValue(month);
            Div line = new Div(row.chosen(), row.month());
            line.addClassName("line");
            list.add(line);
            rows.add(row);
        }
        usual.addValueChangeListener(
                event -> rows.stream().filter(row -> !row.chosen().getValue()).forEach(row -> row.month()
                        .setValue(event.getValue())));
        add(new Span(t("inspection.unit.own")), list);
        bodies = InspectionWords.area(t("inspection.unit.bodies"), "");
        bodies.setHelperText(t("inspection.unit.bodiesHint"));
        level.setLabel(t("inspection.unit.level"));
        level.setItems(BodyLevel.values());
        level.setItemLabelGenerator(one -> t("inspection.level." + one.name()));
        level.setValue(BodyLevel.DISTRICT);
        if (outside) {
            add(level, bodies);
        }
    }

    /** What was ticked and typed, in this order. */
    List<VisitDraft> drafts() {
        List<VisitDraft> drafts = new ArrayList<>();
        rows.stream()
                .filter(row -> row.chosen().getValue())
                .forEach(row ->
                        drafts.add(VisitDraft.unit(row.unit().id(), row.month().getValue(), null)));
        bodies.getValue().lines().filter(line -> !line.isBlank()).forEach(line -> drafts.add(body(line.strip())));
        return drafts;
    }

    private VisitDraft body(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return VisitDraft.body(line, level.getValue(), usual.getValue(), null);
        }
        int month = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            throw new InvalidInputException("month", t("inspection.unit.monthWrong", line));
        }
        return VisitDraft.body(matcher.group(1), level.getValue(), month, null);
    }

    static Select<Integer> months(String label) {
        Select<Integer> month = new Select<>();
        if (!label.isEmpty()) {
            month.setLabel(label);
        }
        month.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setItemLabelGenerator(one -> t("inspection.month", one));
        month.setWidth("140px");
        return month;
    }
}
