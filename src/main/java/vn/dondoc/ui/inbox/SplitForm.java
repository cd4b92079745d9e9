package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Person;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.PartDraft;
import vn.dondoc.task.Splits;
import vn.dondoc.task.TaskService;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;

/** Splits a unit's work: a line for each part, with officer and due date. */
@Component
class SplitForm implements StepForm {

    private final Splits splits;
    private final TaskService tasks;

    SplitForm(Splits splits, TaskService tasks) {
        this.splits = splits;
        this.tasks = tasks;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return Set.of(AssignmentAction.SPLIT);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        List<Person> people = tasks.officerChoices(context.id());
        List<Line> lines = new ArrayList<>();
        Div list = new Div();
        list.addClassName("dd-stack");
        Runnable more = () -> {
            Line line = new Line(lines.size() + 1, people, context.details().dueOn());
            line.onRemove(() -> {
                lines.remove(line);
                list.remove(line);
            });
            lines.add(line);
            list.add(line);
        };
        for (int i = 0; i < Splits.LEAST; i++) {
            more.run();
        }
        Button add = new Button(t("moves.addPart"), VaadinIcon.PLUS.create(), event -> {
            if (lines.size() < Splits.MOST) {
                more.run();
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        String label = t("inbox.action.SPLIT");
        FormDialog dialog = new FormDialog(
                label,
                label,
                () -> context.step(
                        () -> splits.split(
                                context.id(),
                                context.version(),
                                lines.stream().map(Line::draft).toList()),
                        action),
                new Paragraph(t("moves.splitHint")),
                list,
                add);
        dialog.setWidth("820px");
        dialog.open();
    }

    /** One part. */
    private static final class Line extends Div {

        private final TextField label = new TextField();
        private final ComboBox<Person> officer = new ComboBox<>(t("inbox.officer"));
        private final DateField due = new DateField(t("inbox.due"));
        private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());

        Line(int number, List<Person> people, LocalDate latest) {
            addClassName("dd-bar");
            getStyle().set("align-items", "flex-end");
            label.setLabel(t("moves.partLabel", number));
            label.setMaxLength(140);
            label.getStyle().set("flex", "2 1 170px");
            officer.setItems(people);
            officer.setItemLabelGenerator(Person::fullName);
            officer.getStyle().set("flex", "1 1 150px");
            due.setMax(latest);
            due.setValue(latest);
            due.getStyle().set("flex", "1 1 130px").set("min-width", "0");
            remove.getStyle().set("flex", "0 0 auto");
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(t("moves.removePart", number));
            add(label, officer, due, remove);
        }

        void onRemove(Runnable action) {
            remove.addClickListener(event -> action.run());
        }

        PartDraft draft() {
            return new PartDraft(
                    label.getValue(),
                    officer.getValue() == null ? null : officer.getValue().id(),
                    due.getValue());
        }
    }
}
