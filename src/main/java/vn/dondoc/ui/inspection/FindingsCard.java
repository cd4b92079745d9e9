package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import vn.dondoc.inspection.EarlierFinding;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.InspectionFile;
import vn.dondoc.inspection.RemedyDraft;
import vn.dondoc.inspection.RemedyState;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.inspection.VisitStep;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;

/** The findings of a visit with evidence, the earlier finding that came back, and the remedy's state. */
final class FindingsCard extends Section {

    private static final int OFFERED = 2;

    private final transient InspectionServices services;
    private final transient VisitDetails details;
    private final transient Runnable reload;
    private final boolean editable;
    private final transient Map<Long, List<EarlierFinding>> earlier;

    FindingsCard(InspectionServices services, VisitDetails details, Runnable reload) {
        this.services = services;
        this.details = details;
        this.reload = reload;
        editable = details.steps().contains(VisitStep.EDIT_FINDINGS);
        Card card = Card.titled(t("inspection.findingsOf", details.findings().size()));
        if (editable) {
            Button add = new Button(
                    t("inspection.finding.add"),
                    event -> form(services, details.visit().id(), new FindingFields(), reload));
            card.actions(add);
        }
        if (details.findings().isEmpty()) {
            card.add(new Span(t("inspection.finding.none")));
        }
        earlier = editable && !details.findings().isEmpty()
                ? services.findings().similar(details.visit().id())
                : Map.of();
        details.findings().forEach(finding -> card.add(finding(finding)));
        add(card);
    }

    /** The form of a new finding. */
    static void form(InspectionServices services, long visitId, FindingFields fields, Runnable made) {
        FormDialog dialog = new FormDialog(
                t("inspection.finding.add"),
                t("inspection.save"),
                () -> services.form(
                        () -> services.findings().add(visitId, fields.value()), "inspection.finding.added", made),
                fields);
        dialog.setWidth("600px");
        dialog.open();
    }

    private Component finding(Finding finding) {
        Div tags = new Div(InspectionWords.severity(finding.severity()), InspectionWords.remedy(finding));
        tags.addClassName("dd-tags");
        Div head = new Div(new H3(t("inspection.finding.number", finding.position())), tags);
        head.addClassName("dd-bar");
        Div what = new Div(finding.what());
        what.addClassName("what");
        Div box = new Div(head, what, facts(finding));
        box.addClassName("dd-inspection-finding");
        box.setId("phat-hien-" + finding.id());
        Div bar = new Div(actions(finding));
        bar.addClassName("dd-bar");
        if (bar.getComponentCount() > 0) {
            box.add(bar);
        }
        offers(box, finding);
        return box;
    }

    private FactList facts(Finding finding) {
        FactList facts = new FactList();
        facts.fact(t("inspection.finding.basis"), finding.basis());
        facts.fact(t("inspection.finding.recommendation"), finding.recommendation());
        if (finding.remedyDue() != null) {
            boolean open = finding.remedy() == RemedyState.OPEN || finding.remedy() == RemedyState.OVERDUE;
            facts.fact(
                    t("inspection.finding.due"),
                    open
                            ? new DueTag(finding.remedyDue(), services.today()).inline()
                            : new Span(Formats.date(finding.remedyDue())));
        }
        if (finding.assignmentId() != null) {
            facts.fact(
                    t("inspection.finding.task"),
                    InspectionWords.link("viec/" + finding.assignmentId(), t("inspection.finding.openTask")));
        }
        if (!finding.remedyText().isBlank() || !finding.remedyDocument().isBlank()) {
            facts.fact(
                    t("inspection.finding.remedied"),
                    String.join(
                            " · ",
                            List.of(finding.remedyText(), finding.remedyDocument()).stream()
                                    .filter(text -> !text.isBlank())
                                    .toList()));
        }
        if (finding.previousId() != null) {
            facts.fact(t("inspection.finding.earlier"), finding.previousWhere());
        }
        List<InspectionFile> files = details.files().stream()
                .filter(file -> file.findingId() != null && file.findingId() == finding.id())
                .toList();
        Component lines = FileLines.of(
                services,
                files,
                editable
                        ? FilePurpose.EVIDENCE
                        : details.steps().contains(VisitStep.RECORD_REMEDY) ? FilePurpose.REMEDY : null,
                (purpose, file) -> services.files().add(details.visit().id(), finding.id(), purpose, file),
                reload);
        if (lines != null) {
            facts.fact(t("inspection.finding.evidence"), lines);
        }
        return facts;
    }

