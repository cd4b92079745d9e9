package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import vn.dondoc.inspection.InspectionDetails;
import vn.dondoc.inspection.InspectionStep;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.inspection.VisitSummary;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The units of an inspection: when, where it stands, findings; red first, then by month. */
final class VisitGrid extends Grid<VisitSummary> {

    private final transient InspectionServices services;
    private final transient InspectionDetails details;
    private final transient Runnable reload;

    VisitGrid(InspectionServices services, InspectionDetails details, Runnable reload) {
        this.services = services;
        this.details = details;
        this.reload = reload;
        Grids.style(this, t("inspection.units"));
        addClassName("dd-inspection-visits");
        Grids.onOpen(this, row -> getUI().ifPresent(ui -> ui.navigate(
                InspectionWords.path(row.visit().inspectionId(), row.visit().id()))));
        setAllRowsVisible(true);
        columns();
        setItems(details.visits().stream()
                .sorted(Comparator.comparing((VisitSummary row) -> row.overdue() == 0 && !row.late())
                        .thenComparing(
                                row -> row.visit().due(details.inspection().year())))
                .toList());
    }

    private void columns() {
        boolean draft = details.steps().contains(InspectionStep.EDIT);
        var card = addComponentColumn(this::card);
        addColumn(row -> row.visit().name())
                .setHeader(t("inspection.unit"))
                .setFlexGrow(1)
                .setWidth("220px");
        addColumn(row -> when(row.visit()))
                .setHeader(t("inspection.when"))
                .setWidth("140px")
                .setFlexGrow(0);
        addComponentColumn(InspectionWords::visit)
                .setHeader(t("inspection.state"))
                .setWidth("200px")
                .setFlexGrow(0);
        addComponentColumn(VisitGrid::found)
                .setHeader(t("inspection.findings"))
                .setWidth("240px")
                .setFlexGrow(0);
        if (draft) {
            addComponentColumn(this::edits).setWidth("104px").setFlexGrow(0);
        }
        Grids.cardWhenNarrow(this, card);
    }

    private Component card(VisitSummary row) {
        Div tags = new Div(InspectionWords.visit(row), InspectionWords.muted(when(row.visit())));
        tags.addClassName("dd-tags");
        Div name = new Div(new Span(row.visit().name()));
        name.addClassName("strong");
        Div card = new Div(name, tags, found(row));
        card.addClassName("dd-stack");
        if (details.steps().contains(InspectionStep.EDIT)) {
            card.add(edits(row));
        }
        return card;
    }

    private static String when(Visit visit) {
        if (visit.finishedOn() != null) {
            return Formats.date(visit.finishedOn());
        }
        return visit.plannedOn() != null ? Formats.date(visit.plannedOn()) : t("inspection.month", visit.month());
    }

    private static Component found(VisitSummary row) {
        Div words = new Div();
        words.addClassName("dd-tags");
        if (row.findings() == 0) {
            words.add(new Span(row.visit().finishedOn() == null ? "" : t("inspection.noFindings")));
            return words;
        }
        words.add(new Span(t("inspection.remediedOf", row.remedied(), row.findings())));
        if (row.overdue() > 0) {
            words.add(new Tag(Tone.LATE, t("inspection.overdueCount", row.overdue())));
        }
        return words;
    }

    private Component edits(VisitSummary row) {
        Div bar = new Div();
        bar.addClassName("dd-row-actions");
        bar.add(
                icon(VaadinIcon.PENCIL, t("inspection.unit.edit", row.visit().name()), () -> edit(row.visit())),
                icon(
                        VaadinIcon.CLOSE_SMALL,
                        t("inspection.unit.remove", row.visit().name()),
                        () -> services.step(
                                () -> services.planning()
                                        .removeVisit(row.visit().id()),
                                "inspection.saved",
                                reload)));
        return bar;
    }

    private void edit(Visit visit) {
        Select<Integer> month = UnitMonths.months(t("inspection.unit.month"));
        month.setValue(visit.month());
        DateField day = new DateField(t("inspection.unit.day"));
        day.setValue(visit.plannedOn());
        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                month.setValue(event.getValue().getMonthValue());
            }
        });
        new FormDialog(
                        visit.name(),
                        t("inspection.save"),
                        () -> services.form(
                                () -> services.planning()
                                        .editVisit(
                                                visit.id(),
                                                visit.version(),
                                                new VisitDraft(
                                                        visit.unitId(),
                                                        visit.name(),
                                                        visit.level(),
                                                        month.getValue(),
                                                        day.getValue())),
                                "inspection.saved",
                                reload),
                        month,
                        day)
                .open();
    }

    private static Button icon(VaadinIcon icon, String label, Runnable work) {
        Button button = new Button(icon.create(), event -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
