package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.NewFile;
import vn.dondoc.inspection.OutsideDraft;
import vn.dondoc.inspection.OutsideDraft.OutsideFinding;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UploadBox;

/** What another body found with us: its document, and each finding with the unit that remedies it. */
final class OutsideDialog {

    private record Row(ComboBox<Unit> unit, FindingFields fields) {}

    private final InspectionServices services;
    private final TextField body = InspectionWords.line(t("inspection.outside.body"), "");
    private final TextField title = InspectionWords.line(t("inspection.outside.title"), "");
    private final TextField number = InspectionWords.line(t("inspection.number"), "");
    private final DateField issuedOn = new DateField(t("inspection.issuedOn"));
    private final TextArea content = InspectionWords.area(t("inspection.content"), "");
    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();

    OutsideDialog(InspectionServices services) {
        this.services = services;
        body.setHelperText(t("inspection.outside.bodyHint"));
        number.setHelperText(t("inspection.outside.numberHint"));
        lines.addClassName("dd-stack");
    }

    void open() {
        addFinding();
        UploadBox file = new UploadBox(
                t("inspection.outside.file"),
                (int) Math.min(Integer.MAX_VALUE, services.attachments().limit()),
                List.of());
        Button more = new Button(t("inspection.outside.more"), event -> addFinding());
        Div pair = new Div(number, issuedOn);
        pair.addClassName("dd-inspection-pair");
        FormDialog dialog = new FormDialog(
                t("inspection.outside.button"),
                t("inspection.outside.enter"),
                () -> {
                    OutsideDraft draft = draft();
                    long id = file.file()
                            .map(given ->
                                    services.outside().enter(draft, new NewFile(given.fileName(), given.content())))
                            .orElseGet(() -> services.outside().enter(draft));
                    Toast.success(t("inspection.outside.done"));
                    UI.getCurrent().navigate(InspectionWords.path(id));
                },
                body,
                pair,
                title,
                content,
                file,
                lines,
                new Div(more));
        dialog.setWidth("640px");
        dialog.open();
    }

    private void addFinding() {
        ComboBox<Unit> unit = new ComboBox<>(t("inspection.outside.unit"));
        unit.setItems(services.organization().workingUnits(services.agency()));
        unit.setItemLabelGenerator(Unit::name);
        unit.setRequiredIndicatorVisible(true);
        Row row = new Row(InspectionWords.wide(unit), new FindingFields());
        rows.add(row);
        Div box = new Div(new H3(t("inspection.finding.number", rows.size())), row.unit(), row.fields());
        box.addClassNames("dd-card", "pad", "inset", "dd-stack");
        lines.add(box);
    }

    private OutsideDraft draft() {
        List<OutsideFinding> findings = new ArrayList<>();
        for (Row row : rows) {
            if (row.unit().isEmpty() && row.fields().untouched()) {
                continue;
            }
            if (row.unit().isEmpty()) {
                throw new InvalidInputException("unitId", t("inspection.outside.unitMissing"));
            }
            findings.add(
                    new OutsideFinding(row.unit().getValue().id(), row.fields().value()));
        }
        return new OutsideDraft(
                body.getValue(),
                title.getValue(),
                content.getValue(),
                number.getValue(),
                issuedOn.getValue(),
                findings);
    }
}
