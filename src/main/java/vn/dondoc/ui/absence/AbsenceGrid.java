package vn.dondoc.ui.absence;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.organization.Absence;
import vn.dondoc.organization.AbsenceState;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Absences, latest beginning first, with what can be done about each. */
class AbsenceGrid extends Grid<Absence> {

    private final transient AbsenceServices services;
    private final transient Runnable changed;
    private final transient Map<Long, String> units;

    AbsenceGrid(AbsenceServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        units = services.organization().units(services.actor().get().agencyId()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::label));
        Grids.style(this, t("absence.title"));
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        var card = addComponentColumn(this::card);
        card.setHeader(t("absence.person")).setVisible(false);
        var person = addComponentColumn(absence -> Grids.twoLines(absence.personName(), unit(absence)))
                .setHeader(t("absence.person"))
                .setFlexGrow(3);
        var days = addComponentColumn(this::days).setHeader(t("absence.days")).setFlexGrow(3);
        var state = addComponentColumn(this::state)
                .setHeader(t("absence.state"))
                .setWidth("130px")
                .setFlexGrow(0);
        var substitute = addColumn(Absence::substituteName)
                .setHeader(t("absence.substitute"))
                .setFlexGrow(2);
        var reason = addComponentColumn(AbsenceGrid::reason)
                .setHeader(t("absence.reason"))
                .setFlexGrow(3);
        var actions = addComponentColumn(this::actions).setWidth("180px").setFlexGrow(0);
        List<Column<Absence>> wide = List.of(person, days, state, substitute, reason, actions);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            wide.forEach(column -> column.setVisible(!narrow));
        });
    }

    private Component card(Absence absence) {
        Div who = new Div(new Span(absence.personName()), state(absence));
        who.addClassName("dd-bar");
        Span where = new Span(unit(absence));
        where.addClassNames("muted", "small");
        Div cell = new Div(
                who,
                where,
                days(absence),
                new Div(new Span(t("absence.substitute") + ": " + absence.substituteName())),
                reason(absence),
                actions(absence));
        cell.addClassName("dd-stack");
        cell.getStyle().set("gap", "4px");
        return cell;
    }

    private String unit(Absence absence) {
        return absence.unitId() == null ? "" : units.getOrDefault(absence.unitId(), "");
    }

    private Component days(Absence absence) {
        String range = absence.fromDay().equals(absence.toDay())
                ? Formats.date(absence.fromDay())
                : t("absence.range", Formats.date(absence.fromDay()), Formats.date(absence.toDay()));
        boolean early = absence.endedAt() != null && absence.state(services.today()) != AbsenceState.WITHDRAWN;
        return Grids.twoLines(range, early ? t("absence.endedEarly", Formats.date(absence.lastDay())) : "");
    }

    private Tag state(Absence absence) {
        AbsenceState state = absence.state(services.today());
        Tone tone = state == AbsenceState.HOLDS ? Tone.SOON : state == AbsenceState.COMING ? Tone.OK : Tone.IDLE;
        return new Tag(tone, t("absence.state." + state.name()));
    }

    private static Component reason(Absence absence) {
        String by = absence.endedByName() == null
                ? t("absence.enteredBy", absence.enteredByName())
                : t("absence.endedBy", absence.enteredByName(), absence.endedByName());
        return Grids.twoLines(absence.reason(), by);
    }

    private Component actions(Absence absence) {
        if (!services.absences().mayEnd(absence)) {
            return new Span();
        }
        boolean begun = absence.state(services.today()) == AbsenceState.HOLDS;
        String label = t(begun ? "absence.end" : "absence.withdraw");
        Button button = new Button(
                label,
                event -> Confirm.ask(
                        t(begun ? "absence.endAsk" : "absence.withdrawAsk", absence.personName()),
                        t("absence.endText", absence.substituteName()),
                        label,
                        () -> {
                            services.absences().end(absence.id(), absence.version());
                            Toast.success(t(begun ? "absence.ended" : "absence.withdrawn", absence.personName()));
                            changed.run();
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
