package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.BulkOutcome;
import vn.dondoc.task.ExtensionDecisions;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.Opinion;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;

/** The buttons that act on the chosen requests; shown while some are chosen that the person can do something with. */
final class ExtensionBulk extends Div {

    private final transient ExtensionDecisions decisions;
    private final Grid<ExtensionRow> grid;
    private final Runnable changed;

    ExtensionBulk(ExtensionDecisions decisions, Grid<ExtensionRow> grid, Runnable changed) {
        this.decisions = decisions;
        this.grid = grid;
        this.changed = changed;
        addClassName("dd-bar");
        grid.addSelectionListener(event -> show());
    }

    private void show() {
        removeAll();
        List<ExtensionRow> decide = chosen(AssignmentAction.DECIDE_EXTENSION);
        List<ExtensionRow> advise = chosen(AssignmentAction.GIVE_OPINION);
        if (decide.isEmpty() && advise.isEmpty()) {
            return;
        }
        add(new Span(t("moves.bulk.chosen", grid.getSelectedItems().size())));
        if (!decide.isEmpty()) {
            Button grant = new Button(t("moves.bulk.grant"), event -> grant(decide));
            grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(grant, new Button(t("moves.bulk.refuse"), event -> refuse(decide)));
        }
        if (!advise.isEmpty()) {
            add(new Button(t("moves.bulk.agree"), event -> agree(advise)));
        }
    }

    private List<ExtensionRow> chosen(AssignmentAction action) {
        return grid.getSelectedItems().stream()
                .filter(row -> row.actions().contains(action))
                .toList();
    }

    private void grant(List<ExtensionRow> rows) {
        TextArea note = StepContext.area(t("moves.grantNote"));
        new FormDialog(
                        t("moves.bulk.grantTitle", rows.size()),
                        t("moves.bulk.grant"),
                        () -> tell(decisions.grant(seen(rows), note.getValue())),
                        note)
                .open();
    }

    private void refuse(List<ExtensionRow> rows) {
        ReasonDialog.ask(
                t("moves.bulk.refuseTitle", rows.size()),
                t("moves.bulk.refuse"),
                reason -> tell(decisions.refuse(seen(rows), reason)));
    }

    private void agree(List<ExtensionRow> rows) {
        TextArea text = StepContext.area(t("moves.opinionText"));
        new FormDialog(
                        t("moves.bulk.agreeTitle", rows.size()),
                        t("moves.bulk.agree"),
                        () -> tell(decisions.giveOpinion(seen(rows), Opinion.AGREE, text.getValue())),
                        text)
                .open();
    }

    private void tell(BulkOutcome outcome) {
        if (!outcome.done().isEmpty()) {
            Toast.success(t("moves.bulk.done", outcome.done().size()));
        }
        if (!outcome.failures().isEmpty()) {
            String why = outcome.failures().stream()
                    .map(BulkOutcome.Failure::message)
                    .distinct()
                    .collect(Collectors.joining(" "));
            Toast.problem(t("moves.bulk.failed", outcome.failures().size(), why));
        }
        changed.run();
    }

    private static List<ExtensionDecisions.Seen> seen(List<ExtensionRow> rows) {
        return rows.stream()
                .map(row -> new ExtensionDecisions.Seen(
                        row.request().id(), row.request().version()))
                .toList();
    }
}
