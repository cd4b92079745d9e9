package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.dondoc.target.TargetAction;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetState;

/** What the acting person can do with a target now; the one thing to do next stands out. */
class TargetActionBar extends Div {

    TargetActionBar(TargetServices services, TargetDetails target, Runnable changed) {
        addClassName("dd-bar");
        boolean missed = target.line().standing().state() == TargetState.NOT_MET
                || target.line().standing().state() == TargetState.AT_RISK;
        if (target.allows(TargetAction.ASK_EXPLANATION)) {
            Button ask =
                    new Button(t("target.explain.ask"), event -> ExplanationDialog.open(services, target, changed));
            if (missed && !target.line().explanationOpen()) {
                ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            add(ask);
        }
        if (target.allows(TargetAction.ENTER_VALUE)) {
            Button enter = new Button(t("target.enter"), event -> ValueDialog.open(services, target, null, changed));
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(enter);
        }
        if (target.allows(TargetAction.DECIDE)) {
            add(new Button(t("target.decide"), event -> DecideDialog.open(services, target, changed)));
        }
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }
}
