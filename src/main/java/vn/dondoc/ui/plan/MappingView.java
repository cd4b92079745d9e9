package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.plan.MappingSheet;
import vn.dondoc.plan.MappingSuggestion;
import vn.dondoc.plan.MappingTask;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/**
 * What becomes of each task of a plan that a new plan replaces: the old task at the left, the row of the new plan at the
 * right, decided one by one or many at once. After issuing the same page tells what became of them.
 */
@Route(value = "ke-hoach/:id([0-9]{1,18})/chuyen-nhiem-vu", layout = MainLayout.class)
@PermitAll
public class MappingView extends Page implements BeforeEnterObserver {

    private static final String FILTER = "loc";
    private static final String TEXT = "tim";

    private final transient PlanServices services;
    private final Anchor back = new Anchor("", t("replace.back"));
    private final PageHeader header = new PageHeader("");
    private final Div state = new Div();
    private final Chips chips = new Chips(t("replace.filter"));
    private final SearchBox search;
    private final Div bulk = new Div();
    private final MappingGrid grid;
    private final Div empty = new Div();
    private transient UrlState url;
    private transient MappingSheet sheet;
    private long planId;

    MappingView(PlanServices services) {
        super(t("replace.tab"));
        this.services = services;
        search = new SearchBox(t("replace.search"), text -> filter(url.with(TEXT, text)));
        grid = new MappingGrid(services, new MappingGrid.Decisions() {
            @Override
            public void accept(List<MappingTask> tasks) {
                MappingView.this.accept(tasks);
            }

            @Override
            public void choose(List<MappingTask> tasks) {
                MappingView.this.choose(tasks);
            }

            @Override
            public void end(List<MappingTask> tasks) {
                MappingView.this.end(tasks);
            }

            @Override
            public void undo(List<MappingTask> tasks) {
                MappingView.this.undo(tasks);
            }

            @Override
            public void chosen() {
                showBulk();
            }
        });
        for (MappingFilter filter : MappingFilter.values()) {
            chips.add(
                    filter.name(),
                    t("replace.filter." + filter.name()),
                    filter == MappingFilter.UNDECIDED ? Tone.SOON : null);
        }
        chips.onSelect(value -> filter(url.with(FILTER, value)));
        bulk.addClassName("dd-bar");
        Div bar = new Div(chips, search);
        bar.addClassName("dd-bar");
        add(back, header, state, bar, bulk, grid, empty);
        add(new Keys()
                .on("/", t("replace.key.search"), search::focus)
                .on("j", t("replace.key.next"), () -> grid.step(1))
                .on("k", t("replace.key.previous"), () -> grid.step(-1))
                .on("y", t("replace.key.accept"), () -> grid.current().ifPresent(task -> accept(List.of(task))))
                .on("m", t("replace.key.choose"), () -> grid.current().ifPresent(task -> choose(List.of(task))))
                .on("x", t("replace.key.end"), () -> grid.current().ifPresent(task -> end(List.of(task))))
                .on("u", t("replace.key.undo"), () -> grid.current().ifPresent(task -> undo(List.of(task)))));
    }

    /** Address of the page for a new plan. */
    static String path(long planId) {
        return "ke-hoach/" + planId + "/chuyen-nhiem-vu";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        planId = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Kế hoạch"));
        url = UrlState.of(event.getLocation());
        back.setHref("ke-hoach/" + planId);
        search.setValue(url.text(TEXT));
        load();
    }

    private void filter(UrlState changed) {
        url = changed;
        url.replace();
        show();
    }

    private void load() {
        sheet = services.mapping().sheet(planId);
        if (url.text(FILTER).isEmpty() && (sheet.undecided() == 0 || !sheet.editable())) {
            url = url.with(FILTER, MappingFilter.ALL);
        }
        show();
    }

