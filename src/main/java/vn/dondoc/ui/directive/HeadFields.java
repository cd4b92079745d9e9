package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.Issuer;
import vn.dondoc.ui.component.DateField;

/** The document: who gives the work, number, date, receipt; what is seldom needed stands in {@link #details}. */
class HeadFields extends Div {

    private final RadioButtonGroup<Issuer> issuer = new RadioButtonGroup<>(t("directives.issuer"));
    final TextField number = new TextField(t("directives.number"));
    final DateField issuedOn = new DateField(t("directives.issuedOn"));
    final DateField receivedOn = new DateField(t("directives.receivedOn"));
    final TextField issuerName = new TextField(t("directives.issuerName"));
    final TextField abstractText = new TextField(t("directives.abstract"));

    private final LocalDate today;

    HeadFields(Issuer usual, LocalDate today) {
        this.today = today;
        addClassName("dd-stack");
        issuer.setItems(Issuer.values());
        issuer.setItemLabelGenerator(value -> t("directives.issuer." + value.name()));
        issuer.setValue(usual);
        number.setMaxLength(60);
        number.setPlaceholder(t("directives.numberHint"));
        receivedOn.setValue(today);
        receivedOn.setMax(today);
        issuedOn.setMax(today);
        issuerName.setMaxLength(200);
        abstractText.setMaxLength(2000);
        issuer.addValueChangeListener(event -> required());
        required();
        Div line = new Div(number, issuedOn, receivedOn);
        line.addClassName("dd-form");
        add(issuer, line);
    }

    /** Fields for a part of the form that is closed at first. */
    Div details() {
        Div details = new Div(issuerName, abstractText);
        details.addClassName("dd-form");
        return details;
    }

    /** Called when one of the fields was left with another value. */
    HeadFields onChange(Runnable action) {
        issuer.addValueChangeListener(event -> action.run());
        number.addValueChangeListener(event -> action.run());
        issuedOn.addValueChangeListener(event -> action.run());
        receivedOn.addValueChangeListener(event -> action.run());
        return this;
    }

    DirectiveHead value() {
        return new DirectiveHead(
                issuer.getValue(),
                issuerName.getValue(),
                number.getValue(),
                issuedOn.getValue(),
                abstractText.getValue(),
                receivedOn.getValue() == null ? today : receivedOn.getValue());
    }

    void set(DirectiveHead head) {
        issuer.setValue(head.issuer());
        number.setValue(head.number());
        issuedOn.setValue(head.issuedOn());
        receivedOn.setValue(head.receivedOn());
        issuerName.setValue(head.issuerName());
        abstractText.setValue(head.abstractText());
    }

    /** The giver of a document that is known does not change. */
    void fixIssuer() {
        issuer.setReadOnly(true);
    }

    /** Whether it is the same document, whatever was added about it. */
    boolean same(@Nullable DirectiveHead other) {
        return other != null
                && !other.number().isEmpty()
                && other.issuer() == issuer.getValue()
                && other.number().equalsIgnoreCase(number.getValue().strip())
                && other.issuedOn() != null
                && other.issuedOn().equals(issuedOn.getValue());
    }

    private void required() {
        boolean document = issuer.getValue() == Issuer.PEOPLES_COMMITTEE;
        number.setRequiredIndicatorVisible(document);
        issuedOn.setRequiredIndicatorVisible(document);
        number.setHelperText(document ? null : t("directives.numberOptional"));
    }
}
