package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Action;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
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

/** Citizen feedback: counts of the period, quick filters, the list with late ones first, a case beside it. */
@Route(value = FeedbacksView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 40, titleKey = "feedback.title", actions = Action.VIEW_FEEDBACK)
public class FeedbacksView extends Page implements BeforeEnterObserver {

    /** Address of the list. */
    public static final String PATH = "phan-anh";

    private static final PageQuery USUAL = PageQuery.of(0, 500);

    private final transient FeedbackServices services;
    private final FeedbackCounts counts = new FeedbackCounts();
    private final Div quick = new Div();
    private final FeedbackFilters filters;
    private final Span shown = FeedbackWords.muted("");
    private final FeedbackGrid grid;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState url;
    private transient FeedbackListState state;

    FeedbacksView(FeedbackServices services) {
        super(t("feedback.title"));
        this.services = services;
        grid = new FeedbackGrid(services.today(), row -> choose(row.id()));
        filters = new FeedbackFilters(services, this::go);
        split = new MasterDetail(new Div(shown, grid, empty), () -> choose(null));
        add(header(), counts, quick, filters, split);
        Keys keys = new Keys().on("/", t("feedback.key.search"), filters::search);
        if (services.feedbacks().mayEnter()) {
            keys.on("m", t("feedback.new"), this::enter);
        }
        add(keys);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        load();
    }

    private PageHeader header() {
        List<Component> actions = new ArrayList<>();
        actions.add(download(ExportFormat.XLSX));
        actions.add(download(ExportFormat.CSV));
        if (services.feedbacks().mayEnter()) {
            actions.add(FeedbackWords.button(t("feedback.new"), this::enter, ButtonVariant.LUMO_PRIMARY));
        }
        return new PageHeader(t("feedback.title"), actions.toArray(Component[]::new)).subtitle(t("feedback.subtitle"));
    }

    private void enter() {
        EntryDialog.open(services, id -> load());
    }

    private void load() {
        state = FeedbackListState.of(url);
        filters.show(url, state.filter());
        chips();
        counts();
        empty.removeAll();
        PageOf<FeedbackRow> page = services.feedbacks().find(state.filter(), USUAL);
        grid.show(page.items());
        grid.setVisible(!page.items().isEmpty());
        shown.setVisible(!page.items().isEmpty());
        shown.setText(
                page.total() > page.items().size()
                        ? t("feedback.shownFirst", page.items().size(), page.total())
                        : t("feedback.shown", page.total()));
        if (page.items().isEmpty()) {
            empty.add(new Empty(t("feedback.none"), t("feedback.noneHint")));
        }
        detail();
    }

    private void chips() {
        Chips chips = new Chips(t("feedback.quick"));
        for (QuickChoice choice : QuickChoice.values()) {
            if (choice.usual() || choice == state.quick()) {
                chips.add(choice.value(), t("feedback.quick." + choice.name()), choice.tone());
                chips.count(choice.value(), services.feedbacks().count(state.of(choice)));
            }
        }
        chips.select(state.quick().value()).onSelect(value -> go(url.with(FeedbackListState.QUICK, value)));
        quick.removeAll();
        quick.add(chips);
    }

    /** Of the days of the filter; without days of the year that today belongs to. */
    private void counts() {
        FeedbackFilter filter = state.filter();
        ReportingWindow usual = services.year();
        LocalDate to = filter.to() != null ? filter.to() : usual.to();
        LocalDate from = filter.from() != null ? filter.from() : usual.from();
        counts.setVisible(!to.isBefore(from));
        if (!to.isBefore(from)) {
            Long unit = filter.unitId() != null && filter.unitId() == 0 ? null : filter.unitId();
            counts.show(services, from, to, unit);
        }
    }

    private void go(UrlState changed) {
        url = changed.with(FeedbackListState.CHOSEN, null);
        url.replace();
        load();
    }

    private void choose(@Nullable Long id) {
        url = url.choose(FeedbackListState.CHOSEN, id);
        detail();
    }

    private void detail() {
        Long chosen = FeedbackListState.chosen(url);
        grid.beside(chosen != null);
        Grids.mark(grid, FeedbackRow::id, chosen);
        if (chosen == null) {
            split.clear();
            return;
        }
        try {
            split.show(new FeedbackPanel(services, services.feedbacks().details(chosen), true, this::load));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    private DownloadLink download(ExportFormat format) {
        return new DownloadLink(t("figures.export." + format.name()), () -> {
                    ExportedFile file = services.export().file(state.filter(), format);
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
