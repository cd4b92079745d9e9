package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.MappingEntry;
import vn.dondoc.plan.MappingRow;
import vn.dondoc.plan.MappingSheet;
import vn.dondoc.plan.MappingSuggestion;
import vn.dondoc.plan.MappingTask;
import vn.dondoc.task.PlanTask;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.SearchBox;

/** Chooses rows of the new plan for tasks of the old one: the most alike first, all of them to be searched. */
final class MappingRowDialog {

    private final PlanServices services;
    private final MappingSheet sheet;
    private final List<MappingTask> tasks;
    private final Runnable decided;
    private final boolean open;
    private final Map<Long, MappingSuggestion> suggestions;
    private final Set<Long> chosen = new LinkedHashSet<>();
    private final Grid<MappingRow> grid = new Grid<>();
    private final Checkbox keepDone = new Checkbox(t("replace.keepDone"), true);
    private final Checkbox settles = new Checkbox(t("replace.settles"));
    private final Span hint = new Span();
    private String text = "";

    MappingRowDialog(PlanServices services, MappingSheet sheet, List<MappingTask> tasks, Runnable decided) {
        this.services = services;
        this.sheet = sheet;
        this.tasks = tasks;
        this.decided = decided;
        this.open = tasks.stream().allMatch(MappingTask::open);
        this.suggestions = tasks.size() > 1
                ? Map.of()
                : tasks.get(0).suggestions().stream()
                        .collect(Collectors.toMap(MappingSuggestion::rowId, suggestion -> suggestion));
        tasks.stream()
                .flatMap(task -> task.entries().stream())
                .map(MappingEntry::rowId)
                .filter(java.util.Objects::nonNull)
                .forEach(chosen::add);
    }

    void open() {
        hint.addClassNames("muted", "small");
        hint.setText(t(open ? "replace.chooseHint" : "replace.linkHint"));
        SearchBox search = new SearchBox(t("replace.searchRows"), typed -> {
            text = typed;
            show();
        });
        search.setWidthFull();
        columns();
        show();
        boolean partly = tasks.stream().map(MappingTask::old).anyMatch(task -> open && task.doneParts() > 0);
        keepDone.setVisible(partly);
        settles.setVisible(!open);
        FormDialog dialog = new FormDialog(
                title(),
                t(open ? "replace.moveAction" : "replace.linkAction"),
                this::save,
                hint,
                search,
                grid,
                keepDone,
                settles);
        dialog.setWidth("760px");
        dialog.open();
    }

    private String title() {
        if (tasks.size() == 1) {
            PlanTask task = tasks.get(0).old();
            return t(open ? "replace.moveOne" : "replace.linkOne", task.task().code());
        }
        return t(open ? "replace.moveMany" : "replace.linkMany", tasks.size());
    }

    private void columns() {
        Grids.style(grid, t("replace.newPlan"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("46vh");
        grid.addComponentColumn(this::tick).setWidth("52px").setFlexGrow(0);
        grid.addComponentColumn(this::line).setFlexGrow(1);
    }

    private Checkbox tick(MappingRow row) {
        Checkbox box = new Checkbox(chosen.contains(row.row().id()));
        box.setAriaLabel(row.row().code());
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(row.row().id());
            } else {
                chosen.remove(row.row().id());
            }
            showSettles();
        });
        return box;
    }

    private Div line(MappingRow row) {
        Div line = new Div(new Span(row.row().code() + " · " + row.row().content()));
        Div below = new Div();
        below.addClassName("dd-tags");
        MappingSuggestion suggestion = suggestions.get(row.row().id());
        if (suggestion != null) {
            below.add(MappingWords.strength(suggestion));
        }
        Span facts = new Span(MappingWords.row(row)
                + (row.taskIds().isEmpty()
                        ? ""
                        : " · " + t("replace.alreadyHere", row.taskIds().size()))
                + (row.beforePlan() ? " · " + t("replace.beforePlan") : ""));
        facts.addClassNames("muted", "small");
        below.add(facts);
        return new Div(line, below);
    }

    private void show() {
        String wanted = Vietnamese.plainKey(text);
        grid.setItems(sheet.rows().stream()
                .filter(row -> Vietnamese.plainKey(
                                row.row().code() + " " + row.row().content() + " " + MappingWords.row(row))
                        .contains(wanted))
                .sorted(Comparator.comparing(this::rank))
                .toList());
        showSettles();
    }

    /** Chosen ones first, then the suggested ones, then in the order of the plan. */
    private int rank(MappingRow row) {
        MappingSuggestion suggestion = suggestions.get(row.row().id());
        int alike = suggestion == null ? 0 : suggestion.percent();
        return (chosen.contains(row.row().id()) ? -2000 : 0) - alike * 10;
    }

    /** A row that is still to be done cannot be done already. */
    private void showSettles() {
        boolean before = !chosen.isEmpty()
                && sheet.rows().stream()
                        .filter(row -> chosen.contains(row.row().id()))
                        .allMatch(MappingRow::beforePlan);
        settles.setEnabled(before);
        settles.setValue(before && !open);
    }

    private void save() {
        if (chosen.isEmpty()) {
            throw new InvalidInputException("rowIds", t("replace.rowMissing"));
        }
        List<Long> ids = tasks.stream().map(MappingTask::id).toList();
        long plan = sheet.plan().id();
        if (open) {
            services.mapping().move(plan, ids, List.copyOf(chosen), keepDone.getValue());
        } else {
            services.mapping().link(plan, ids, List.copyOf(chosen), settles.getValue());
        }
        decided.run();
    }
}
