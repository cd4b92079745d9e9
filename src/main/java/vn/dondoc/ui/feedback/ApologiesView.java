package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.Apology;
import vn.dondoc.feedback.ApologyFilter;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Letters of apology, and whether every late dossier has one. */
@Route(value = ApologiesView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 41, titleKey = "feedback.apologies.title", actions = Action.VIEW_FEEDBACK)
public class ApologiesView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "thu-xin-loi";

    private static final String KIND = "loai";
    private static final String DOSSIER = "ho-so";
    private static final String FEEDBACK = "phan-anh";
    private static final PageQuery USUAL = PageQuery.of(0, 500);

    private final transient FeedbackServices services;
    private final Div check = new Div();
    private final Chips chips = new Chips(t("feedback.apologies.kind"));
    private final SearchBox search;
    private final Span shown = FeedbackWords.muted("");
    private final ApologyGrid grid;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState url;

    ApologiesView(FeedbackServices services) {
        super(t("feedback.apologies.title"));
        this.services = services;
        PageHeader header = new PageHeader(t("feedback.apologies.title")).subtitle(t("feedback.apologies.subtitle"));
        if (services.mayWriteApologies()) {
            header.actions(FeedbackWords.button(
                    t("feedback.apology.newDossier"),
                    () -> new ApologyForms(services, this::changed).ofDossier(),
                    ButtonVariant.LUMO_PRIMARY));
        }
        chips.add("", t("feedback.apologies.all"), null)
                .add(DOSSIER, t("feedback.apologies.dossiers"), null)
                .add(FEEDBACK, t("feedback.apologies.feedback"), null)
                .onSelect(value -> go(url.with(KIND, value)));
        search = new SearchBox(t("feedback.apologies.search"), text -> go(url.with(FeedbackListState.TEXT, text)));
        grid = new ApologyGrid(row -> choose(row.id()));
        split = new MasterDetail(new Div(shown, grid, empty), () -> choose(null));
        add(header, check, FeedbackWords.bar(chips, search), split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        changed();
    }

    /** The letters may be others: not only the list is read again, but what it is compared with too. */
    private void changed() {
        check.removeAll();
        if (services.feedbacks().seesWhole()) {
            check.add(new LettersCheckCard(services));
        }
        load();
    }

    private void load() {
        String kind = url.text(KIND);
        chips.select(kind);
        search.setValue(url.text(FeedbackListState.TEXT));
        Boolean dossier = DOSSIER.equals(kind) ? Boolean.TRUE : FEEDBACK.equals(kind) ? Boolean.FALSE : null;
        ApologyFilter filter = new ApologyFilter(
                dossier,
                url.date(FeedbackListState.FROM).orElse(null),
                url.date(FeedbackListState.TO).orElse(null),
                url.id(FeedbackListState.UNIT).orElse(null),
                url.text(FeedbackListState.TEXT));
        PageOf<Apology> page = services.apologies().find(filter, USUAL);
        grid.setItems(page.items());
        grid.setVisible(!page.items().isEmpty());
        shown.setText(t("feedback.apologies.shown", page.total()));
        shown.setVisible(!page.items().isEmpty());
        empty.removeAll();
        if (page.items().isEmpty()) {
            empty.add(new Empty(t("feedback.apologies.none"), t("feedback.apologies.noneHint")));
        }
        detail();
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
        Grids.mark(grid, Apology::id, chosen);
        if (chosen == null) {
            split.clear();
            return;
        }
        try {
            split.show(new ApologyPanel(services, services.apologies().find(chosen), this::changed));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }
}
