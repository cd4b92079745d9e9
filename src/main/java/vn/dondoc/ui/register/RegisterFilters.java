package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.organization.Unit;
import vn.dondoc.register.Choice;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.Registers;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.MoreFilters;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.UrlState;

/** The register and the filters of its list. Every change leads to an address. */
class RegisterFilters extends Div {

    private final transient RegisterServices services;
    private final transient Consumer<UrlState> go;
    private final ComboBox<RegisterDefinition> register = new ComboBox<>(t("register.register"));
    private final ComboBox<ReportingWindow> window = new ComboBox<>(t("register.window"));
    private final DateField from = new DateField(t("register.from"));
    private final DateField to = new DateField(t("register.to"));
    private final ComboBox<UnitOption> unit = new ComboBox<>(t("register.unit"));
    private final ComboBox<Choice> group = new ComboBox<>();
    private final Checkbox withdrawn = new Checkbox(t("register.showWithdrawn"));
    private final SearchBox search;
    private transient UrlState url;
    private boolean showing;

    RegisterFilters(RegisterServices services, Consumer<UrlState> go) {
        this.services = services;
        this.go = go;
        addClassNames("dd-bar", "dd-register-filters");
        register.setItems(Registers.all());
        register.setItemLabelGenerator(RegisterDefinition::label);
        register.addClassName("dd-register-choice");
        register.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                changed(RegisterState.register(url, event.getValue()));
            }
        });
        window.setItemLabelGenerator(ReportingWindow::label);
        window.setClearButtonVisible(true);
        window.addValueChangeListener(event -> {
            ReportingWindow chosen = event.getValue();
            changed(url.with(RegisterState.FROM, chosen == null ? null : chosen.from())
                    .with(RegisterState.TO, chosen == null ? null : chosen.to()));
        });
        from.addValueChangeListener(event -> changed(url.with(RegisterState.FROM, event.getValue())));
        to.addValueChangeListener(event -> changed(url.with(RegisterState.TO, event.getValue())));
        unit.setItemLabelGenerator(UnitOption::label);
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(event -> changed(url.with(
                RegisterState.UNIT,
                event.getValue() == null ? null : event.getValue().id())));
        group.setItemLabelGenerator(Choice::label);
        group.setClearButtonVisible(true);
        group.addValueChangeListener(event -> changed(url.with(
                RegisterState.GROUP,
                event.getValue() == null ? null : event.getValue().code())));
        withdrawn.addValueChangeListener(
                event -> changed(url.with(RegisterState.WITHDRAWN, event.getValue() ? "1" : null)));
        search = new SearchBox(t("register.search"), text -> changed(url.with(RegisterState.TEXT, text)));
        search.setLabel(t("register.searchLabel"));
        MoreFilters more = new MoreFilters("register.moreFilters", "register.fewerFilters");
        more.add(from, to, unit, group, withdrawn);
        add(register, window, more, search, more.toggle());
    }

    /** Shows what the address says. */
    void show(UrlState address, RegisterState state) {
        showing = true;
        url = address;
        RegisterFilter filter = state.filter();
        register.setValue(state.register());
        List<ReportingWindow> windows = services.windowChoices();
        window.setItems(windows);
        window.setValue(windows.stream()
                .filter(one -> one.from().equals(filter.from()) && one.to().equals(filter.to()))
                .findFirst()
                .orElse(null));
        from.setValue(filter.from());
        to.setValue(filter.to());
        List<UnitOption> units = units();
        unit.setItems(units);
        unit.setVisible(units.size() > 1);
        unit.setValue(units.stream()
                .filter(one -> one.id() != null && one.id().equals(filter.unitId()))
                .findFirst()
                .orElse(null));
        state.register()
                .field(state.register().groupField())
                .ifPresentOrElse(
                        field -> {
                            group.setVisible(true);
                            group.setLabel(field.label());
                            group.setItems(field.choices());
                            group.setValue(
                                    filter.group() == null
                                            ? null
                                            : field.choiceOf(filter.group()).orElse(null));
                        },
                        () -> group.setVisible(false));
        withdrawn.setValue(filter.withdrawn());
        search.setValue(filter.text());
        showing = false;
    }

    /** Puts the cursor into the search field. */
    void search() {
        search.focus();
    }

    private List<UnitOption> units() {
        List<UnitOption> units = new ArrayList<>();
        units.add(new UnitOption(0L, t("register.whole")));
        for (Unit one : services.workingUnits()) {
            if (services.queries().mayView(one.id())) {
                units.add(new UnitOption(one.id(), one.name()));
            }
        }
        if (!services.queries().mayView(null)) {
            units.remove(0);
        }
        return units;
    }

    private void changed(UrlState address) {
        if (!showing) {
            go.accept(address);
        }
    }
}
