package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.ListRow;
import vn.dondoc.directive.RowDoubt;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Tone;

/** One row of a list beside the others: what is doubtful, all fields to mend, or leaving it out with a reason. */
class ListRowEditor extends Div {

    /** @param change gets what becomes of the row */
    ListRowEditor(
            DirectiveServices services, ListRow row, List<RowDoubt> doubts, Consumer<UnaryOperator<ListRow>> change) {
        addClassName("dd-stack");
        Span place = new Span(row.place());
        place.addClassNames("muted", "small");
        add(place, new H2(t("directives.review.rowNumber", row.position())));
        if (!row.taken()) {
            add(new Alert(Tone.BRAND, t("directives.review.leftOutIs", row.leftOut())));
            add(new Button(t("directives.review.takeAgain"), event -> change.accept(now -> now.leftOut(null))));
            return;
        }
        doubts.forEach(doubt -> add(new Alert(Tone.SOON, doubt.message())));
        HeadFields head = new HeadFields(issuer(services, row.head()), services.today());
        head.set(row.head());
        TaskFields task = new TaskFields(services, head::value);
        task.set(row.draft());
        row.unsure().stream()
                .filter(unsure -> unsure.suggestedUnitId() != null)
                .forEach(unsure -> task.propose(unsure.suggestedUnitId()));
        head.onChange(task.deadline::readAgain);
        add(head, task, task.details(), head.details());
        Button save = new Button(
                t("directives.review.save"), event -> change.accept(now -> now.mended(head.value(), task.value())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button leave = new Button(
                t("directives.review.leave"),
                event -> ReasonDialog.ask(
                        t("directives.review.leaveTitle"),
                        t("directives.review.leave"),
                        reason -> change.accept(now -> now.leftOut(reason))));
        Div bar = new Div(save, leave);
        bar.addClassName("dd-bar");
        if (doubts.stream().anyMatch(doubt -> doubt.kind() == RowDoubt.Kind.DUPLICATE)) {
            bar.add(new Button(t("directives.review.isNew"), event -> change.accept(ListRow::isNew)));
        }
        add(bar);
    }

    private static vn.dondoc.directive.Issuer issuer(DirectiveServices services, DirectiveHead head) {
        return head.issuer() == null ? services.usualIssuer() : head.issuer();
    }
}
