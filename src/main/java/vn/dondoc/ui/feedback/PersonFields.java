package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.dondoc.feedback.FeedbackPerson;

/** The person behind a feedback, every field optional. */
class PersonFields extends Div {

    private final TextField name = field("feedback.person.name", 200);
    private final TextField phone = field("feedback.person.phone", 60);
    private final TextField email = field("feedback.person.email", 200);
    private final TextField address = field("feedback.person.address", 500);
    private final TextArea privateText = new TextArea(t("feedback.person.private"));

    /** @param withText whether the private part of the text belongs to it */
    PersonFields(boolean withText) {
        addClassName("dd-stack");
        Div three = new Div(name, phone, email);
        three.addClassName("dd-form");
        address.setWidthFull();
        privateText.setHelperText(t("feedback.person.privateHint"));
        privateText.setMaxLength(15_000);
        privateText.setWidthFull();
        privateText.setMinHeight("80px");
        privateText.setVisible(withText);
        add(three, address, privateText);
    }

    FeedbackPerson value() {
        return new FeedbackPerson(
                name.getValue(), address.getValue(), phone.getValue(), email.getValue(), privateText.getValue());
    }

    void set(FeedbackPerson person) {
        name.setValue(person.name());
        phone.setValue(person.phone());
        email.setValue(person.email());
        address.setValue(person.address());
        privateText.setValue(person.privateText());
    }

    /** Called when something was typed by which the same person can be found. */
    void onChange(Runnable listener) {
        for (TextField each : new TextField[] {name, phone, email, address}) {
            each.addValueChangeListener(event -> listener.run());
        }
    }

    private static TextField field(String key, int longest) {
        TextField field = new TextField(t(key));
        field.setMaxLength(longest);
        return field;
    }
}
