package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.DecisionReason;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.RowFilter;
import vn.dondoc.plan.RowUnit;
import vn.dondoc.plan.reading.Confidence;
import vn.dondoc.ui.component.Toast;

/** Decides many rows at once: one entry for each unit name and each phrase that rows share. */
final class BulkMenu {

    private final PlanServices services;
    private final long planId;
    private final PlanReview.Sheet sheet;
    private final Runnable changed;

    BulkMenu(PlanServices services, long planId, PlanReview.Sheet sheet, Runnable changed) {
        this.services = services;
        this.planId = planId;
        this.sheet = sheet;
        this.changed = changed;
    }

    /** The menu, empty when nothing is open; the most frequent phrase first. */
    Optional<MenuBar> menu() {
        Map<String, Long> names = suggestedNames();
        Map<String, List<PlanRow>> phrases = openPhrases();
        if (names.isEmpty() && phrases.isEmpty()) {
            return Optional.empty();
        }
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem top = menu.addItem(t("plan.review.confirmMany"));
        names.forEach((printed, count) -> top.getSubMenu()
                .addItem(
                        t("plan.review.nameMeans", printed, suggestion(printed), String.valueOf(count)),
                        event -> acceptName(printed)));
        phrases.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(entry -> top.getSubMenu()
                        .addItem(
                                entry.getKey() + " (" + entry.getValue().size() + ")",
                                event -> confirm(entry.getValue())));
        return Optional.of(menu);
    }

    private Map<String, Long> suggestedNames() {
        return suggestedUnits().collect(Collectors.groupingBy(RowUnit::raw, LinkedHashMap::new, Collectors.counting()));
    }

    private String suggestion(String printed) {
        return suggestedUnits()
                .filter(unit -> unit.raw().equals(printed))
                .map(RowUnit::suggestedUnitName)
                .findFirst()
                .orElse("");
    }

    private Stream<RowUnit> suggestedUnits() {
        return sheet.rows().stream()
                .filter(PlanRow::included)
                .flatMap(row -> Stream.concat(row.leadUnits().stream(), row.cooperatingUnits().stream()))
                .filter(unit -> unit.confidence() == Confidence.SUGGESTED && unit.suggestedUnitName() != null);
    }

    private Map<String, List<PlanRow>> openPhrases() {
        Map<String, List<PlanRow>> same = new LinkedHashMap<>();
        for (PlanRow row : sheet.rows(RowFilter.DEADLINES)) {
            if (row.decisions().contains(DecisionReason.DEADLINE_UNCONFIRMED)) {
                same.computeIfAbsent(
                                t("plan.review.reads", row.deadlineText(), PlanWords.understood(row.deadline())),
                                ignored -> new ArrayList<>())
                        .add(row);
            }
        }
        return same;
    }

    private void acceptName(String printed) {
        Toast.attempt(
                () -> Toast.success(t("plan.review.named", services.units().acceptSuggestions(planId, printed, true))));
        changed.run();
    }

    private void confirm(List<PlanRow> rows) {
        if (Toast.attempt(() -> services.deadlines()
                .confirm(planId, rows.stream().map(PlanRow::id).toList()))) {
            Toast.success(t("plan.review.confirmed", rows.size()));
        }
        changed.run();
    }
}
