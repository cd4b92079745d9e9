package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.operation.DayPassed;
import vn.dondoc.operation.TimePassed;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** What happened while the demo's clock was moved, day by day. */
class TimePassedDialog extends Dialog {

    private static final String OVERDUE_LIST = "cong-viec/tat-ca?loc=OVERDUE";

    /**
     * @param passed what happened
     * @param access what the person may open of it
     */
    TimePassedDialog(TimePassed passed, Access access) {
        setHeaderTitle(t("operation.passed.title", Formats.dateTime(passed.to())));
        setWidth("560px");
        setMaxWidth("96vw");
        setMaxHeight("86vh");
        Div content = new Div();
        content.addClassName("dd-stack");
        content.add(new Paragraph(t(
                "operation.passed.sum",
                Formats.number(passed.reminders()),
                Formats.number(passed.opened()),
                Formats.number(passed.overdue()))));
        if (passed.failed() > 0) {
            content.add(new Alert(Tone.LATE, t("operation.passed.failed", Formats.number(passed.failed()))));
        }
        List<DayPassed> days = passed.days();
        if (!days.isEmpty()) {
            content.add(table(days));
        }
        List<Anchor> links = links(passed, access);
        if (!links.isEmpty()) {
            Div bar = new Div(links.toArray(Component[]::new));
            bar.addClassName("dd-passed-links");
            content.add(bar);
        }
        // who keeps the program sees that it ran, not the work itself
        if (!access.may(Action.VIEW_TASK)) {
            Paragraph hint = new Paragraph(t("operation.passed.hint"));
            hint.addClassNames("muted", "small");
            content.add(hint);
        }
        add(content);
        Button close = new Button(t("dialog.close"), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
        // the page behind still shows the former day
        addDialogCloseActionListener(event -> close());
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                UI.getCurrent().getPage().reload();
            }
        });
    }

    private static List<Anchor> links(TimePassed passed, Access access) {
        List<Anchor> links = new ArrayList<>();
        if (access.may(Action.VIEW_TASK)) {
            links.add(new Anchor(OVERDUE_LIST, t("operation.passed.open")));
            links.add(new Anchor(
                    "hoat-dong?tu-ngay=%s&den-ngay=%s".formatted(day(passed.from()), day(passed.to())),
                    t("operation.passed.activity")));
        }
        if (access.may(Action.VIEW_DELIVERY)) {
            links.add(new Anchor("quan-tri/gui-thu", t("operation.passed.mail")));
            links.add(new Anchor("quan-tri/viec-nen", t("operation.passed.jobs")));
        }
        if (access.may(Action.MANAGE_ABSENCE)) {
            links.add(new Anchor("vang-mat", t("operation.passed.absences")));
        }
        return links;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Vietnamese.ZONE);
    }

    private static Div table(List<DayPassed> days) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("day", "reminders", "opened", "overdue")) {
            head.add(new NativeTableHeaderCell(t("operation.passed." + key)));
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        table.add(header);
        NativeTableBody body = new NativeTableBody();
        for (DayPassed day : days) {
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell date = new NativeTableHeaderCell(Formats.date(day.day()));
            date.getElement().setAttribute("scope", "row");
            row.add(date);
            row.addDataCell().setText(Formats.number(day.reminders()));
            row.addDataCell().setText(Formats.number(day.opened()));
            row.addDataCell().setText(Formats.number(day.overdue()));
        }
        table.add(body);
        Div wrap = new Div(table);
        wrap.addClassNames("dd-figures", "dd-table-wrap");
        return wrap;
    }
}
