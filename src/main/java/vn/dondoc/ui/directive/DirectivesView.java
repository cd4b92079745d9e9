package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.directive.DirectiveRow;
import vn.dondoc.directive.Issuer;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Action;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Work given outside plans: counts in the words of the reports, the list behind them, a document beside the list. */
@Route(value = DirectivesView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.PLAN, order = 30, titleKey = "directives.title", actions = Action.VIEW_TASK)
public class DirectivesView extends Page implements BeforeEnterObserver {

    /** Address of the list. */
    public static final String PATH = "nhiem-vu-duoc-giao";

    private static final PageQuery USUAL = PageQuery.of(0, 500);

    private final transient DirectiveServices services;
    private final Div counts = new Div();
    private final ListFilters filters;
    private final Span shown = new Span();
    private final DirectiveGrid grid;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState url;
    private transient ListState state;
    private transient List<DirectiveRow> rows = List.of();

    DirectivesView(DirectiveServices services) {
        super(t("directives.title"));
        this.services = services;
        grid = new DirectiveGrid(services.today(), row -> choose(row.taskId()));
        filters = new ListFilters(services, this::go);
        split = new MasterDetail(new Div(shown, grid, empty), () -> choose(null));
        counts.addClassName("dd-directive-counts");
        shown.addClassNames("muted", "small");
        add(header(), new Card(counts), filters, split);
        add(new Keys().on("/", t("directives.key.search"), filters::search));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        state = ListState.of(url, services.windows(), services.today());
        filters.show(url, state);
        load();
    }

    private PageHeader header() {
        List<Component> actions = new ArrayList<>();
        actions.add(download(ExportFormat.XLSX));
        actions.add(download(ExportFormat.CSV));
        if (services.mayEnterLists()) {
            actions.add(new Button(
                    t("directives.upload"), event -> getUI().ifPresent(ui -> ui.navigate(ListUploadView.class))));
        }
        if (services.mayEnter()) {
            Button enter = new Button(t("directives.new"), event -> EntryDialog.open(services));
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(enter);
        }
        return new PageHeader(t("directives.title"), actions.toArray(Component[]::new))
                .subtitle(t("directives.subtitle"));
    }

    private void load() {
        rows = services.queries().all(state.filter(), USUAL);
        grid.show(rows, state.asOf());
        grid.setVisible(!rows.isEmpty());
        shown.setText(t(
                "directives.shown",
                rows.size(),
                t("directives.state." + state.filter().state().name())));
        shown.setVisible(!rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new Empty(t("directives.none"), t("directives.noneHint")));
        }
        counts();
        showDetail();
    }

    private void counts() {
        counts.removeAll();
        Span day = new Span(t("directives.asOf", Formats.date(state.asOf())));
        day.addClassNames("muted", "small");
        counts.add(day);
        for (Issuer issuer : Issuer.values()) {
            if (state.filter().issuer() == null || state.filter().issuer() == issuer) {
                counts.add(Sentence.block(
                        services.figures()
                                .of(
                                        issuer,
                                        state.asOf(),
                                        state.window(),
                                        state.filter().unitId()),
                        url));
            }
        }
    }

    private void go(UrlState changed) {
        url = changed.with(ListState.CHOSEN, null);
        url.replace();
        state = ListState.of(url, services.windows(), services.today());
        filters.show(url, state);
        load();
    }

    private void choose(@Nullable Long taskId) {
        url = url.choose(ListState.CHOSEN, taskId);
        showDetail();
    }

    private void showDetail() {
        Long chosen = ListState.chosen(url);
        grid.beside(chosen != null);
        Grids.mark(grid, DirectiveRow::taskId, chosen);
        if (chosen == null) {
            split.clear();
            return;
        }
        try {
            long directive = rows.stream()
                    .filter(row -> Objects.equals(row.taskId(), chosen))
                    .map(DirectiveRow::directiveId)
                    .findFirst()
                    .orElseGet(() -> services.views()
                            .placeOf(chosen)
                            .map(place -> place.directiveId())
                            .orElse(-1L));
            split.show(new DirectivePanel(services, directive, chosen, this::load));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    private DownloadLink download(ExportFormat format) {
        return new DownloadLink(t("figures.export." + format.name()), () -> {
                    ExportedFile file = services.export().file(state.filter(), USUAL, format);
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
