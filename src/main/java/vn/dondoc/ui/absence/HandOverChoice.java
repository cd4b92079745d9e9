package vn.dondoc.ui.absence;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Person;
import vn.dondoc.task.HandOverList;
import vn.dondoc.task.HandOvers;
import vn.dondoc.task.HandedOver;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** Hands over the work of a person whom the dialog asks for. */
class HandOverChoice extends FormDialog {

    HandOverChoice(HandOvers handOvers) {
        this(handOvers, AbsenceDialog.people(t("handover.from")), new Div(), new AtomicReference<>());
    }

    private HandOverChoice(HandOvers handOvers, ComboBox<Person> from, Div place, AtomicReference<HandOverForm> form) {
        super(
                t("handover.open"),
                t("handover.do"),
                () -> handOver(handOvers, from.getValue(), form.get()),
                from,
                place);
        setWidth("720px");
        place.addClassName("dd-stack");
        List<Person> people = handOvers.people();
        from.setItems(people);
        from.setHelperText(t(people.isEmpty() ? "handover.nobody" : "handover.fromHelp"));
        from.setRequiredIndicatorVisible(true);
        from.addValueChangeListener(event -> {
            place.removeAll();
            form.set(null);
            submitButton().setEnabled(false);
            if (event.getValue() != null) {
                HandOverList list = handOvers.list(event.getValue().id());
                form.set(new HandOverForm(list, ""));
                place.add(form.get());
                submitButton().setEnabled(!list.items().isEmpty());
            }
        });
        submitButton().setEnabled(false);
    }

    private static void handOver(HandOvers handOvers, Person from, HandOverForm form) {
        if (from == null || form == null) {
            throw new InvalidInputException("personId", t("handover.fromMissing"));
        }
        HandedOver done = handOvers.handOver(from.id(), form.order());
        Toast.success(t("handover.done", done.assignments(), from.fullName()));
        done.warnings().forEach(Toast::problem);
    }
}
