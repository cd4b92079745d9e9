package vn.dondoc.ui.absence;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import vn.dondoc.organization.Person;
import vn.dondoc.task.HandOverItem;
import vn.dondoc.task.HandOverList;
import vn.dondoc.task.HandOverOrder;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** Who takes over: one person for everything, other people for single pieces, and the reason. */
class HandOverForm extends Div {

    private final ComboBox<Person> to = AbsenceDialog.people(t("handover.to"));
    private final Map<Long, ComboBox<Person>> single = new HashMap<>();
    private final TextArea reason = new TextArea(t("handover.reason"));

    HandOverForm(HandOverList list, String proposedReason) {
        addClassName("dd-stack");
        list.warnings().forEach(warning -> add(new Alert(Tone.SOON, warning)));
        if (list.items().isEmpty()) {
            add(new Alert(Tone.IDLE, t("handover.nothing", list.person().fullName())));
            return;
        }
        to.setItems(list.receivers());
        to.setRequiredIndicatorVisible(true);
        to.setHelperText(t("handover.toHelp"));
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        reason.setValue(proposedReason);
        add(to, reason, new H3(t("handover.items", list.items().size())), items(list));
    }

    HandOverOrder order() {
        Map<Long, Long> chosen = new HashMap<>();
        single.forEach((assignment, field) -> {
            if (field.getValue() != null) {
                chosen.put(assignment, field.getValue().id());
            }
        });
        return new HandOverOrder(to.getValue() == null ? null : to.getValue().id(), chosen, reason.getValue());
    }

    private Div items(HandOverList list) {
        Map<Long, Person> receivers = new HashMap<>();
        list.receivers().forEach(person -> receivers.put(person.id(), person));
        Div items = new Div();
        items.addClassName("dd-handover");
        for (HandOverItem item : list.items()) {
            ComboBox<Person> other = AbsenceDialog.people("");
            other.setAriaLabel(t("handover.single", item.content()));
            other.setPlaceholder(t("handover.same"));
            other.setClearButtonVisible(true);
            other.setItems(item.receiverIds().stream().map(receivers::get).toList());
            single.put(item.assignmentId(), other);
            Span about = new Span(about(item));
            about.addClassNames("muted", "small");
            Div words = new Div(new Div(new Span(item.content())), about);
            Div line = new Div(words, other);
            line.addClassName("dd-handover-item");
            items.add(line);
        }
        return items;
    }

    private static String about(HandOverItem item) {
        return item.sourceLabel() + " · " + item.code() + " · " + item.unitName() + " · "
                + item.status().label()
                + (item.dueOn() == null ? "" : " · " + t("handover.due", Formats.date(item.dueOn())));
    }
}
