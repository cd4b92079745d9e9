package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.register.EntryWords;
import vn.dondoc.register.Fact;
import vn.dondoc.register.RegisterEntry;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Action;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.FactList;
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

/** The registers: one at a time, its entries, the numbers counted from them, an entry beside the list. */
@Route(value = RegistersView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 30, titleKey = "register.title", actions = Action.VIEW_REGISTER)
public class RegistersView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "so-theo-doi";

    private static final PageQuery USUAL = PageQuery.of(0, 500);

    private final transient RegisterServices services;
    private final PageHeader header = new PageHeader(t("register.title"));
    private final RegisterFilters filters;
    private final Div numbers = new Div();
    private final Span shown = new Span();
    private final RegisterGrid grid;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState url;
    private transient RegisterState state;

    RegistersView(RegisterServices services) {
        super(t("register.title"));
        this.services = services;
        grid = new RegisterGrid(services, entry -> choose(entry.id()));
        filters = new RegisterFilters(services, this::go);
        split = new MasterDetail(new Div(shown, grid, empty), () -> choose(null));
        shown.addClassNames("muted", "small");
        add(header, filters, numbers, split);
        Keys keys = new Keys().on("/", t("register.key.search"), filters::search);
        if (services.queries().mayEnter()) {
            keys.on("m", t("register.new"), () -> EntryDialog.open(services, state.register(), this::load));
        }
        add(keys);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        load();
    }

    private void load() {
        state = RegisterState.of(url);
        filters.show(url, state);
        header.subtitle(state.register().description());
        header.actions(actions());
        grid.register(state.register());
        empty.removeAll();
        try {
            PageOf<RegisterEntry> page = services.queries().find(state.filter(), USUAL);
            grid.setItems(page.items());
            grid.setVisible(!page.items().isEmpty());
            shown.setText(
                    page.total() > page.items().size()
                            ? t("register.shownFirst", page.items().size(), page.total())
                            : t("register.shown", page.total()));
            shown.setVisible(page.total() > 0);
            if (page.items().isEmpty()) {
                empty.add(new Empty(
                        t("register.none"),
                        t(services.queries().mayEnter() ? "register.noneHint" : "register.noneHintRead")));
            }
            numbers();
        } catch (DomainException refused) {
            grid.setVisible(false);
            shown.setVisible(false);
            empty.add(new Alert(Tone.SOON, refused.getMessage()));
        }
        detail();
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        actions.add(download(ExportFormat.XLSX));
        actions.add(download(ExportFormat.CSV));
        if (services.queries().mayEnter()) {
            actions.add(new Button(t("register.upload"), event -> UrlState.of(RegisterUploadView.PATH, "")
                    .with(RegisterState.REGISTER, state.register().code())
                    .go()));
            if (NothingDialog.fits(state.register())) {
                actions.add(new Button(
                        NothingDialog.title(state.register()),
                        event -> NothingDialog.open(services, state.register(), this::load)));
            }
            Button enter =
                    new Button(t("register.new"), event -> EntryDialog.open(services, state.register(), this::load));
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(enter);
        }
        return actions.toArray(Component[]::new);
    }

    /** What a report would count in the days of the filter. */
    private void numbers() {
        numbers.removeAll();
        RegisterFilter filter = state.filter();
        Long unit = filter.unitId() != null && filter.unitId() == 0 ? null : filter.unitId();
        if (filter.from() == null || filter.to() == null || !services.queries().mayView(unit)) {
            return;
        }
        Map<String, BigDecimal> known = services.queries().numbers(filter.from(), filter.to(), unit);
        FactList list = new FactList();
        list.addClassName("dd-register-numbers");
        int count = 0;
        for (Fact fact : state.register().facts()) {
            BigDecimal value = known.get(fact.code());
            if (value != null) {
                count++;
                list.fact(
                        fact.label(), EntryWords.number(value) + (fact.unit().contains("=") ? "" : " " + fact.unit()));
            }
        }
        if (count > 0) {
            Details details = new Details(t("register.numbers", count), list);
            details.setWidthFull();
            numbers.add(details);
        }
    }

    private void go(UrlState changed) {
        url = changed.with(RegisterState.CHOSEN, null);
        url.replace();
        load();
    }

    private void choose(@Nullable Long id) {
        url = url.choose(RegisterState.CHOSEN, id);
        detail();
    }

    private void detail() {
        Long chosen = RegisterState.chosen(url);
        grid.beside(chosen != null);
        Grids.mark(grid, RegisterEntry::id, chosen);
        if (chosen == null) {
            split.clear();
            return;
        }
        try {
            split.show(new EntryPanel(services, chosen, this::load));
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
