package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetValue;
import vn.dondoc.target.ValueDraft;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** Enters the value of a period, corrects it with its reason, or takes it back. */
final class ValueDialog {

    private final TargetServices services;
    private final TargetDetails target;
    private final ComboBox<ReportingWindow> period = new ComboBox<>(t("target.period"));
    private final TextField value;
    private final DateField asOf = new DateField(t("target.asOfField"));
    private final TextField source = new TextField(t("target.sourceField"));
    private final TextField note = new TextField(t("target.noteField"));
    private final Div before = new Div();

    // what the form filled in itself; what differs from it a person typed, and it stays
    private String filledValue = "";
    private String filledSource = "";

    @Nullable
    private LocalDate filledDay;

    private ValueDialog(TargetServices services, TargetDetails target, @Nullable String chosen) {
        this.services = services;
        this.target = target;
        String unit = target.line().unit();
        value = new TextField(t("target.valueField"));
        value.setSuffixComponent(new Span(unit));
        value.setHelperText(t("target.valueHint"));
        value.setRequiredIndicatorVisible(true);
        source.setMaxLength(500);
        source.setHelperText(t("target.sourceHint"));
        note.setMaxLength(2000);
        note.setRequiredIndicatorVisible(true);
        asOf.setHelperText(t("target.asOfHint"));
        asOf.setMax(services.today());
        List<ReportingWindow> periods = services.values().periods(target.line().id());
        period.setItems(periods);
        period.setItemLabelGenerator(this::words);
        period.addValueChangeListener(event -> show());
        period.setValue(periods.stream()
                .filter(one -> one.code().equals(chosen))
                .findFirst()
                .or(() -> usual(periods))
                .orElse(null));
        show();
    }

    /**
     * Opens the form.
     *
     * @param period code of the period, null = the newest of the target's rhythm that has no value yet
     */
    static void open(TargetServices services, TargetDetails target, @Nullable String period, Runnable changed) {
        ValueDialog form = new ValueDialog(services, target, period);
        Div fields = new Div(form.period, form.before, form.value, form.asOf, form.source, form.note);
        fields.addClassName("dd-stack");
        FormDialog dialog = new FormDialog(
                t("target.enterTitle", target.line().code()),
                t("target.save"),
                () -> {
                    form.save();
                    changed.run();
                },
                fields);
        dialog.open();
        form.value.focus();
    }

    private Optional<ReportingWindow> usual(List<ReportingWindow> periods) {
        List<ReportingWindow> own = periods.stream()
                .filter(window -> window.kind() == target.rhythm())
                .toList();
        return own.stream()
                .filter(window -> !window.to().isAfter(services.today()) && existing(window) == null)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> periods.stream().findFirst());
    }

    private String words(ReportingWindow window) {
        TargetValue there = existing(window);
        return there == null || there.value() == null
                ? window.label()
                : t(
                        "target.periodHas",
                        window.label(),
                        TargetWords.value(there.value(), target.line().unit()));
    }

    @Nullable
    private TargetValue existing(@Nullable ReportingWindow window) {
        return window == null
                ? null
                : target.values().stream()
                        .filter(one -> one.window().code().equals(window.code()))
                        .findFirst()
                        .orElse(null);
    }

    private void show() {
        TargetValue there = existing(period.getValue());
        before.removeAll();
        note.setVisible(there != null);
        if (there != null) {
            before.add(TargetWords.muted(t("target.before", ValuesCard.number(target, there))));
        }
        filledValue =
                fill(value, filledValue, there == null || there.value() == null ? "" : Formats.exact(there.value()));
        filledSource = fill(source, filledSource, there == null ? "" : there.source());
        filledDay = fill(asOf, filledDay, there == null ? null : there.asOf());
    }

    /** What the form has filled in afterwards. */
    private static <T> T fill(HasValue<?, T> field, @Nullable T filled, @Nullable T ofPeriod) {
        if (!Objects.equals(field.getValue(), filled)) {
            return filled;
        }
        field.setValue(ofPeriod);
        return ofPeriod;
    }

    private void save() {
        List.of(value, source, note).forEach(field -> field.setInvalid(false));
        asOf.setInvalid(false);
        try {
            if (period.getValue() == null) {
                throw new InvalidInputException("period", t("target.periodMissing"));
            }
            TargetValue there = existing(period.getValue());
            services.values()
                    .enter(
                            target.line().id(),
                            new ValueDraft(
                                    period.getValue().code(),
                                    TypedNumber.read("value", value.getValue()),
                                    asOf.getValue(),
                                    source.getValue(),
                                    there == null ? "" : note.getValue(),
                                    there == null ? null : there.version()));
            Toast.success(t("target.saved", period.getValue().label()));
        } catch (InvalidInputException wrong) {
            mark(wrong);
            throw wrong;
        }
    }

    private void mark(InvalidInputException wrong) {
        switch (wrong.field()) {
            case "value" -> invalid(value, wrong);
            case "source" -> invalid(source, wrong);
            case "note" -> invalid(note, wrong);
            case "asOf" -> {
                asOf.setErrorMessage(wrong.getMessage());
                asOf.setInvalid(true);
            }
            default -> {}
        }
    }

    private static void invalid(TextField field, InvalidInputException wrong) {
        field.setErrorMessage(wrong.getMessage());
        field.setInvalid(true);
        field.focus();
    }
}
