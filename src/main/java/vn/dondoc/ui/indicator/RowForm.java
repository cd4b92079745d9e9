package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.indicator.Choice;
import vn.dondoc.indicator.EntryBy;
import vn.dondoc.indicator.FormulaName;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.indicator.RowData;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The fields of a row of the form. A refusal stands at the field that it names; what was typed stays. */
final class RowForm extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextField code = new TextField(t("indicator.template.code"));
    private final TextField number = new TextField(t("indicator.number"));
    private final IntegerField level = new IntegerField(t("indicator.template.level"));
    private final Select<IndicatorType> type = new Select<>();
    private final TextArea label = new TextArea(t("indicator.label"));
    private final TextField measure = new TextField(t("indicator.unit"));
    private final TextArea choices = new TextArea(t("indicator.template.choices"));
    private final TextArea formula = new TextArea(t("indicator.formula"));
    private final ComboBox<FormulaName> insert = new ComboBox<>(t("indicator.template.insert"));
    private final TextField check = new TextField(t("indicator.template.check"));
    private final TextField note = new TextField(t("indicator.template.note"));
    private final Select<EntryBy> entry = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>(t("indicator.template.unit"));
    private final CheckboxGroup<WindowKind> windows = new CheckboxGroup<>(t("indicator.template.windows"));
    private final Checkbox printed = new Checkbox(t("indicator.template.printed"));
    private final Div problem = new Div();

    RowForm(@Nullable RowData row, List<Unit> units, List<FormulaName> names, boolean readOnly) {
        addClassNames("dd-stack", "dd-indicator-form");
        type.setLabel(t("indicator.template.type"));
        type.setItems(IndicatorType.values());
        type.setItemLabelGenerator(IndicatorType::label);
        entry.setLabel(t("indicator.template.entry"));
        entry.setItems(EntryBy.values());
        entry.setItemLabelGenerator(EntryBy::label);
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        windows.setItems(
                WindowKind.QUARTER, WindowKind.HALF_YEAR, WindowKind.NINE_MONTHS, WindowKind.YEAR, WindowKind.MONTH);
        windows.setItemLabelGenerator(WindowKind::label);
        code.setHelperText(t("indicator.template.codeHint"));
        choices.setHelperText(t("indicator.template.choicesHint"));
        formula.setHelperText(t("indicator.template.formulaHint"));
        check.setHelperText(t("indicator.template.checkHint"));
        insert.setItems(names);
        insert.setItemLabelGenerator(name -> name.label() + " · " + name.name());
        insert.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                formula.setValue((formula.getValue() + " " + event.getValue().name()).strip());
                insert.clear();
            }
        });
        Div place = new Div(code, number, level);
        place.addClassName("dd-indicator-place");
        add(place);
        for (Component field :
                List.of(type, label, measure, choices, formula, insert, check, note, entry, unit, windows, printed)) {
            field.getElement().getStyle().set("width", "100%");
            add(field);
        }
        add(problem);
        names();
        type.addValueChangeListener(event -> fitting());
        entry.addValueChangeListener(event -> fitting());
        show(row, units);
        fitting();
        if (readOnly) {
            fields.values().forEach(field -> {
                if (field instanceof HasValueAndElement<?, ?> value) {
                    value.setReadOnly(true);
                }
            });
            insert.setVisible(false);
        }
    }

    private void names() {
        fields.put("code", code);
        fields.put("printedNumber", number);
        fields.put("level", level);
        fields.put("type", type);
        fields.put("label", label);
        fields.put("unitOfMeasure", measure);
        fields.put("choices", choices);
        fields.put("formula", formula);
        fields.put("check", check);
        fields.put("note", note);
        fields.put("entry", entry);
        fields.put("unitId", unit);
        fields.put("windows", windows);
        fields.put("printed", printed);
    }

    private void show(@Nullable RowData row, List<Unit> units) {
        type.setValue(row == null ? IndicatorType.COUNT : row.type());
        entry.setValue(row == null ? EntryBy.OFFICE : row.entry());
        windows.setValue(row == null ? Set.of(WindowKind.YEAR) : row.windows());
        printed.setValue(row == null || row.printed());
        level.setValue(row == null ? 3 : row.level());
        if (row == null) {
            return;
        }
        code.setValue(row.code());
        number.setValue(row.printedNumber());
        label.setValue(row.label());
        measure.setValue(row.unitOfMeasure());
        choices.setValue(row.choices().stream()
                .map(choice -> choice.value() + " = " + choice.label())
                .collect(Collectors.joining("\n")));
        formula.setValue(row.formula());
        check.setValue(row.check());
        note.setValue(row.note());
        units.stream()
                .filter(one -> row.unitId() != null && one.id() == row.unitId())
                .findFirst()
                .ifPresent(unit::setValue);
    }

    /** Fields that the type or the way of entry does not have are left out. */
    private void fitting() {
        boolean numeric = type.getValue() != null && type.getValue().numeric();
        choices.setVisible(type.getValue() == IndicatorType.CHOICE || type.getValue() == IndicatorType.BOOLEAN);
        formula.setVisible(numeric || !formula.isEmpty());
        insert.setVisible(numeric && !formula.isReadOnly());
        check.setVisible(numeric || !check.isEmpty());
        unit.setVisible(entry.getValue() == EntryBy.UNIT);
    }

    /** What was typed. */
    RowData value() {
        return new RowData(
                code.getValue(),
                number.getValue(),
                level.getValue() == null ? 0 : level.getValue(),
                type.getValue(),
                label.getValue(),
                measure.getValue(),
                formula.getValue(),
                check.getValue(),
                note.getValue(),
                choices.isVisible() ? read(choices.getValue()) : List.of(),
                entry.getValue(),
                unit.isVisible() && unit.getValue() != null ? unit.getValue().id() : null,
                windows.getValue(),
                printed.getValue());
    }

    private static List<Choice> read(String text) {
        List<Choice> choices = new ArrayList<>();
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            int at = line.indexOf('=');
            String value = at < 0 ? "" : line.substring(0, at).strip();
            if (!value.matches("\\d{1,3}")) {
                throw new InvalidInputException("choices", t("indicator.template.choiceWrong", line.strip()));
            }
            choices.add(
                    new Choice(Integer.parseInt(value), line.substring(at + 1).strip()));
        }
        return choices;
    }

    /** Does something and shows what is refused. */
    void attempt(Runnable work) {
        problem.removeAll();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validation) {
                validation.setInvalid(false);
            }
        });
        try {
            work.run();
        } catch (InvalidInputException refused) {
            if (fields.get(refused.field()) instanceof HasValidation validation) {
                validation.setErrorMessage(refused.getMessage());
                validation.setInvalid(true);
            } else {
                problem.add(new Alert(Tone.LATE, refused.getMessage()));
            }
        } catch (RuntimeException refused) {
            problem.add(new Alert(Tone.LATE, Toast.words(refused)));
        }
    }
}
