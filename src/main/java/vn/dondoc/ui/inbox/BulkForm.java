package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Person;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.BulkAction;
import vn.dondoc.task.BulkAnswer;
import vn.dondoc.task.BulkOrder;
import vn.dondoc.task.ReminderAudience;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Asks what one step for many rows needs, takes it with a moving bar, and says what was not done and why. */
final class BulkForm {

    private static final int TITLES = 6;
    private static final int LONGEST = 1000;

    private final InboxServices services;
    private final Marks marks;
    private final BulkAction action;
    private final Set<Long> ids;
    private final Runnable changed;
    private final ComboBox<Person> officer = new ComboBox<>(t("inbox.officer"));
    private final RadioButtonGroup<ReminderAudience> audience = new RadioButtonGroup<>(t("reminders.audience"));
    private final TextArea text;

    BulkForm(InboxServices services, Marks marks, BulkAction action, Set<Long> ids, Runnable changed) {
        this.services = services;
        this.marks = marks;
        this.action = action;
        this.ids = ids;
        this.changed = changed;
        this.text = StepContext.area(t("bulk.text." + action.name()));
    }

    void open() {
        List<Component> parts = new ArrayList<>();
        parts.add(titles());
        if (action.namesOfficer()) {
            List<Person> choices = services.bulk().officerChoices(ids);
            if (choices.isEmpty()) {
                parts.add(new Alert(Tone.SOON, t("bulk.severalUnits")));
            }
            officer.setItems(choices);
            officer.setItemLabelGenerator(person ->
                    person.title().isBlank() ? person.fullName() : person.fullName() + " · " + person.title());
            officer.setWidthFull();
            officer.setRequiredIndicatorVisible(true);
            parts.add(officer);
        }
        if (action == BulkAction.REMIND) {
            audience.setItems(ReminderAudience.values());
            audience.setItemLabelGenerator(one -> t("reminders.audience." + one.name()));
            audience.setValue(ReminderAudience.BOTH);
            text.setMaxLength(LONGEST);
            parts.add(audience);
        }
        parts.add(text);
        String label = t("bulk.action." + action.name());
        new FormDialog(t("bulk.title." + action.name(), ids.size()), label, this::run, parts.toArray(Component[]::new))
                .open();
    }

    /** Nobody decides blindly: the first few by name. */
    private Component titles() {
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-bulk-titles");
        marks.rows().stream()
                .filter(row -> ids.contains(row.id()))
                .limit(TITLES)
                .map(AssignmentRow::content)
                .forEach(content -> list.add(new ListItem(content)));
        if (ids.size() > TITLES) {
            list.add(new ListItem(t("bulk.further", ids.size() - TITLES)));
        }
        int others = marks.size() - ids.size();
        Div box = new Div(list);
        if (others > 0) {
            Paragraph left = new Paragraph(t("bulk.others", others));
            left.addClassNames("muted", "small");
            box.add(left);
        }
        return box;
    }

    private void run() {
        Person chosen = officer.getValue();
        if (chosen == null && action.namesOfficer()) {
            throw new InvalidInputException("officerId", t("inbox.officerMissing"));
        }
        if (action == BulkAction.NAME_OFFICER && text.getValue().isBlank()) {
            throw new InvalidInputException("text", t("bulk.reasonMissing"));
        }
        BulkOrder order = new BulkOrder(
                action,
                marks.items(ids),
                chosen == null ? null : chosen.id(),
                text.getValue(),
                action == BulkAction.REMIND ? audience.getValue() : ReminderAudience.BOTH);
        ProgressDialog.<BulkAnswer>run(
                t("bulk.title." + action.name(), ids.size()),
                progress -> services.bulk()
                        .run(order, done -> progress.at(done, order.items().size())),
                this::show);
    }

    /** What was done is no longer marked; what was not stays so. */
    void show(BulkAnswer answer) {
        marks.setAll(marks.rows().stream()
                .filter(row -> answer.failed().stream().anyMatch(failure -> failure.id() == row.id()))
                .toList());
        changed.run();
        if (answer.failed().isEmpty()) {
            Toast.success(t("bulk.done." + action.name(), answer.succeeded().size()));
            return;
        }
        Div failures = new Div();
        failures.addClassName("dd-bulk-failures");
        byReason(answer).forEach((reason, labels) -> {
            UnorderedList list = new UnorderedList();
            labels.forEach(label -> list.add(new ListItem(label)));
            failures.add(new Paragraph(reason), list);
        });
        String partly = action == BulkAction.REMIND ? "bulk.partlyReminded" : "bulk.partly";
        Dialog dialog = new Dialog(
                new Alert(
                        Tone.SOON,
                        t(partly, answer.succeeded().size(), answer.failed().size())),
                failures);
        dialog.setHeaderTitle(t("bulk.action." + action.name()));
        dialog.setWidth("560px");
        dialog.setMaxWidth("96vw");
        dialog.getFooter().add(new Button(t("dialog.close"), event -> dialog.close()));
        dialog.open();
    }

    /** Many fail for the same reason, which is then said once. */
    private static Map<String, List<String>> byReason(BulkAnswer answer) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        answer.failed().forEach(failure -> reasons.computeIfAbsent(failure.reason(), reason -> new ArrayList<>())
                .add(failure.label()));
        return reasons;
    }
}
