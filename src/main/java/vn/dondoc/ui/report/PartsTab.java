package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.dondoc.report.PartRow;
import vn.dondoc.report.PartState;
import vn.dondoc.report.ReportStep;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The matrix of units and what each owes, late first; the Office takes, returns and chases here. */
@org.springframework.stereotype.Component
@Order(10)
class PartsTab implements ReportTab {

    private final ReportServices services;

    PartsTab(ReportServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return "cac-don-vi";
    }

    @Override
    public String titleKey() {
        return "report.tab.parts";
    }

    @Override
    public boolean shown(Context context) {
        return !context.details().parts().isEmpty();
    }

    @Override
    public long count(Context context) {
        return context.details().parts().stream()
                .filter(part -> part.state().withUnit())
                .count();
    }

    @Override
    public Component content(Context context) {
        Grid<PartRow> grid = new Grid<>();
        Grids.style(grid, t("report.tab.parts"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setItems(context.details().parts());
        boolean office = context.details().steps().contains(ReportStep.CHASE);
        var card = grid.addComponentColumn(part -> card(context, part, office));
        var unit = grid.addComponentColumn(PartsTab::unit)
                .setHeader(t("report.unit"))
                .setFlexGrow(2)
                .setWidth("210px");
        var state = grid.addComponentColumn(PartsTab::state)
                .setHeader(t("report.state"))
                .setWidth("170px")
                .setFlexGrow(0);
        var done = text("done", grid.addComponentColumn(part -> mark(part.done())));
        var next = text("next", grid.addComponentColumn(part -> mark(part.next())));
        var troubles = text("troubles", grid.addComponentColumn(part -> mark(part.troubles())));
        var proposals = text("proposals", grid.addComponentColumn(part -> mark(part.proposals())));
        var items = grid.addComponentColumn(PartsTab::items)
                .setHeader(t("report.items"))
                .setWidth("110px")
                .setFlexGrow(0);
        var actions = grid.addComponentColumn(part -> actions(context, part))
                .setHeader(t("report.steps"))
                .setWidth("210px")
                .setFlexGrow(0);
        card.setVisible(false);
        Narrow.watch(grid, narrow -> {
            card.setVisible(narrow);
            List.of(unit, state, done, next, troubles, proposals, items).forEach(column -> column.setVisible(!narrow));
            actions.setVisible(!narrow && office);
        });
        actions.setVisible(office);
        return new Card(grid).flush();
    }

    private static Grid.Column<PartRow> text(String name, Grid.Column<PartRow> column) {
        return column.setHeader(t("report.text." + name + ".short"))
                .setWidth("92px")
                .setFlexGrow(0);
    }

    private static Component unit(PartRow part) {
        Div cell = new Div(ReportWords.partLink(part.reportId(), part.unitId(), part.unitName()));
        if (!part.returnReason().isEmpty()) {
            Span why = new Span(t("report.returnedBecause", part.returnReason()));
            why.addClassNames("muted", "small");
            cell.add(new Div(why));
        }
        return cell;
    }

    private static Component state(PartRow part) {
        Div cell = new Div(ReportWords.part(part));
        String below = part.sentAt() != null
                ? t(part.late() ? "report.sentLate" : "report.sentAt", Formats.dateTime(part.sentAt()))
                : t("report.due", Formats.date(part.dueOn()));
        Span line = new Span(below);
        line.addClassNames("muted", "small");
        cell.add(new Div(line));
        return cell;
    }

    private static Component mark(boolean written) {
        Span mark = new Span(written ? "✓" : "–");
        mark.getElement().setAttribute("aria-label", t(written ? "report.written" : "report.notWritten"));
        if (!written) {
            mark.addClassName("muted");
        }
        return mark;
    }

    private static Component items(PartRow part) {
        String words = part.answered() + "/" + part.items();
        return part.answered() == part.items() ? new Tag(Tone.OK, words) : new Span(words);
    }

    private Component card(Context context, PartRow part, boolean office) {
        Div card = new Div(unit(part), state(part));
        card.addClassName("dd-stack");
        Span texts = new Span(t("report.items") + ": " + part.answered() + "/" + part.items());
        texts.addClassNames("muted", "small");
        card.add(texts);
        if (office) {
            card.add(actions(context, part));
        }
        return card;
    }

    private Component actions(Context context, PartRow part) {
        Div bar = new Div();
        bar.addClassName("dd-bar");
        PartState state = part.state();
        boolean compiling = context.details().steps().contains(ReportStep.SUBMIT);
        if (state == PartState.SENT || state == PartState.RETURNED && compiling) {
            bar.add(button("report.part.accept", () -> {
                if (Toast.attempt(() -> services.collecting().accept(part.reportId(), part.unitId()))) {
                    Toast.success(t("report.done.accepted"));
                }
                context.reload();
            }));
        }
        if (state == PartState.SENT || state == PartState.ACCEPTED || state == PartState.MISSING) {
            bar.add(button(
                    state == PartState.MISSING ? "report.part.ask" : "report.part.return",
                    () -> ReasonDialog.ask(
                            t("report.part.returnAsk", part.unitName()), t("report.part.return"), reason -> {
                                services.collecting().giveBack(part.reportId(), part.unitId(), reason);
                                context.reload();
                            })));
        }
        if (state.withUnit()) {
            bar.add(button(
                    "report.action.CHASE",
                    () -> ReportActions.chase(services, part.reportId(), part, context::reload)));
        }
        return bar;
    }

    private static Button button(String key, Runnable work) {
        Button button = new Button(t(key), event -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
