package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.plan.MappingEntry;
import vn.dondoc.plan.MappingRow;
import vn.dondoc.plan.MappingSheet;
import vn.dondoc.plan.MappingSuggestion;
import vn.dondoc.plan.MappingTask;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;

/** Tasks of the replaced plan beside rows of the new one; one is current for the keys, any number is ticked. */
class MappingGrid extends Grid<MappingTask> {

    private final transient Decisions decisions;
    private final LocalDate today;
    private final transient Map<Long, MappingTask> ticked = new LinkedHashMap<>();
    private transient Map<Long, MappingRow> rows = Map.of();
    private transient List<MappingTask> shown = List.of();
    private boolean editable;

    /** What the buttons of a line do. */
    interface Decisions {
        void accept(List<MappingTask> tasks);

        void choose(List<MappingTask> tasks);

        void end(List<MappingTask> tasks);

        void undo(List<MappingTask> tasks);

        /** Other lines are ticked now. */
        void chosen();
    }

    MappingGrid(PlanServices services, Decisions decisions) {
        this.decisions = decisions;
        today = LocalDate.now(services.clock());
        Grids.style(this, t("replace.tab"));
        setAllRowsVisible(true);
        var card = addComponentColumn(this::card);
        var tick = addComponentColumn(this::tick).setWidth("52px").setFlexGrow(0);
        var old = addComponentColumn(task -> old(task))
                .setHeader(t("replace.oldPlan"))
                .setFlexGrow(1);
        var next =
                addComponentColumn(this::next).setHeader(t("replace.newPlan")).setFlexGrow(1);
        card.setVisible(false);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(tick, old, next).forEach(column -> column.setVisible(!narrow));
        });
    }

    void show(MappingSheet sheet, List<MappingTask> tasks) {
        Long before = current().map(MappingTask::id).orElse(null);
        int place = current().map(task -> ids().indexOf(task.id())).orElse(-1);
        rows = sheet.rows().stream().collect(Collectors.toMap(row -> row.row().id(), row -> row));
        editable = sheet.editable();
        shown = tasks;
        setItems(tasks);
        if (before != null && !tasks.isEmpty()) {
            int now = ids().indexOf(before);
            asSingleSelect().setValue(tasks.get(now >= 0 ? now : Math.min(place, tasks.size() - 1)));
        }
    }

    Optional<MappingTask> current() {
        return Optional.ofNullable(asSingleSelect().getValue());
    }

    void step(int by) {
        if (shown.isEmpty()) {
            return;
        }
        int place = current().map(task -> ids().indexOf(task.id())).orElse(by > 0 ? -1 : shown.size());
        int next = Math.max(0, Math.min(shown.size() - 1, place + by));
        asSingleSelect().setValue(shown.get(next));
        scrollToIndex(next);
    }

    List<MappingTask> chosen() {
        return List.copyOf(ticked.values());
    }

    void chooseNone() {
        ticked.clear();
        getDataProvider().refreshAll();
        decisions.chosen();
    }

    private List<Long> ids() {
        return shown.stream().map(MappingTask::id).toList();
    }

    private Component tick(MappingTask task) {
        if (!editable) {
            return new Span();
        }
        Checkbox box = new Checkbox(ticked.containsKey(task.id()));
        box.setAriaLabel(t("replace.tick", task.old().task().code()));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                ticked.put(task.id(), task);
            } else {
                ticked.remove(task.id());
            }
            decisions.chosen();
        });
        return box;
    }

    private Div card(MappingTask task) {
        Div head = new Div(tick(task), old(task));
        head.addClassName("dd-bar");
        head.getStyle().set("flex-wrap", "nowrap").set("align-items", "flex-start");
        Span arrow = new Span("→ " + t("replace.newPlan"));
        arrow.addClassNames("muted", "small");
        Div card = new Div(head, arrow, next(task));
        card.addClassName("dd-stack");
        return card;
    }

    private Div old(MappingTask task) {
        Span content =
                new Span(task.old().task().code() + " · " + task.old().task().content());
        Span units = new Span(MappingWords.units(task.old()));
        units.addClassNames("muted", "small");
        Div facts = new Div(MappingWords.state(task, today));
        facts.addClassName("dd-tags");
        String progress = MappingWords.progress(task.old());
        if (!progress.isEmpty()) {
            Span how = new Span(progress);
            how.addClassNames("muted", "small");
            facts.add(how);
        }
        return new Div(new Div(content), new Div(units), facts);
    }

    private Div next(MappingTask task) {
        Div cell = new Div();
        cell.addClassName("dd-stack");
        cell.getStyle().set("gap", "4px");
        if (!task.entries().isEmpty()) {
            task.entries().forEach(entry -> cell.add(decided(entry)));
        } else if (!task.suggestions().isEmpty()) {
            cell.add(suggested(task.suggestions().get(0)));
        } else if (editable) {
            Span none = new Span(t("replace.noSuggestion"));
            none.addClassName("muted");
            cell.add(none);
        }
        if (editable) {
            cell.add(buttons(task));
        }
        return cell;
    }

    private Div decided(MappingEntry entry) {
        Div line = new Div(MappingWords.decision(entry));
        MappingRow row = entry.rowId() == null ? null : rows.get(entry.rowId());
        if (row != null) {
            line.add(new Span(" " + row.row().code() + " · " + row.row().content()));
        } else if (!entry.reason().isEmpty()) {
            line.add(new Span(" " + entry.reason()));
        }
        Span who = new Span(
                row == null ? MappingWords.who(entry) : MappingWords.row(row) + " · " + MappingWords.who(entry));
        who.addClassNames("muted", "small");
        return new Div(line, new Div(who));
    }

    private Div suggested(MappingSuggestion suggestion) {
        MappingRow row = rows.get(suggestion.rowId());
        Div line = new Div(
                MappingWords.strength(suggestion),
                new Span(" " + row.row().code() + " · " + row.row().content()));
        Span why = new Span(MappingWords.why(suggestion, row));
        why.addClassNames("muted", "small");
        return new Div(line, new Div(why));
    }

    private Div buttons(MappingTask task) {
        Div bar = new Div();
        bar.addClassName("dd-bar");
        List<MappingTask> one = List.of(task);
        if (!task.entries().isEmpty()) {
            bar.add(small(t("replace.change"), task, () -> decisions.choose(one)));
            bar.add(small(t("replace.undo"), task, () -> decisions.undo(one)));
            return bar;
        }
        if (!task.open()) {
            bar.add(small(t("replace.link"), task, () -> decisions.choose(one)));
            return bar;
        }
        if (!task.suggestions().isEmpty()) {
            Button right = small(t("replace.right"), task, () -> decisions.accept(one));
            right.removeThemeVariants(ButtonVariant.LUMO_TERTIARY);
            bar.add(right);
        }
        bar.add(small(t("replace.choose"), task, () -> decisions.choose(one)));
        bar.add(small(t("replace.end"), task, () -> decisions.end(one)));
        return bar;
    }

    private static Button small(String label, MappingTask task, Runnable work) {
        Button button = new Button(label, event -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label + ": " + task.old().task().code());
        return button;
    }
}
