package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import vn.dondoc.indicator.Choice;
import vn.dondoc.indicator.EntryBy;
import vn.dondoc.indicator.EntryLine;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.indicator.RowData;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** The cell with a row's value: a field that saves what is typed, or the locked number of a formula. */
final class ValueCells {

    private static final int QUIET_MILLIS = 700;

    private ValueCells() {}

    /** Saves what was typed; throws what to mend. */
    @FunctionalInterface
    interface Saving {
        void save(EntryLine line, String typed);
    }

    static Component of(EntryLine line, int shareDecimals, Saving saving, Consumer<EntryLine> open) {
        RowData row = line.row();
        if (row.type() == IndicatorType.HEADING) {
            return new Span();
        }
        if (line.locked() || !line.mayEnter()) {
            return shown(line, shareDecimals, open);
        }
        if (row.type() == IndicatorType.BOOLEAN || row.type() == IndicatorType.CHOICE) {
            return choice(line, saving);
        }
        return row.type() == IndicatorType.TEXT ? area(line, saving) : number(line, saving);
    }

    /** A number as people here write it; empty when blank. */
    static String printed(RowData row, @Nullable BigDecimal number, int shareDecimals) {
        if (number == null) {
            return "";
        }
        if (row.type() == IndicatorType.BOOLEAN || row.type() == IndicatorType.CHOICE) {
            return choices(row).stream()
                    .filter(choice -> BigDecimal.valueOf(choice.value()).compareTo(number) == 0)
                    .findFirst()
                    .map(Choice::label)
                    .orElseGet(() -> Formats.number(number));
        }
        return row.type() == IndicatorType.PERCENT
                ? NumberPrint.decimal(number, shareDecimals) + "%"
                : Formats.number(number);
    }

    static List<Choice> choices(RowData row) {
        return row.type() == IndicatorType.BOOLEAN && row.choices().isEmpty()
                ? List.of(new Choice(0, t("indicator.no")), new Choice(1, t("indicator.yes")))
                : row.choices();
    }

    private static Component shown(EntryLine line, int shareDecimals, Consumer<EntryLine> open) {
        String text = line.line().text() != null
                ? line.line().text()
                : printed(line.row(), line.line().number(), shareDecimals);
        Span value = new Span(text.isEmpty() ? t("indicator.blank") : text);
        value.addClassName(text.isEmpty() ? "muted" : "dd-indicator-number");
        Div cell = new Div(value);
        cell.addClassName("dd-indicator-shown");
        if (line.locked()) {
            Button source = new Button(t("indicator.openSource"), VaadinIcon.LOCK.create(), event -> open.accept(line));
            source.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            source.setTooltipText(line.row().formula());
            source.setAriaLabel(t("indicator.openSourceOf", line.code()));
            cell.add(source);
        } else if (line.row().entry() == EntryBy.EACH_UNIT && !line.parts().isEmpty()) {
            Button parts = new Button(t("indicator.parts", line.parts().size()), event -> open.accept(line));
            parts.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            cell.add(parts);
        }
        return cell;
    }

    private static Component number(EntryLine line, Saving saving) {
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.addClassName("dd-indicator-field");
        field.setAriaLabel(label(line));
        if (line.row().type() == IndicatorType.PERCENT) {
            field.setSuffixComponent(new Span("%"));
        }
        BigDecimal own = line.own() == null ? null : line.own().number();
        field.setValue(own == null ? "" : Formats.number(own));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                attempt(field, () -> saving.save(line, event.getValue()));
            }
        });
        return field;
    }

    private static Component area(EntryLine line, Saving saving) {
        TextArea field = new TextArea();
        field.setAriaLabel(label(line));
        field.addClassName("dd-indicator-text");
        field.setMaxHeight("180px");
        field.setValue(
                line.own() == null || line.own().text() == null
                        ? ""
                        : line.own().text());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                attempt(field, () -> saving.save(line, event.getValue()));
            }
        });
        return field;
    }

    private static Component choice(EntryLine line, Saving saving) {
        Select<Choice> field = new Select<>();
        field.addClassName("dd-indicator-field");
        field.setAriaLabel(label(line));
        field.setItems(choices(line.row()));
        field.setItemLabelGenerator(choice -> choice == null ? t("indicator.blank") : choice.label());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("indicator.blank"));
        BigDecimal own = line.own() == null ? null : line.own().number();
        choices(line.row()).stream()
                .filter(choice -> own != null && own.compareTo(BigDecimal.valueOf(choice.value())) == 0)
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                String typed = event.getValue() == null
                        ? ""
                        : String.valueOf(event.getValue().value());
                attempt(field, () -> saving.save(line, typed));
            }
        });
        return field;
    }

    /** A refusal stands at the field; what was typed stays in it. */
    static void attempt(HasValidation field, Runnable work) {
        try {
            work.run();
            field.setInvalid(false);
            field.setErrorMessage("");
        } catch (RuntimeException refused) {
            field.setErrorMessage(Toast.words(refused));
            field.setInvalid(true);
        }
    }

    private static String label(EntryLine line) {
        return t("indicator.valueOf", line.code(), line.row().label());
    }
}