    private Component[] actions(Finding finding) {
        if (editable) {
            Button edit = new Button(t("inspection.finding.edit"), event -> edit(finding));
            Button remove = new Button(
                    t("inspection.finding.remove"),
                    event -> Confirm.danger(
                            t("inspection.finding.removeAsk", finding.position()),
                            finding.what(),
                            t("inspection.finding.remove"),
                            () -> services.step(
                                    () -> services.findings().remove(finding.id(), finding.version()),
                                    "inspection.finding.removed",
                                    reload)));
            List.of(edit, remove).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            if (finding.previousId() == null) {
                return new Component[] {edit, remove};
            }
            Button unlink = new Button(t("inspection.finding.unlink"), event -> link(finding, null));
            unlink.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            return new Component[] {edit, unlink, remove};
        }
        boolean open = finding.remedy() == RemedyState.OPEN || finding.remedy() == RemedyState.OVERDUE;
        if (open && finding.taskId() == null && details.steps().contains(VisitStep.RECORD_REMEDY)) {
            Button record = new Button(t("inspection.action.RECORD_REMEDY"), event -> remedy(finding));
            record.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            return new Component[] {record};
        }
        return new Component[0];
    }

    private void edit(Finding finding) {
        FindingFields fields = new FindingFields().show(finding);
        FormDialog dialog = new FormDialog(
                t("inspection.finding.edit"),
                t("inspection.save"),
                () -> services.form(
                        () -> {
                            FindingDraft draft = fields.value();
                            services.findings().change(finding.id(), finding.version(), draft);
                        },
                        "inspection.saved",
                        reload),
                fields);
        dialog.setWidth("600px");
        dialog.open();
    }

    private void link(Finding finding, Long earlier) {
        services.step(
                () -> services.findings().link(finding.id(), finding.version(), earlier), "inspection.saved", reload);
    }

    /** A finding of an earlier year that sounds alike; a person says whether it is the same. */
    private void offers(Div box, Finding finding) {
        earlier.getOrDefault(finding.id(), List.of()).stream().limit(OFFERED).forEach(one -> {
            Button same = new Button(t("inspection.finding.link"), event -> link(finding, one.findingId()));
            same.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div line = new Div(
                    new Span(t("inspection.finding.alike", one.where())),
                    InspectionWords.link(InspectionWords.path(one.inspectionId(), one.visitId()), one.what()),
                    same);
            line.addClassName("alike");
            box.add(line);
        });
    }

    private void remedy(Finding finding) {
        DateField on = new DateField(t("inspection.remedy.day"));
        on.setValue(services.today());
        TextField document = InspectionWords.line(t("inspection.remedy.document"), "");
        document.setRequiredIndicatorVisible(true);
        TextArea text = InspectionWords.area(t("inspection.remedy.text"), "");
        new FormDialog(
                        t("inspection.action.RECORD_REMEDY"),
                        t("inspection.action.RECORD_REMEDY"),
                        () -> services.form(
                                () -> services.remedies()
                                        .record(
                                                finding.id(),
                                                finding.version(),
                                                new RemedyDraft(on.getValue(), text.getValue(), document.getValue())),
                                "inspection.done.RECORD_REMEDY",
                                reload),
                        on,
                        document,
                        text)
                .open();
    }
}
