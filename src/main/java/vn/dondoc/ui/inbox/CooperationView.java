package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Action;
import vn.dondoc.task.ContributionCounts;
import vn.dondoc.task.ContributionList;
import vn.dondoc.task.ContributionQueries;
import vn.dondoc.task.ContributionRow;
import vn.dondoc.task.ContributionState;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** What the person's unit is asked for as a cooperating unit, and what it has asked others for. */
@Route(value = CooperationView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(
        group = NavGroup.WORK,
        order = 25,
        titleKey = "moves.cooperation.title",
        actions = {Action.CONTRIBUTE, Action.ASK_CONTRIBUTION})
public class CooperationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "phoi-hop";

    private static final String LIST = "loc";
    private static final String CHOSEN = "chon";

    private final transient InboxServices services;
    private final transient ContributionQueries queries;
    private final Chips chips = new Chips(t("moves.filter"));
    private final Grid<ContributionRow> grid = new Grid<>(50);
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState state;

    CooperationView(InboxServices services, ContributionQueries queries) {
        this.services = services;
        this.queries = queries;
        addClassName("dd-stack");
        for (ContributionList list : ContributionList.values()) {
            chips.add(list.name(), t("moves.list." + list.name()), list == ContributionList.LATE ? Tone.LATE : null);
        }
        chips.onSelect(value -> {
            state = state.with(LIST, value).with(CHOSEN, null);
            state.replace();
            load();
        });
        columns();
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        add(new PageHeader(t("moves.cooperation.title")), chips, split);
    }

    @Override
    public String getPageTitle() {
        return t("moves.cooperation.title") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
    }

    private void columns() {
        Grids.style(grid, t("moves.cooperation.list"));
        Grids.onOpen(grid, row -> choose(row.assignmentId()));
        grid.setHeight("calc(100vh - 210px)");
        grid.getStyle().set("min-height", "320px");
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        var wanted = grid.addComponentColumn(row -> Grids.twoLines(row.wanted(), place(row)))
                .setHeader(t("moves.cooperation.wanted"))
                .setFlexGrow(3)
                .setWidth("240px");
        var asker = grid.addComponentColumn(row -> Grids.twoLines(row.leadName(), row.unitName()))
                .setHeader(t("moves.cooperation.asker"))
                .setFlexGrow(2)
                .setWidth("170px");
        var due = grid.addComponentColumn(this::due)
                .setHeader(t("moves.contribution.due"))
                .setWidth("176px")
                .setFlexGrow(0);
        var step = grid.addComponentColumn(CooperationView::step)
                .setHeader(t("inbox.step"))
                .setWidth("150px")
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(wanted, asker, due, step).forEach(column -> column.setVisible(!narrow));
        });
    }

    private void load() {
        ContributionCounts counts = queries.counts();
        for (ContributionList list : ContributionList.values()) {
            if (list != ContributionList.CLOSED) {
                chips.count(list.name(), counts.of(list));
            }
        }
        ContributionList list = state.constant(LIST, ContributionList.class).orElse(ContributionList.TO_GIVE);
        chips.select(list.name());
        long size = queries.find(list, PageQuery.of(0, 1)).total();
        grid.setItems(DataProvider.fromCallbacks(
                query -> queries.find(list, PageQuery.of(query.getPage(), query.getPageSize())).items().stream(),
                query -> (int) size));
        grid.setVisible(size > 0);
        empty.removeAll();
        if (size == 0) {
            empty.add(new Empty(t("moves.cooperation.none"), t("moves.cooperation.noneHint")));
        }
        showDetail();
    }

    private void choose(Long assignment) {
        state = state.choose(CHOSEN, assignment);
        showDetail();
    }

    private void showDetail() {
        Optional<Long> chosen = state.id(CHOSEN);
        if (chosen.isEmpty()) {
            split.clear();
            grid.deselectAll();
            return;
        }
        try {
            split.show(new AssignmentPanel(services, chosen.get(), false, this::load));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    private Component due(ContributionRow row) {
        if (!row.state().open()) {
            return new Span(Formats.date(row.dueOn()));
        }
        return new DueTag(row.dueOn(), services.today());
    }

    private static Component step(ContributionRow row) {
        Div cell = new Div(
                new Div(new Span(t("moves.contribution.state." + row.state().name()))));
        if (row.personName() != null) {
            Span person = new Span(row.personName());
            person.addClassNames("muted", "small");
            cell.add(new Div(person));
        }
        if (row.late() && row.state() != ContributionState.ASKED) {
            cell.add(new Tag(Tone.LATE, t("moves.contribution.late")));
        }
        return cell;
    }

    private static String place(ContributionRow row) {
        return row.document() + " · " + row.code() + " · " + row.content();
    }

    private Component card(ContributionRow row) {
        Span head = new Span(row.leadName() + " → " + row.unitName());
        head.addClassNames("muted", "small");
        Span place = new Span(place(row));
        place.addClassNames("muted", "small");
        Div below = new Div(due(row), step(row));
        below.addClassName("dd-bar");
        Div cell = new Div(new Div(head), new Div(new Span(row.wanted())), new Div(place), below);
        cell.addClassName("dd-stack");
        cell.getStyle().set("gap", "4px");
        return cell;
    }
}
