package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Action;
import vn.dondoc.target.JoinOffer;
import vn.dondoc.target.TargetFilter;
import vn.dondoc.target.TargetLine;
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
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.component.YearChips;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The targets of a year's plans, red first, one of them beside the list. */
@Route(value = TargetsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 50, titleKey = "target.title", actions = Action.VIEW_TARGET)
public class TargetsView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "chi-tieu";

    private final transient TargetServices services;
    private final PageHeader header = new PageHeader(t("target.title"));
    private final YearChips years = new YearChips(t("target.year"));
    private final Div notes = new Div();
    private final Chips chips = new Chips(t("target.filter"));
    private final SearchBox search;
    private final TargetGrid grid;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState url;
    private transient TargetsState state;

    /** The year whose duplicates were looked for. */
    @Nullable
    private Integer noted;

    TargetsView(TargetServices services) {
        super(t("target.title"));
        this.services = services;
        grid = new TargetGrid(services, line -> choose(line.id()));
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        search = new SearchBox(t("target.search"), text -> go(url.with(TargetsState.TEXT, text)));
        for (TargetsState.Quick quick : TargetsState.Quick.values()) {
            chips.add(quick.word(), t("target.quick." + quick.name()), tone(quick));
        }
        chips.show(TargetsState.Quick.OWN.word(), services.ownUnit() != null)
                .show(TargetsState.Quick.TO_ASK.word(), services.manages())
                .onSelect(word -> go(url.with(
                        TargetsState.QUICK, TargetsState.Quick.ALL.word().equals(word) ? null : word)));
        Div bar = new Div(chips, search);
        bar.addClassName("dd-bar");
        notes.addClassName("dd-stack");
        add(header, years, notes, bar, split, new Keys().on("/", t("target.search"), search::focus));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        noted = null;
        load();
    }

    private void load() {
        List<Integer> all = services.targets().years();
        int today = services.today().getYear();
        state = TargetsState.of(url, years.show(url, all, all.contains(today) ? today : all.get(0), this::go));
        header.subtitle(t("target.subtitle", String.valueOf(state.year())));
        header.actions(actions());
        search.setValue(state.text());
        notes();
        Long own = services.ownUnit();
        List<TargetLine> ofYear = services.targets().list(TargetFilter.of(state.year()));
        counts(ofYear, own);
        List<TargetLine> lines = ofYear.stream().filter(state.filter(own)::fits).toList();
        grid.show(lines);
        empty.removeAll();
        if (lines.isEmpty()) {
            boolean none = ofYear.isEmpty();
            empty.add(new Empty(
                    t(none ? "target.noneOfYear" : "target.none", String.valueOf(state.year())),
                    t(none ? "target.noneOfYearHint" : "target.noneHint")));
        }
        detail();
    }

    private void counts(List<TargetLine> ofYear, @Nullable Long own) {
        for (TargetsState.Quick quick : TargetsState.Quick.values()) {
            boolean nobodys = quick == TargetsState.Quick.OWN && own == null;
            chips.count(
                    quick.word(),
                    nobodys
                            ? 0
                            : ofYear.stream()
                                    .filter(state.filter(quick, own)::fits)
                                    .count());
        }
        chips.select(state.quick().word());
    }

    /** What the Office has to decide before the counts are right: asked when the page opens and for another year. */
    private void notes() {
        if (Objects.equals(noted, state.year())) {
            return;
        }
        noted = state.year();
        notes.removeAll();
        if (!services.manages()) {
            return;
        }
        List<JoinOffer> offers = services.joining().offers(state.year());
        if (!offers.isEmpty()) {
            notes.add(new Alert(
                    Tone.BRAND,
                    t("target.join.offer", offers.size()),
                    TargetWords.link(TargetJoinView.path(state.year()), t("target.join.look"))));
        }
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        actions.add(download(ExportFormat.XLSX));
        actions.add(download(ExportFormat.CSV));
        if (services.enters()) {
            actions.add(new Button(t("target.upload"), event -> getUI().ifPresent(ui -> ui.navigate(
                    TargetUploadView.PATH, QueryParameters.of(TargetsState.YEAR, String.valueOf(state.year()))))));
        }
        return actions.toArray(Component[]::new);
    }

    private DownloadLink download(ExportFormat format) {
        return new DownloadLink(t("figures.export." + format.name()), () -> {
                    ExportedFile file = services.export().file(state.filter(services.ownUnit()), format);
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }

    private void go(UrlState changed) {
        url = changed.with(TargetsState.CHOSEN, null);
        url.replace();
        load();
    }

    private void choose(@Nullable Long id) {
        url = url.choose(TargetsState.CHOSEN, id);
        detail();
    }

    private void detail() {
        Long chosen = url.id(TargetsState.CHOSEN).orElse(null);
        grid.beside(chosen != null);
        Grids.mark(grid, TargetLine::id, chosen);
        if (chosen == null) {
            split.clear();
            return;
        }
        try {
            split.show(new TargetPanel(services, chosen, this::load));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    @Nullable
    private static Tone tone(TargetsState.Quick quick) {
        return switch (quick) {
            case NOT_MET -> Tone.LATE;
            case AT_RISK, TO_ASK -> Tone.SOON;
            default -> null;
        };
    }

    static Button quiet(String words, Runnable work) {
        Button button = new Button(words, event -> work.run());
        button.addThemeVariants(
                com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY,
                com.vaadin.flow.component.button.ButtonVariant.LUMO_SMALL);
        return button;
    }
}
