package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.register.Fact;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.SourceChoices;
import vn.dondoc.target.SourceRule;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Chooses where the values of a target come from, looking at what the source gives before it is chosen. */
final class SourceDialog {

    /** The ways to name a source. */
    private enum Way {
        USUAL,
        SHARE,
        FACT,
        ROW,
        HAND
    }

    private final TargetServices services;
    private final TargetDetails target;
    private final Select<Way> way = new Select<>();
    private final ComboBox<SourceChoices.Share> share = new ComboBox<>(t("target.source.share"));
    private final ComboBox<Fact> fact = new ComboBox<>(t("target.source.fact"));
    private final ComboBox<Fact> base = new ComboBox<>(t("target.source.base"));
    private final ComboBox<SourceChoices.Row> row = new ComboBox<>(t("target.source.row"));
    private final ComboBox<ReportingWindow> period = new ComboBox<>(t("target.source.preview"));
    private final Div preview = new Div();

    private SourceDialog(TargetServices services, TargetDetails target) {
        this.services = services;
        this.target = target;
        SourceChoices choices = services.sources().choices(target.line().id());
        way.setLabel(t("target.source.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> t("target.source.way." + one.name()));
        share.setItems(choices.shares());
        share.setItemLabelGenerator(SourceChoices.Share::label);
        List.of(fact, base).forEach(field -> {
            field.setItems(choices.facts());
            field.setItemLabelGenerator(one -> "%s (%s)".formatted(one.label(), one.unit()));
        });
        row.setItems(choices.rows());
        row.setItemLabelGenerator(one -> one.code() + ": " + one.label());
        List<ReportingWindow> periods = services.values().periods(target.line().id());
        period.setItems(periods);
        period.setItemLabelGenerator(ReportingWindow::label);
        periods.stream()
                .filter(window ->
                        window.kind() == target.rhythm() && window.to().isBefore(services.today()))
                .findFirst()
                .or(() -> periods.stream().findFirst())
                .ifPresent(period::setValue);
        preview.addClassName("dd-stack");
        List.of(share, fact, base, row, period).forEach(field -> {
            field.setWidthFull();
            field.addValueChangeListener(event -> show());
        });
        way.setWidthFull();
        way.addValueChangeListener(event -> show());
        fill(choices);
        show();
    }

    static void open(TargetServices services, TargetDetails target, Runnable changed) {
        SourceDialog form = new SourceDialog(services, target);
        Div fields = new Div(form.way, form.share, form.fact, form.base, form.row, form.period, form.preview);
        fields.addClassName("dd-stack");
        FormDialog dialog = new FormDialog(
                t("target.source.title", target.line().code()),
                t("target.save"),
                () -> {
                    form.save();
                    changed.run();
                },
                fields);
        dialog.setWidth("620px");
        dialog.open();
    }

    /** Shows what is chosen now. */
    private void fill(SourceChoices choices) {
        SourceRule rule = target.rule();
        if (rule == null) {
            way.setValue(Way.USUAL);
            return;
        }
        switch (rule.kind()) {
            case FACT -> {
                way.setValue(Way.FACT);
                fact.setValue(find(choices, rule.code()));
            }
            case ROW -> {
                way.setValue(Way.ROW);
                choices.rows().stream()
                        .filter(one -> one.code().equals(rule.code()))
                        .findFirst()
                        .ifPresent(row::setValue);
            }
            case SHARE ->
                choices.shares().stream()
                        .filter(one -> one.rule().equals(rule))
                        .findFirst()
                        .ifPresentOrElse(
                                one -> {
                                    way.setValue(Way.USUAL);
                                    share.setValue(one);
                                },
                                () -> {
                                    way.setValue(Way.SHARE);
                                    fact.setValue(find(choices, rule.code()));
                                    base.setValue(find(choices, rule.baseCode()));
                                });
        }
    }

    @Nullable
    private static Fact find(SourceChoices choices, String code) {
        return choices.facts().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private void show() {
        Way now = way.getValue();
        share.setVisible(now == Way.USUAL);
        fact.setVisible(now == Way.FACT || now == Way.SHARE);
        fact.setLabel(t(now == Way.SHARE ? "target.source.part" : "target.source.fact"));
        base.setVisible(now == Way.SHARE);
        row.setVisible(now == Way.ROW);
        period.setVisible(now != Way.HAND);
        preview.removeAll();
        SourceRule rule = rule();
        if (rule == null || period.getValue() == null) {
            return;
        }
        try {
            preview.add(new ComputedPanel(
                    services.sources()
                            .preview(target.line().id(), rule, period.getValue().code()),
                    target.line().unit()));
        } catch (DomainException refused) {
            preview.add(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    @Nullable
    private SourceRule rule() {
        if (way.getValue() == null) {
            return null;
        }
        return switch (way.getValue()) {
            case USUAL -> share.getValue() == null ? null : share.getValue().rule();
            case FACT ->
                fact.getValue() == null ? null : SourceRule.fact(fact.getValue().code());
            case SHARE ->
                fact.getValue() == null || base.getValue() == null
                        ? null
                        : SourceRule.share(
                                fact.getValue().code(), base.getValue().code());
            case ROW ->
                row.getValue() == null ? null : SourceRule.row(row.getValue().code());
            case HAND -> null;
        };
    }

    private void save() {
        if (way.getValue() == Way.HAND) {
            services.sources().clear(target.line().id());
            Toast.success(t("target.source.cleared"));
            return;
        }
        SourceRule rule = rule();
        if (rule == null) {
            throw new InvalidInputException("code", t("target.source.missing"));
        }
        services.sources().choose(target.line().id(), rule);
        Toast.success(t("target.source.chosen"));
    }
}
