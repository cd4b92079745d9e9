package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.report.PartItem;
import vn.dondoc.report.ReportPart;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Registers and figures that the unit brings up to date or confirms: "nothing new" is said, never assumed. */
final class PartChecklist extends Card {

    private final transient ReportServices services;
    private final transient ReportPart part;
    private final transient Runnable reload;

    PartChecklist(ReportServices services, ReportPart part, boolean writes, Runnable reload) {
        this.services = services;
        this.part = part;
        this.reload = reload;
        Span title = new Span(
                t("report.checklist.title", part.answered(), part.items().size()));
        title.addClassName("dd-setting-name");
        Div head = new Div(title);
        head.addClassName("dd-bar");
        if (writes && part.answered() < part.items().size()) {
            Button rest = new Button(
                    t("report.checklist.rest"),
                    event -> act(() -> services.parts().answerRest(part.reportId(), part.unitId())));
            rest.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(rest);
        }
        add(head);
        part.items().forEach(item -> add(row(item, writes)));
    }

    private Div row(PartItem item, boolean writes) {
        Div words = new Div(ReportWords.link(item.item().path(), item.item().label()));
        words.addClassName("words");
        if (item.answer() != null) {
            Span who = new Span(item.by() + ", " + Formats.dateTime(item.at()));
            who.addClassNames("muted", "small");
            words.add(new Div(who));
        }
        Div side = new Div(state(item));
        side.addClassName("side");
        side.getStyle().set("align-items", "center");
        if (writes) {
            for (PartItem.Answer answer : PartItem.Answer.values()) {
                if (item.answer() != answer) {
                    Button button = new Button(
                            t("report.answer." + answer.name()),
                            event -> act(() ->
                                    services.parts().answer(part.reportId(), part.unitId(), item.item(), answer)));
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                    button.setAriaLabel(t("report.answer." + answer.name()) + ": "
                            + item.item().label());
                    side.add(button);
                }
            }
        }
        Div row = new Div(words, side);
        row.addClassName("dd-setting");
        return row;
    }

    private static Component state(PartItem item) {
        if (item.answer() == null) {
            return new Tag(Tone.SOON, t("report.answer.none"));
        }
        return new Tag(
                item.answer() == PartItem.Answer.UPDATED ? Tone.OK : Tone.IDLE,
                t("report.answer." + item.answer().name()));
    }

    private void act(Runnable work) {
        Toast.attempt(work);
        reload.run();
    }
}
