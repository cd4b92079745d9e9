package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.deadline.SecondDeadline;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.TakenDeadline;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Second deadlines of a row: those that were taken over, and those that its words offer. */
class SecondDeadlineList extends Div {

    private final transient PlanServices services;
    private final transient PlanRow row;
    private final transient Runnable changed;

    SecondDeadlineList(PlanServices services, PlanRow row, boolean editable, Runnable changed) {
        this.services = services;
        this.row = row;
        this.changed = changed;
        addClassName("dd-stack");
        row.taken().forEach(taken -> add(taken(taken, editable)));
        row.deadline().secondDeadlines().forEach(offer -> add(offer(offer, editable)));
    }

    private Alert taken(TakenDeadline taken, boolean editable) {
        SecondDeadline second = taken.deadline();
        Alert line = new Alert(Tone.OK, t("kinds.second.taken", second.phrase(), second.explanation()));
        Span who = new Span(t("kinds.second.takenBy", taken.takenBy()));
        who.addClassNames("muted", "small");
        line.add(who);
        if (editable) {
            line.add(
                    button(t("kinds.second.drop"), t("kinds.second.dropLabel", second.phrase()), () -> services.second()
                            .drop(row.planId(), row.id(), row.version(), taken.id())));
        }
        return line;
    }

    private Alert offer(SecondDeadline offer, boolean editable) {
        Alert line = new Alert(Tone.BRAND, t("plan.row.second", offer.phrase(), offer.explanation()));
        if (editable) {
            line.add(button(t("kinds.second.take"), t("kinds.second.takeLabel", offer.phrase()), () -> services.second()
                    .take(row.planId(), row.id(), row.version(), offer.phrase(), offer.kind())));
        }
        return line;
    }

    private Button button(String text, String label, Runnable work) {
        Button button = new Button(text, event -> {
            if (Toast.attempt(work)) {
                changed.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        return button;
    }
}
