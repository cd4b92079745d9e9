package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Action;
import vn.dondoc.task.ExtensionCounts;
import vn.dondoc.task.ExtensionDecisions;
import vn.dondoc.task.ExtensionEntry;
import vn.dondoc.task.ExtensionList;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.RequestState;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
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

/** Requests for a later due date: those that wait, oldest first, with what the Office thinks; decided one by one or many at once. */
@Route(value = ExtensionsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(
        group = NavGroup.WORK,
        order = 40,
        titleKey = "moves.extension.title",
        actions = {Action.GRANT_EXTENSION, Action.GIVE_OPINION, Action.RECORD_EXTENSION, Action.ASK_EXTENSION})
public class ExtensionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "gia-han";

    private static final String LIST = "loc";
    private static final String CHOSEN = "chon";

    private final transient InboxServices services;
    private final transient ExtensionQueries queries;
    private final Chips chips = new Chips(t("moves.filter"));
    private final Grid<ExtensionRow> grid = new Grid<>(50);
    private final ExtensionBulk bulk;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState state;

    ExtensionsView(InboxServices services, ExtensionQueries queries, ExtensionDecisions decisions) {
        this.services = services;
        this.queries = queries;
        this.bulk = new ExtensionBulk(decisions, grid, this::load);
        addClassName("dd-stack");
        for (ExtensionList list : ExtensionList.values()) {
            chips.add(
                    list.name(),
                    t("moves.extension.list." + list.name()),
                    list == ExtensionList.MINE ? Tone.SOON : null);
        }
        chips.onSelect(value -> {
            state = state.with(LIST, value).with(CHOSEN, null);
            state.replace();
            load();
        });
        columns();
        split = new MasterDetail(new Div(bulk, grid, empty), () -> choose(null));
        add(new PageHeader(t("moves.extension.title")), chips, split);
    }

    @Override
    public String getPageTitle() {
        return t("moves.extension.title") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
    }

    /** The boxes of the selection column have no name of their own for those who do not see them. */
    private void nameCheckboxes() {
        grid.addAttachListener(event -> grid.getElement()
                .executeJs(
                        "const name = () => this.querySelectorAll('vaadin-checkbox').forEach(box => {"
                                + " box.accessibleName = box.classList.contains('vaadin-grid-select-all-checkbox')"
                                + " || box.id === 'selectAllCheckbox' ? $0 : $1; });"
                                + " name(); new MutationObserver(name).observe(this, {childList: true, subtree: true});",
                        t("moves.chooseAll"),
                        t("moves.chooseRow")));
    }

    private void columns() {
        Grids.style(grid, t("moves.extension.list"));
        ((GridMultiSelectionModel<ExtensionRow>) grid.setSelectionMode(Grid.SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        nameCheckboxes();
        grid.addClassName("dd-opens");
        grid.setHeight("calc(100vh - 210px)");
        grid.getStyle().set("min-height", "320px");
        grid.addItemClickListener(event -> choose(event.getItem().request().assignmentId()));
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        var content = grid.addComponentColumn(row ->
                        Grids.twoLines(row.content(), row.document() + " · " + row.code() + " · " + row.unitName()))
                .setHeader(t("inbox.content"))
                .setFlexGrow(3)
                .setWidth("220px");
        var dates = grid.addComponentColumn(this::dates)
                .setHeader(t("moves.asked"))
                .setWidth("215px")
                .setFlexGrow(0);
        var reason = grid.addColumn(row -> row.request().reason())
                .setHeader(t("moves.extension.reason"))
                .setFlexGrow(2)
                .setWidth("180px");
        var word = grid.addComponentColumn(this::word)
                .setHeader(t("moves.extension.state"))
                .setWidth("200px")
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(content, dates, reason, word).forEach(column -> column.setVisible(!narrow));
        });
    }

    private void load() {
        ExtensionCounts counts = queries.counts();
        ExtensionList list = state.constant(LIST, ExtensionList.class)
                .orElse(counts.mine() > 0 ? ExtensionList.MINE : ExtensionList.OPEN);
        chips.count(ExtensionList.MINE.name(), counts.mine()).count(ExtensionList.OPEN.name(), counts.open());
        chips.select(list.name());
        long size = queries.find(list, PageQuery.of(0, 1)).total();
        grid.deselectAll();
        grid.setItems(DataProvider.fromCallbacks(
                query -> queries.find(list, PageQuery.of(query.getPage(), query.getPageSize())).items().stream(),
                query -> (int) size));
        grid.setVisible(size > 0);
        bulk.setVisible(list == ExtensionList.MINE || list == ExtensionList.OPEN);
        empty.removeAll();
        if (size == 0) {
            empty.add(new Empty(t("moves.extension.none"), t("moves.extension.noneHint")));
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
            return;
        }
        try {
            split.show(new AssignmentPanel(services, chosen.get(), false, this::load));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    private Component dates(ExtensionRow row) {
        ExtensionEntry request = row.request();
        Div cell = new Div(new Div(new Span(Formats.date(request.presentDue()) + " → "
                + Formats.date(request.grantedDue() != null ? request.grantedDue() : request.askedDue()))));
        if (row.grantedBefore() > 0) {
            Span before = new Span(t("moves.grantedBefore", row.grantedBefore()));
            before.addClassNames("muted", "small");
            cell.add(new Div(before));
        }
        if (request.late()) {
            cell.add(new Tag(Tone.LATE, t("moves.askedLate")), new Span(" "));
        }
        if (request.beyondYear()) {
            cell.add(new Tag(Tone.SOON, t("moves.beyondTag")));
        }
        return cell;
    }

    private Component word(ExtensionRow row) {
        ExtensionEntry request = row.request();
        if (request.state() != RequestState.OPEN) {
            Span when = new Span(Formats.dateTime(request.decidedAt()));
            when.addClassNames("muted", "small");
            return new Div(
                    new Tag(
                            ExtensionSection.tone(request.state()),
                            t("moves.state." + request.state().name())),
                    new Div(when));
        }
        Tag opinion = request.outside()
                ? new Tag(Tone.IDLE, t("moves.waitsForCommittee"))
                : request.opinion() == null
                        ? new Tag(Tone.IDLE, t("moves.noOpinion"))
                        : new Tag(
                                request.opinion() == Opinion.AGREE ? Tone.OK : Tone.SOON,
                                t(
                                        "moves.officeSays",
                                        t("moves.opinion." + request.opinion().name())));
        Span age = new Span(t("moves.age", age(request)));
        age.addClassNames("muted", "small");
        Div cell = new Div(opinion, new Div(age));
        if (!request.opinionText().isEmpty()) {
            Span text = new Span(request.opinionText());
            text.addClassName("small");
            cell.add(new Div(text));
        }
        return cell;
    }

    private long age(ExtensionEntry request) {
        LocalDate asked = LocalDate.ofInstant(request.askedAt(), Vietnamese.ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(asked, services.today()));
    }

    private Component card(ExtensionRow row) {
        Span head = new Span(row.document() + " · " + row.code() + " · " + row.unitName());
        head.addClassNames("muted", "small");
        Div cell = new Div(
                new Div(head),
                new Div(new Span(row.content())),
                dates(row),
                new Div(new Span(row.request().reason())),
                word(row));
        cell.addClassName("dd-stack");
        cell.getStyle().set("gap", "4px");
        return cell;
    }
}
