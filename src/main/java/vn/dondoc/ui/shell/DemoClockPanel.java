package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.platform.DemoClock;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;

/** The day that the demo plays on, and a way to move it forward. */
class DemoClockPanel extends Div {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    DemoClockPanel(DemoClock clock) {
        addClassName("dd-clock");
        Span now = new Span(t("clock.now", Formats.date(LocalDate.now(clock))));
        Div links = new Div(new NativeButton(t("clock.move"), event -> ask(clock)));
        links.addClassName("dd-links");
        add(now, links);
    }

    private static void ask(DemoClock clock) {
        DateField day = new DateField(t("clock.day"));
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        day.setMin(tomorrow);
        day.setValue(tomorrow);
        day.setWidthFull();
        new FormDialog(t("clock.title"), t("clock.move"), () -> move(clock, day), new Paragraph(t("clock.hint")), day)
                .open();
    }

    private static void move(DemoClock clock, DateField day) {
        if (day.isInvalid() || day.getValue() == null) {
            throw new InvalidInputException("day", t("clock.missing"));
        }
        clock.moveTo(day.getValue().atTime(MORNING).atZone(Vietnamese.ZONE).toInstant());
        UI.getCurrent().getPage().reload();
    }
}
