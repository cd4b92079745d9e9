package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.plan.PlanTarget;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The targets that a plan brings: as printed, and beside that as understood. */
final class PlanTargets {

    private static final Map<String, String> SIGNS = Map.of(">=", "≥", "<=", "≤", ">", ">", "<", "<", "=", "=");

    private PlanTargets() {}

    /** The targets of an issued plan, with the way to where they are followed. */
    static Card card(PlanSummary plan, List<PlanTarget> targets) {
        Card card = Card.titled(t("plan.targets.titleCount", targets.size()), of(targets))
                .flush();
        if (plan.number() != null) {
            Anchor running = Links.to("chi-tieu?nam=" + plan.planYear(), t("plan.targets.running"));
            card.actions(running);
        }
        return card;
    }

    /** Targets as printed and as understood. */
    static Component of(List<PlanTarget> targets) {
        if (targets.isEmpty()) {
            return new Empty(t("plan.targets.none"), t("plan.targets.noneHint"));
        }
        Grid<PlanTarget> grid = new Grid<>();
        Grids.style(grid, t("plan.targets.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        var card = grid.addComponentColumn(target -> new Div(
                Grids.twoLines(target.code() + " " + target.name(), place(target)), value(target), lead(target)));
        card.setVisible(false);
        var code = grid.addColumn(PlanTarget::code)
                .setHeader(t("plan.row.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var name = grid.addComponentColumn(target -> Grids.twoLines(target.name(), place(target)))
                .setHeader(t("plan.targets.name"))
                .setFlexGrow(4);
        var value = grid.addComponentColumn(PlanTargets::value)
                .setHeader(t("plan.targets.value"))
                .setFlexGrow(1);
        var lead = grid.addComponentColumn(PlanTargets::lead)
                .setHeader(t("plan.row.lead"))
                .setFlexGrow(2);
        var evaluator = grid.addColumn(PlanTarget::evaluator)
                .setHeader(t("plan.targets.evaluator"))
                .setFlexGrow(1);
        grid.setItems(targets);
        Narrow.watch(grid, narrow -> {
            card.setVisible(narrow);
            List.of(code, name, value, lead, evaluator).forEach(column -> column.setVisible(!narrow));
        });
        return grid;
    }

    private static String place(PlanTarget target) {
        return Stream.of(target.groupTitle(), target.source())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Component value(PlanTarget target) {
        String printed = "“" + target.valueText() + (target.unit().isEmpty() ? "" : " " + target.unit()) + "”";
        if (target.value() == null) {
            return new Div(new Div(new Span(printed)), new Tag(Tone.SOON, t("plan.targets.levelUnread")));
        }
        return Grids.twoLines(understood(target), printed);
    }

    private static String understood(PlanTarget target) {
        String unit = target.unit().equals("%") ? "%" : target.unit().isBlank() ? "" : " " + target.unit();
        String level = Formats.exact(target.value()) + unit;
        return target.upperValue() == null
                ? SIGNS.getOrDefault(target.comparator(), "=") + " " + level
                : t("plan.targets.band", Formats.exact(target.value()), Formats.exact(target.upperValue()) + unit);
    }

    private static Component lead(PlanTarget target) {
        return target.leadText().isBlank()
                ? new Tag(Tone.SOON, t("plan.targets.leadMissing"))
                : target.cooperatingText().isBlank()
                        ? new Span(target.leadText())
                        : Grids.twoLines(target.leadText(), t("plan.targets.cooperating", target.cooperatingText()));
    }
}
