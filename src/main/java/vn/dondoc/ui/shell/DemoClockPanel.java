package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.operation.DemoTime;
import vn.dondoc.security.Access;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ProgressDialog;

/** The day that the demo plays on; an administrator can let time pass. */
class DemoClockPanel extends Div {

    /** After the hour of reminders, so that a new day begins with what it brings. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final transient DemoTime time;
    private final transient Access access;

    /** @param access what the person may open of what happened */
    DemoClockPanel(DemoTime time, Access access) {
        this.time = time;
        this.access = access;
        addClassName("dd-clock");
        add(new Span(t("clock.now", Formats.date(today()))));
        if (time.mayMove()) {
            NativeButton move = new NativeButton(t("clock.move"), event -> ask());
            move.getElement().setAttribute("type", "button");
            Div links = new Div(move);
            links.addClassName("dd-links");
            add(links);
        }
    }

    private void ask() {
        DateField day = new DateField(t("clock.day"));
        LocalDate tomorrow = today().plusDays(1);
        day.setMin(tomorrow);
        day.setValue(tomorrow);
        day.setWidthFull();
        Div steps = new Div(
                step("clock.plusDay", day, tomorrow),
                step("clock.plusWeek", day, today().plusWeeks(1)),
                step("clock.plusMonth", day, today().plusMonths(1)));
        steps.addClassName("dd-bar");
        new FormDialog(t("clock.title"), t("clock.move"), () -> move(day), new Paragraph(t("clock.hint")), steps, day)
                .open();
    }

    private static Button step(String key, DateField day, LocalDate value) {
        Button step = new Button(t(key), event -> day.setValue(value));
        step.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return step;
    }

    private void move(DateField day) {
        if (day.isInvalid() || day.getValue() == null) {
            throw new InvalidInputException("day", t("clock.missing"));
        }
        Instant moment = day.getValue().atTime(MORNING).atZone(Vietnamese.ZONE).toInstant();
        ProgressDialog.run(
                t("clock.passing", Formats.date(day.getValue())),
                progress -> time.moveTo(moment, progress::at),
                passed -> new TimePassedDialog(passed, access).open());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), Vietnamese.ZONE);
    }
}
