package vn.dondoc.ui.search;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.dondoc.common.PageQuery;
import vn.dondoc.search.SearchAnswer;
import vn.dondoc.search.SearchKind;
import vn.dondoc.search.SearchQueries;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Search over tasks, plans, results, files and comments. The address holds words, kind and how many are shown. */
@Route(value = SearchView.PATH, layout = MainLayout.class)
@PermitAll
public class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Address of the page. */
    public static final String PATH = "tim-kiem";

    /** Parameter of the address: what is searched. */
    public static final String TEXT = "q";

    private static final String KIND = "loai";
    private static final String SHOWN = "so-dong";
    private static final String ANY = "ALL";
    private static final int PAGE = 20;

    private final transient SearchQueries queries;
    private final transient Clock clock;
    private final SearchBox box;
    private static final Set<SearchKind> ALWAYS = EnumSet.range(SearchKind.TASK, SearchKind.COMMENT);

    private final Chips chips = new Chips(t("search.kinds"));
    private final Div results = new Div();
    private transient UrlState state;

    SearchView(SearchQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("dd-stack");
        box = new SearchBox(
                t("search.box"), text -> change(state.with(TEXT, text).with(SHOWN, null)));
        box.setWidthFull();
        box.setHelperText(t("search.hint"));
        box.setAutofocus(true);
        box.addClassName("dd-search-page");
        chips.add(ANY, t("search.kind.ALL"), null);
        for (SearchKind kind : SearchKind.values()) {
            chips.add(kind.name(), t("search.kind." + kind.name()), null);
        }
        chips.onSelect(value ->
                change(state.with(KIND, ANY.equals(value) ? null : value).with(SHOWN, null)));
        results.addClassName("dd-stack");
        results.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(t("search.title")), box, chips, results, new Keys().on("/", t("search.key"), box::focus));
    }

    @Override
    public String getPageTitle() {
        return t("search.title") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        box.setValue(state.text(TEXT));
        load();
    }

    private void change(UrlState changed) {
        state = changed;
        state.replace();
        load();
    }

    private void load() {
        SearchKind kind = state.constant(KIND, SearchKind.class).orElse(null);
        int shown = (int) Math.max(PAGE, Math.min(500, state.number(SHOWN, PAGE)));
        SearchAnswer answer = queries.find(state.text(TEXT), kind, PageQuery.of(0, shown));
        chips.select(kind == null ? ANY : kind.name());
        chips.setVisible(!answer.counts().isEmpty());
        answer.counts().forEach((each, count) -> chips.count(each.name(), words(count.number(), count.more())));
        // there are many kinds: what has no hits stands there only for work
        answer.counts()
                .forEach((each, count) ->
                        chips.show(each.name(), ALWAYS.contains(each) || each == kind || count.number() > 0));
        int all = answer.counts().values().stream()
                .mapToInt(SearchAnswer.Count::number)
                .sum();
        chips.count(ANY, words(all, answer.more()));
        results.removeAll();
        if (state.text(TEXT).isBlank()) {
            return;
        }
        if (answer.items().isEmpty()) {
            results.add(new Empty(t("search.none"), t("search.noneHint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-hits");
        LocalDate today = LocalDate.now(clock);
        answer.items().forEach(hit -> list.add(new HitCard(hit, today)));
        results.add(list);
        if (answer.items().size() < answer.total()) {
            results.add(new Button(
                    t("search.more", answer.total() - answer.items().size()),
                    event -> change(state.with(SHOWN, shown + PAGE))));
        } else if (answer.more()) {
            Paragraph cut = new Paragraph(t("search.cut"));
            cut.addClassName("muted");
            results.add(cut);
        }
    }

    private static String words(int number, boolean more) {
        return Formats.number(number) + (more ? "+" : "");
    }
}
