package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Who changed what in organisation, accounts, calendar and parameters; newest first. */
@Route(value = AuditView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 70, titleKey = "admin.audit.title", actions = Action.MANAGE_PEOPLE)
public class AuditView extends Page implements BeforeEnterObserver {

    static final String PATH = "quan-tri/nhat-ky";
    private static final int FEW = 15;
    private static final String WORDS = "tim";
    private static final String SUBJECT = "ve";

    private final transient AuditTrail trail;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final SearchBox search = new SearchBox(t("admin.audit.search"), words -> filter(WORDS, words));
    private final Select<AuditSubject> subject = new Select<>();
    private final PageHeader header = new PageHeader(t("admin.audit.title"));
    private final Div empty = new Div();
    private transient UrlState state;

    AuditView(AuditTrail trail) {
        super(t("admin.audit.title"));
        this.trail = trail;
        subject.setItems(AuditSubject.values());
        subject.setEmptySelectionAllowed(true);
        subject.setEmptySelectionCaption(t("admin.audit.any"));
        subject.setItemLabelGenerator(one -> one == null ? t("admin.audit.any") : one.label());
        subject.setAriaLabel(t("admin.audit.subject"));
        subject.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filter(SUBJECT, event.getValue());
            }
        });
        columns();
        Div bar = new Div(search, subject);
        bar.addClassName("dd-bar");
        add(header, bar, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        search.setValue(state.text(WORDS));
        subject.setValue(state.constant(SUBJECT, AuditSubject.class).orElse(null));
        load();
    }

    private void columns() {
        Grids.style(grid, t("admin.audit.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var card = grid.addComponentColumn(
                        entry -> Grids.twoLines(entry.text(), Formats.dateTime(entry.at()) + " · " + entry.actorName()))
                .setHeader(t("admin.audit.what"));
        var at = grid.addColumn(entry -> Formats.dateTime(entry.at()))
                .setHeader(t("admin.audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var who = grid.addColumn(AuditEntry::actorName)
                .setHeader(t("admin.audit.who"))
                .setWidth("200px")
                .setFlexGrow(0);
        var about = grid.addColumn(entry -> entry.subject().label())
                .setHeader(t("admin.audit.subject"))
                .setWidth("150px")
                .setFlexGrow(0);
        var what = grid.addColumn(AuditEntry::text)
                .setHeader(t("admin.audit.what"))
                .setFlexGrow(1);
        card.setVisible(false);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(at, who, about, what).forEach(column -> column.setVisible(!narrow));
        });
    }

    private void filter(String name, Object value) {
        state = state.with(name, value);
        state.replace();
        load();
    }

    private void load() {
        AuditSubject wanted = state.constant(SUBJECT, AuditSubject.class).orElse(null);
        String words = state.text(WORDS);
        grid.setItems(query ->
                trail.entries(wanted, words, PageQuery.of(query.getPage(), query.getPageSize())).items().stream());
        long total = trail.entries(wanted, words, PageQuery.of(0, 1)).total();
        header.subtitle(t("admin.audit.count", Formats.number(total)));
        boolean few = total <= FEW;
        grid.setAllRowsVisible(few);
        grid.setClassName("dd-tall", !few);
        grid.setVisible(total > 0);
        empty.removeAll();
        if (total == 0) {
            empty.add(new Empty(t("admin.audit.none"), t("admin.audit.noneHint")));
        }
    }
}
