package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.report.ExtraordinaryDraft;
import vn.dondoc.report.ReportKind;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;

/** Opens a period by hand, or an extraordinary report with a window of its own. */
final class OpenReportDialog {

    /** @param window null for an extraordinary report */
    private record Choice(ReportKind kind, String window, String label) {}

    private final ReportServices services;
    private final Select<Choice> kind = new Select<>();
    private final TextField title = new TextField(t("report.open.title"));
    private final DateField from = new DateField(t("report.open.from"));
    private final DateField to = new DateField(t("report.open.to"));
    private final DateField unitsDue = new DateField(t("report.unitsDue"));
    private final DateField departmentDue = new DateField(t("report.departmentDue"));
    private final TextArea recipients = new TextArea(t("report.recipients"));

    OpenReportDialog(ReportServices services) {
        this.services = services;
    }

    void open() {
        int year = services.today().getYear();
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice(ReportKind.EXTRAORDINARY, null, t("report.open.extraordinary"))));
        choices.addAll(List.of(
                new Choice(ReportKind.QUARTER, year + "-Q1", "Quý I/" + year),
                new Choice(ReportKind.HALF_YEAR, year + "-H1", t("report.open.halfYear", String.valueOf(year))),
                new Choice(ReportKind.QUARTER, year + "-Q3", "Quý III/" + year),
                new Choice(ReportKind.NINE_MONTHS, year + "-9M", t("report.open.nineMonths", String.valueOf(year))),
                new Choice(ReportKind.YEAR, String.valueOf(year), t("report.open.year", String.valueOf(year)))));
        kind.setLabel(t("report.open.kind"));
        kind.setItems(choices);
        kind.setItemLabelGenerator(Choice::label);
        kind.setValue(choices.get(0));
        title.setMaxLength(500);
        recipients.setHelperText(t("report.recipientsHint"));
        List.of(title, recipients).forEach(field -> ((com.vaadin.flow.component.HasSize) field).setWidthFull());
        Div own = new Div(title, from, to, unitsDue, departmentDue, recipients);
        own.addClassName("dd-stack");
        kind.addValueChangeListener(event -> own.setVisible(event.getValue().window() == null));
        new FormDialog(t("report.open.button"), t("report.open.action"), this::submit, kind, own).open();
    }

    private void submit() {
        Choice choice = kind.getValue();
        long id = choice.window() == null
                ? services.opening()
                        .openExtraordinary(new ExtraordinaryDraft(
                                title.getValue(),
                                value(from),
                                value(to),
                                value(unitsDue),
                                value(departmentDue),
                                Arrays.stream(recipients.getValue().split("\\R"))
                                        .filter(line -> !line.isBlank())
                                        .toList()))
                : services.opening().openPeriod(choice.kind(), choice.window());
        UI.getCurrent().navigate(ReportsView.PATH + "/" + id);
    }

    private static LocalDate value(DateField field) {
        return field.getValue();
    }
}
