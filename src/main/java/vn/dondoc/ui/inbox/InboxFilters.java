package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.InboxScope;
import vn.dondoc.ui.component.UrlState;

/** The fields that narrow a list of assignments, and those filters of the address that have no field. */
class InboxFilters extends Div {

    private final transient InboxServices services;
    private final Consumer<UrlState> change;
    private transient UrlState state;

    /** @param change called with the address that the person wants */
    InboxFilters(InboxServices services, Consumer<UrlState> change) {
        this.services = services;
        this.change = change;
        addClassName("dd-bar");
    }

    /** Shows what the address says. */
    void show(InboxScope scope, UrlState shown) {
        state = shown;
        removeAll();
        if (scope == InboxScope.ALL) {
            units();
        }
        plans();
        status();
        hidden().forEach((name, label) -> {
            Button off = new Button(label + " ✕", event -> {
                change(name, null);
                show(scope, state);
            });
            off.setAriaLabel(t("inbox.dropFilter", label));
            add(off);
        });
    }

    /** Other filters may have changed since the fields were shown. */
    void follow(UrlState current) {
        state = current;
    }

    private void change(String name, Object value) {
        state = state.with(name, value);
        change.accept(state);
    }

    private void units() {
        ComboBox<Unit> unit = new ComboBox<>();
        unit.setPlaceholder(t("inbox.unitFilter"));
        unit.setAriaLabel(t("inbox.unitFilter"));
        List<Unit> units =
                services.organization().workingUnits(services.actor().get().agencyId());
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        state.id(InboxFilter.UNIT)
                .flatMap(id -> units.stream().filter(item -> item.id() == id).findFirst())
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(event -> change(
                InboxFilter.UNIT,
                event.getValue() == null ? null : event.getValue().id()));
        add(unit);
    }

    private void plans() {
        List<PlanSummary> issued = services.plans().find(PlanFilter.all(), PageQuery.of(0, 500)).items().stream()
                .filter(plan -> plan.number() != null)
                .toList();
        if (issued.size() < 2) {
            return;
        }
        ComboBox<PlanSummary> plan = new ComboBox<>();
        plan.setPlaceholder(t("inbox.planFilter"));
        plan.setAriaLabel(t("inbox.planFilter"));
        plan.setItems(issued);
        plan.setItemLabelGenerator(PlanSummary::shownNumber);
        plan.setClearButtonVisible(true);
        state.id(InboxFilter.PLAN)
                .flatMap(id -> issued.stream().filter(item -> item.id() == id).findFirst())
                .ifPresent(plan::setValue);
        plan.addValueChangeListener(event -> change(
                InboxFilter.PLAN,
                event.getValue() == null ? null : event.getValue().id()));
        add(plan);
    }

    private void status() {
        Select<AssignmentStatus> status = new Select<>();
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("inbox.anyStatus"));
        status.setPlaceholder(t("inbox.anyStatus"));
        status.setAriaLabel(t("inbox.statusFilter"));
        status.setItems(AssignmentStatus.values());
        status.setItemLabelGenerator(value -> value == null ? t("inbox.anyStatus") : t("inbox.status." + value.name()));
        state.constant(InboxFilter.STATUS, AssignmentStatus.class).ifPresent(status::setValue);
        status.addValueChangeListener(event -> change(InboxFilter.STATUS, event.getValue()));
        add(status);
    }

    /** Filters that came with a link and have no field of their own: shown, so that nobody wonders what is missing. */
    private Map<String, String> hidden() {
        Map<String, String> named = new LinkedHashMap<>();
        for (String name : List.of(
                InboxFilter.BUCKET,
                InboxFilter.AS_OF,
                InboxFilter.AREA,
                InboxFilter.SOURCE,
                InboxFilter.TASK,
                InboxFilter.DUE_FROM,
                InboxFilter.DUE_BEFORE)) {
            if (!state.text(name).isEmpty()) {
                named.put(name, t("inbox.linked." + name) + ": " + state.text(name));
            }
        }
        return named;
    }
}