    private void show() {
        header.title(
                t("replace.title", sheet.replaced().shownNumber(), sheet.plan().shownNumber()));
        header.subtitle(
                sheet.editable()
                        ? t("replace.subtitle", sheet.open() - sheet.undecided(), sheet.open())
                        : sheet.plan().status().label());
        showState();
        for (MappingFilter filter : MappingFilter.values()) {
            chips.count(
                    filter.name(), sheet.tasks().stream().filter(filter::test).count());
        }
        MappingFilter filter = url.constant(FILTER, MappingFilter.class).orElse(MappingFilter.UNDECIDED);
        chips.select(filter.name());
        List<MappingTask> shown = sheet.tasks().stream()
                .filter(filter::test)
                .filter(task -> MappingFilter.says(task, url.text(TEXT)))
                .toList();
        grid.show(sheet, shown);
        grid.setVisible(!shown.isEmpty());
        empty.removeAll();
        if (shown.isEmpty()) {
            empty.add(new Empty(t("replace.none"), t("replace.noneHint")));
        }
        showBulk();
    }

    private void showState() {
        state.removeAll();
        if (!sheet.editable()) {
            return;
        }
        if (sheet.undecided() == 0) {
            state.add(new Alert(Tone.OK, t("replace.complete")));
        } else {
            state.add(new Alert(Tone.SOON, t("replace.open", sheet.undecided())));
        }
    }

    private void showBulk() {
        bulk.removeAll();
        if (sheet == null || !sheet.editable()) {
            return;
        }
        List<MappingTask> chosen = grid.chosen();
        if (chosen.isEmpty()) {
            List<MappingTask> alike = sheet.tasks().stream()
                    .filter(MappingTask::undecided)
                    .filter(task -> !task.suggestions().isEmpty()
                            && task.suggestions().get(0).strength() == MappingSuggestion.Strength.VERY)
                    .toList();
            if (!alike.isEmpty()) {
                Button all = new Button(t("replace.acceptAlike", alike.size()), event -> accept(alike));
                all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                bulk.add(all);
            }
            return;
        }
        Span count = new Span(t("replace.chosen", chosen.size()));
        bulk.add(count);
        boolean open = chosen.stream().allMatch(MappingTask::open);
        if (open) {
            Button accept = new Button(t("replace.accept"), event -> accept(chosen));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bulk.add(
                    accept,
                    new Button(t("replace.choose"), event -> choose(chosen)),
                    new Button(t("replace.end"), event -> end(chosen)));
        } else if (chosen.stream().noneMatch(MappingTask::open)) {
            bulk.add(new Button(t("replace.link"), event -> choose(chosen)));
        }
        if (chosen.stream().anyMatch(task -> !task.entries().isEmpty())) {
            bulk.add(new Button(t("replace.undo"), event -> undo(chosen)));
        }
        Button none = new Button(t("replace.chooseNone"), event -> grid.chooseNone());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bulk.add(none);
    }

    private void accept(List<MappingTask> tasks) {
        decide(() -> {
            int decided = services.mapping().confirm(planId, ids(tasks));
            Toast.success(
                    decided == tasks.size()
                            ? t("replace.acceptedAll", decided)
                            : t("replace.accepted", decided, tasks.size() - decided));
        });
    }

    private void choose(List<MappingTask> tasks) {
        new MappingRowDialog(services, sheet, tasks, this::decided).open();
    }

    private void end(List<MappingTask> tasks) {
        ReasonDialog.ask(t("replace.endTitle", tasks.size()), t("replace.endAction"), reason -> {
            services.mapping().end(planId, ids(tasks), reason);
            decided();
        });
    }

    private void undo(List<MappingTask> tasks) {
        decide(() -> services.mapping().undo(planId, ids(tasks)));
    }

    private void decide(Runnable work) {
        if (sheet.editable() && Toast.attempt(work)) {
            decided();
        }
    }

    /** The next task takes the place of the decided one under the keys. */
    private void decided() {
        grid.chooseNone();
        load();
    }

    private static List<Long> ids(List<MappingTask> tasks) {
        return tasks.stream().map(MappingTask::id).toList();
    }
}
