package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportDetails;
import vn.dondoc.report.ReportState;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** A report: where it stands, what the acting person can do now, and tabs that features bring. */
// for the tabs of other features, which the build of the front end does not see from here
@Uses(BpmnDiagram.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(Grid.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Route(value = "bao-cao/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle, ReportTab.Context {

    private static final String TAB = "the";

    private final transient ReportServices services;
    private final transient List<ReportTab> tabs;
    private transient ReportDetails details;
    private transient UrlState state;
    private long id;

    ReportView(ReportServices services, List<ReportTab> tabs) {
        this.services = services;
        this.tabs = tabs;
        addClassName("dd-stack");
    }

    @Override
    public String getPageTitle() {
        return (details == null ? t("report.list.title") : details.report().label()) + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Báo cáo"));
        state = UrlState.of(event.getLocation());
        reload();
    }

    @Override
    public ReportDetails details() {
        return details;
    }

    @Override
    public void reload() {
        details = services.reports().details(id);
        Report report = details.report();
        removeAll();
        add(ReportWords.link(ReportsView.PATH, t("report.back")), header(report));
        Component[] actions = new ReportActions(services, details, this::reload).components();
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("dd-bar");
            add(bar);
        }
        notes(report);
        add(new Card(ReportWords.steps(report.state(), report.correcting()), facts(report)));
        showTabs();
    }

    private PageHeader header(Report report) {
        return new PageHeader(report.title(), ReportDownloads.links(services, details))
                .subtitle(t("report.window", Formats.date(report.from()), Formats.date(report.to())));
    }

    private void notes(Report report) {
        if (report.state() == ReportState.CANCELLED) {
            add(new Alert(Tone.IDLE, t("report.cancelled", report.cancelReason())));
        }
        if (report.correcting()) {
            add(new Alert(Tone.SOON, t("report.correcting", report.frozenVersion(), report.changeNote())));
        }
        long open = details.comments().stream()
                .filter(comment -> comment.resolvedAt() == null)
                .count();
        if (open > 0 && report.state() == ReportState.COMPILING) {
            add(new Alert(Tone.SOON, t("report.comments.open", open)));
        }
    }

    private FactList facts(Report report) {
        FactList facts = new FactList();
        facts.fact(t("report.state"), ReportWords.state(report.state()));
        boolean open = report.state().open();
        facts.fact(t("report.unitsDue"), Formats.date(report.unitsDue()));
        facts.fact(
                t("report.departmentDue"),
                open
                        ? new DueTag(report.departmentDue(), services.today()).inline()
                        : new Div(Formats.date(report.departmentDue())));
        facts.fact(t("report.openedAt"), Formats.dateTime(report.openedAt()));
        if (report.number() != null) {
            facts.fact(t("report.number"), report.number());
            facts.fact(t("report.issuedOn"), Formats.date(report.issuedOn()));
        }
        facts.fact(t("report.recipients"), String.join("; ", report.recipients()));
        return facts;
    }

    private void showTabs() {
        List<ReportTab> shown = tabs.stream().filter(tab -> tab.shown(this)).toList();
        if (shown.isEmpty()) {
            return;
        }
        Chips chips = new Chips(t("report.tabs"));
        for (ReportTab tab : shown) {
            chips.add(tab.key(), t(tab.titleKey()), null);
            if (tab.count(this) > 0) {
                chips.count(tab.key(), tab.count(this));
            }
        }
        chips.select(state.text(TAB));
        Div content = new Div();
        content.addClassName("dd-stack");
        show(content, shown, chips.selected());
        chips.onSelect(key -> {
            state = state.with(TAB, key);
            state.replace();
            show(content, shown, key);
        });
        add(chips, content);
    }

    private void show(Div content, List<ReportTab> shown, String key) {
        content.removeAll();
        shown.stream()
                .filter(tab -> tab.key().equals(key))
                .findFirst()
                .ifPresent(tab -> content.add(tab.content(this)));
    }
}
