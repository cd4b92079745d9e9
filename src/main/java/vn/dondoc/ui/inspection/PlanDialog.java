package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.InspectionDetails;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.checklist.ChecklistVersion;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** The head of an inspection plan; a new one takes its units in the same form. */
final class PlanDialog {

    private final InspectionServices services;
    private final Select<InspectionKind> kind = new Select<>();
    private final IntegerField year = new IntegerField(t("inspection.year"));
    private final TextField title = InspectionWords.line(t("inspection.name"), "");
    private final TextArea content = InspectionWords.area(t("inspection.content"), "");
    private final Select<ChecklistVersion> checklist = new Select<>();
    private final TextField decision = InspectionWords.line(t("inspection.decision"), "");
    private final DateField decisionOn = new DateField(t("inspection.decisionOn"));

    private PlanDialog(InspectionServices services) {
        this.services = services;
        kind.setLabel(t("inspection.kind"));
        kind.setItems(Arrays.stream(InspectionKind.values())
                .filter(one -> one != InspectionKind.OUTSIDE)
                .toList());
        kind.setItemLabelGenerator(InspectionWords::kind);
        kind.setWidthFull();
        year.setWidth("110px");
        title.setHelperText(t("inspection.nameHint"));
        checklist.setLabel(t("inspection.checklist"));
        checklist.setItems(services.published().newest(services.agency()));
        checklist.setItemLabelGenerator(one -> one == null ? t("inspection.checklist.none") : one.label());
        checklist.setEmptySelectionAllowed(true);
        checklist.setEmptySelectionCaption(t("inspection.checklist.none"));
        checklist.setWidthFull();
        decision.setHelperText(t("inspection.decisionHint"));
    }

    /** A new plan with its units. */
    static void create(InspectionServices services) {
        PlanDialog form = new PlanDialog(services);
        form.year.setValue(services.today().getYear());
        services.published().newest(services.agency()).stream().findFirst().ifPresent(form.checklist::setValue);
        Div place = new Div();
        UnitMonths[] units = {null};
        form.kind.addValueChangeListener(event -> {
            place.removeAll();
            units[0] = new UnitMonths(
                    inspectable(services, Set.of()),
                    services.today().getMonthValue(),
                    event.getValue() != InspectionKind.SELF);
            place.add(units[0]);
        });
        form.kind.setValue(InspectionKind.REFORM);
        FormDialog dialog = new FormDialog(
                t("inspection.plan.button"),
                t("inspection.plan.create"),
                () -> {
                    long id = services.planning().create(form.draft(), units[0].drafts());
                    Toast.success(t("inspection.plan.created"));
                    UI.getCurrent().navigate(InspectionWords.path(id));
                },
                form.fields(place));
        dialog.setWidth("640px");
        dialog.open();
    }

    /** Changes the head of a draft. */
    static void edit(InspectionServices services, Inspection inspection, Runnable reload) {
        PlanDialog form = new PlanDialog(services);
        form.kind.setValue(inspection.kind());
        form.kind.setReadOnly(true);
        form.year.setValue(inspection.year());
        form.title.setValue(inspection.title());
        form.content.setValue(inspection.content());
        form.decision.setValue(inspection.decisionNumber());
        form.decisionOn.setValue(inspection.decisionOn());
        form.used(inspection.checklistVersionId());
        FormDialog dialog = new FormDialog(
                t("inspection.plan.edit"),
                t("inspection.save"),
                () -> services.form(
                        () -> services.planning().edit(inspection.id(), inspection.version(), form.draft()),
                        "inspection.saved",
                        reload),
                form.fields(new Div()));
        dialog.setWidth("640px");
        dialog.open();
    }

    /** Further units of a plan. */
    static void addUnits(InspectionServices services, InspectionDetails details, Runnable reload) {
        Set<Long> there = details.visits().stream()
                .map(row -> row.visit().unitId())
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Inspection inspection = details.inspection();
        UnitMonths units = new UnitMonths(
                inspectable(services, there),
                services.today().getMonthValue(),
                inspection.kind() != InspectionKind.SELF);
        TextField reason = InspectionWords.line(t("inspection.unit.reason"), "");
        reason.setVisible(inspection.issuedOn() != null);
        FormDialog dialog = new FormDialog(
                t("inspection.action.ADD_VISIT"),
                t("inspection.action.ADD_VISIT"),
                () -> services.form(
                        () -> services.planning().addVisits(inspection.id(), units.drafts(), reason.getValue()),
                        "inspection.saved",
                        reload),
                units,
                reason);
        dialog.setWidth("640px");
        dialog.open();
    }

    private com.vaadin.flow.component.Component[] fields(Div units) {
        Div first = new Div(kind, year);
        first.addClassName("dd-inspection-pair");
        Div last = new Div(decision, decisionOn);
        last.addClassName("dd-inspection-pair");
        return new com.vaadin.flow.component.Component[] {first, title, content, checklist, last, units};
    }

    private InspectionDraft draft() {
        return new InspectionDraft(
                kind.getValue(),
                year.getValue() == null ? services.today().getYear() : year.getValue(),
                title.getValue(),
                content.getValue(),
                decision.getValue(),
                decisionOn.getValue(),
                checklist.getValue() == null ? null : checklist.getValue().id());
    }

    /** An older version that the plan uses stays chosen. */
    private void used(@Nullable Long versionId) {
        if (versionId == null) {
            return;
        }
        services.published().find(services.agency(), versionId).ifPresent(version -> {
            List<ChecklistVersion> newest = services.published().newest(services.agency());
            if (newest.stream().noneMatch(one -> one.id() == version.id())) {
                checklist.setItems(java.util.stream.Stream.concat(newest.stream(), java.util.stream.Stream.of(version))
                        .toList());
            }
            checklist.setValue(version);
        });
    }

    private static List<Unit> inspectable(InspectionServices services, Set<Long> there) {
        return services.organization().workingUnits(services.agency()).stream()
                .filter(unit -> unit.kind() != UnitKind.LEADERSHIP && !there.contains(unit.id()))
                .toList();
    }
}
