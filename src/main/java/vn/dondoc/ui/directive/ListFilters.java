package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.directive.DirectiveState;
import vn.dondoc.directive.Issuer;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.MoreFilters;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.UrlState;

/** The filters of the list. Every change leads to an address. */
class ListFilters extends Div {

    private final transient DirectiveServices services;
    private final transient Consumer<UrlState> go;
    private final Select<Issuer> issuer = new Select<>();
    private final ComboBox<ReportingWindow> window = new ComboBox<>();
    private final DateField day = new DateField("");
    private final Select<DirectiveState> status = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final DateField dueFrom = new DateField("");
    private final DateField dueTo = new DateField("");
    private final TextField tracking = new TextField();
    private final SearchBox search;
    private transient UrlState url;
    private boolean showing;

    ListFilters(DirectiveServices services, Consumer<UrlState> go) {
        this.services = services;
        this.go = go;
        addClassNames("dd-bar", "dd-directive-filters");
        issuer.setItems(Issuer.values());
        issuer.setEmptySelectionAllowed(true);
        issuer.setEmptySelectionCaption(t("directives.anyIssuer"));
        issuer.setItemLabelGenerator(
                value -> value == null ? t("directives.anyIssuer") : t("directives.issuer." + value.name()));
        label(issuer, t("directives.issuer"));
        issuer.setPlaceholder(t("directives.anyIssuer"));
        issuer.addValueChangeListener(event -> changed(url.with(ListState.ISSUER, event.getValue())));
        status.setItems(DirectiveState.values());
        status.setItemLabelGenerator(value -> t("directives.state." + value.name()));
        label(status, t("directives.stateFilter"));
        status.addValueChangeListener(event -> changed(
                url.with(ListState.STATE, event.getValue() == DirectiveState.ASSIGNED ? null : event.getValue())));
        window.setItemLabelGenerator(
                one -> "%s (%s – %s)".formatted(one.label(), Formats.date(one.from()), Formats.date(one.to())));
        label(window, t("directives.window"));
        window.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                LocalDate cutOff = event.getValue().cutOff(services.today());
                changed(url.with(ListState.WINDOW, event.getValue().code()).with(ListState.AS_OF, cutOff));
            }
        });
        day.setLabel(t("directives.day"));
        day.setClearButtonVisible(false);
        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                changed(url.with(ListState.AS_OF, event.getValue()));
            }
        });
        unit.setItems(services.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setLabel(t("directives.unitFilter"));
        unit.addValueChangeListener(event -> changed(url.with(
                ListState.UNIT,
                event.getValue() == null ? null : event.getValue().id())));
        dueFrom.setLabel(t("directives.dueFrom"));
        dueFrom.addValueChangeListener(event -> changed(url.with(ListState.DUE_FROM, event.getValue())));
        dueTo.setLabel(t("directives.dueTo"));
        dueTo.addValueChangeListener(event -> changed(url.with(ListState.DUE_TO, event.getValue())));
        tracking.setLabel(t("directives.tracking"));
        tracking.setClearButtonVisible(true);
        tracking.setValueChangeMode(ValueChangeMode.LAZY);
        tracking.addValueChangeListener(
                event -> changed(url.with(ListState.TRACKING, event.getValue().strip())));
        search = new SearchBox(t("directives.search"), text -> changed(url.with(ListState.TEXT, text)));
        search.setLabel(t("directives.searchLabel"));
        window.addClassName("dd-directive-window");
        MoreFilters more = new MoreFilters("directives.moreFilters", "directives.fewerFilters");
        more.add(window, day, unit, dueFrom, dueTo, tracking);
        add(issuer, status, more, search, more.toggle());
    }

    /** Shows what the address says. */
    void show(UrlState address, ListState state) {
        showing = true;
        url = address;
        issuer.setValue(state.filter().issuer());
        status.setValue(state.filter().state());
        window.setItems(choices(state));
        window.setValue(state.window());
        day.setValue(state.asOf());
        Long wanted = state.filter().unitId();
        unit.setValue(
                wanted == null
                        ? null
                        : services.units().stream()
                                .filter(one -> one.id() == wanted)
                                .findFirst()
                                .orElse(null));
        dueFrom.setValue(state.filter().dueFrom());
        dueTo.setValue(state.filter().dueTo());
        tracking.setValue(state.filter().trackingNumber());
        search.setValue(state.filter().text());
        showing = false;
    }

    /** Puts the cursor into the search field. */
    void search() {
        search.focus();
    }

    private void changed(UrlState address) {
        if (!showing) {
            go.accept(address);
        }
    }

    private List<ReportingWindow> choices(ListState state) {
        int year = state.window().year();
        List<ReportingWindow> all = new ArrayList<>(services.windows().ofYear(year));
        all.addAll(services.windows().ofYear(year - 1));
        all.addAll(services.windows().ofYear(year + 1));
        return all;
    }

    private static void label(com.vaadin.flow.component.HasLabel field, String text) {
        field.setLabel(text);
    }
}
