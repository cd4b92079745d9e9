package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.common.DomainException;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.ComputedValue;
import vn.dondoc.target.TargetAction;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetValue;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Where the values come from; the number of the source is looked at before it is taken. */
final class SourceCard {

    private SourceCard() {}

    static Component of(TargetServices services, TargetDetails target, Runnable changed) {
        Card card = Card.titled(t("target.sourceCard"));
        if (target.allows(TargetAction.CHOOSE_SOURCE)) {
            card.actions(TargetsView.quiet(
                    t(target.rule() == null ? "target.source.choose" : "target.source.change"),
                    () -> SourceDialog.open(services, target, changed)));
        }
        if (target.rule() == null) {
            card.add(TargetWords.muted(t("target.source.byHand")));
            return card;
        }
        card.add(new Div(new Span(services.sources().label(target.line().id(), target.rule()))));
        Div shown = new Div();
        shown.addClassName("dd-stack");
        ComboBox<ReportingWindow> period = new ComboBox<>(t("target.source.look"));
        List<ReportingWindow> periods = services.values().periods(target.line().id());
        period.setItems(periods);
        period.setItemLabelGenerator(ReportingWindow::label);
        period.setPlaceholder(t("target.source.lookHint"));
        period.setWidthFull();
        period.addValueChangeListener(event -> {
            shown.removeAll();
            if (event.getValue() != null) {
                look(services, target, event.getValue(), shown, changed);
            }
        });
        card.add(period, shown);
        return card;
    }

    private static void look(
            TargetServices services, TargetDetails target, ReportingWindow window, Div shown, Runnable changed) {
        try {
            ComputedValue counted = services.sources().compute(target.line().id(), window.code());
            shown.add(new ComputedPanel(counted, target.line().unit()));
            if (counted.value() != null && target.allows(TargetAction.TAKE_VALUE)) {
                shown.add(new Button(
                        t("target.source.take", window.label()), event -> take(services, target, window, changed)));
            }
        } catch (DomainException refused) {
            shown.add(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    /** A period that has a value already needs a reason. */
    private static void take(TargetServices services, TargetDetails target, ReportingWindow window, Runnable changed) {
        TargetValue there = target.values().stream()
                .filter(value -> value.window().code().equals(window.code()))
                .findFirst()
                .orElse(null);
        if (there == null) {
            Toast.attempt(() -> taken(services, target, window, "", null, changed));
        } else {
            ReasonDialog.ask(
                    t("target.source.takeTitle", window.label(), ValuesCard.number(target, there)),
                    t("target.source.takeShort"),
                    reason -> taken(services, target, window, reason, there.version(), changed));
        }
    }

    private static void taken(
            TargetServices services,
            TargetDetails target,
            ReportingWindow window,
            String note,
            Integer expected,
            Runnable changed) {
        services.sources().take(target.line().id(), window.code(), note, expected);
        Toast.success(t("target.saved", window.label()));
        changed.run();
    }
}
