package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.PageQuery;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** All plans of the agency, newest first; what waits for somebody can be filtered. */
@Route(value = PlansView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.PLAN, order = 10, titleKey = "plan.list.title", actions = Action.VIEW_PLAN)
public class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Address of the list. */
    public static final String PATH = "ke-hoach";

    private static final String FILTER = "loc";
    private static final String OPEN = "dang-lam";
    private static final String RUNNING = "ban-hanh";
    private static final String ALL = "tat-ca";

    private final transient PlanQueries plans;
    private final Chips chips = new Chips(t("plan.list.filter"));
    private final Grid<PlanSummary> grid = new Grid<>();
    private final Div empty = new Div();
    private final Div waiting = new Div();
    private transient UrlState state;

    PlansView(PlanQueries plans, Access access) {
        this.plans = plans;
        addClassName("dd-stack");
        PageHeader header = new PageHeader(t("plan.list.title"));
        if (access.may(Action.DRAFT_PLAN)) {
            Button upload =
                    new Button(t("plan.list.new"), event -> getUI().ifPresent(ui -> ui.navigate(PlanUploadView.class)));
            upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(upload);
        }
        chips.add(ALL, t("plan.list.all"), null)
                .add(OPEN, t("plan.list.open"), Tone.SOON)
                .add(RUNNING, t("plan.list.running"), null)
                .onSelect(value -> {
                    state = state.with(FILTER, value);
                    state.replace();
                    load();
                });
        columns();
        add(header, waiting, chips, grid, empty);
    }

    @Override
    public String getPageTitle() {
        return t("plan.list.title") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        chips.select(state.text(FILTER));
        load();
    }

    private void columns() {
        Grids.style(grid, t("plan.list.title"));
        Grids.onOpen(grid, plan -> getUI().ifPresent(ui -> PlanView.open(ui, plan)));
        grid.setAllRowsVisible(true);
        var card = grid.addComponentColumn(PlansView::card);
        var number = grid.addColumn(PlanSummary::shownNumber)
                .setHeader(t("plan.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var date = grid.addColumn(
                        plan -> Formats.date(plan.issuedOn() != null ? plan.issuedOn() : plan.printedIssuedOn()))
                .setHeader(t("plan.date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var title =
                grid.addColumn(PlanSummary::title).setHeader(t("plan.title")).setFlexGrow(1);
        var rows = grid.addColumn(plan -> Formats.number(plan.rows()))
                .setHeader(t("plan.rows"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var status = grid.addComponentColumn(plan -> PlanWords.status(plan.status()))
                .setHeader(t("plan.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(number, date, title, rows, status).forEach(column -> column.setVisible(!narrow));
        });
        card.setVisible(false);
    }

    private static Div card(PlanSummary plan) {
        Span head = new Span(plan.shownNumber() + " · " + t("plan.rowCount", plan.rows()));
        head.addClassName("muted");
        Div card = new Div(new Div(head), new Div(new Span(plan.title())), PlanWords.status(plan.status()));
        card.addClassName("dd-stack");
        return card;
    }

    private void load() {
        List<PlanSummary> all =
                plans.find(PlanFilter.all(), PageQuery.of(0, 500)).items();
        List<PlanSummary> open = all.stream().filter(PlansView::inWork).toList();
        List<PlanSummary> running =
                all.stream().filter(plan -> plan.status() == PlanStatus.ISSUED).toList();
        chips.count(ALL, all.size()).count(OPEN, open.size()).count(RUNNING, running.size());
        List<PlanSummary> shown =
                switch (chips.selected()) {
                    case OPEN -> open;
                    case RUNNING -> running;
                    default -> all;
                };
        grid.setItems(shown);
        waiting.removeAll();
        plans.awaitingComment()
                .forEach(plan -> waiting.add(new Alert(
                        Tone.SOON,
                        t("plan.comment.asked", plan.title(), Formats.date(plan.commentsDue())),
                        new Anchor(PATH + "/" + plan.id(), t("plan.action.COMMENT")))));
        grid.setVisible(!shown.isEmpty());
        empty.removeAll();
        if (shown.isEmpty()) {
            empty.add(new Empty(t("plan.list.none"), t("plan.list.noneHint")));
        }
    }

    private static boolean inWork(PlanSummary plan) {
        return switch (plan.status()) {
            case DRAFT, COMMENTING, CONSOLIDATING, SUBMITTED, APPROVED -> true;
            case ISSUED, REPLACED, CLOSED, WITHDRAWN -> false;
        };
    }
}
