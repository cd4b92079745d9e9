package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import vn.dondoc.notification.MailChoice;
import vn.dondoc.notification.MailPreference;
import vn.dondoc.notification.MailPreferences;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Toast;

/** How the person wants mail. */
class MailCard extends Card {

    private final transient MailPreferences preferences;
    private final RadioButtonGroup<MailChoice> choice = new RadioButtonGroup<>();
    private final Select<Integer> hour = new Select<>();

    MailCard(MailPreferences preferences) {
        this.preferences = preferences;
        MailPreference own = preferences.own();
        choice.setLabel(t("notification.mail.choice"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(MailChoice.values());
        choice.setItemLabelGenerator(one -> t("notification.mail." + one.name()));
        choice.setValue(own.choice());
        choice.addValueChangeListener(event -> hour.setVisible(event.getValue() == MailChoice.DAILY));
        hour.setLabel(t("notification.mail.hour"));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(value -> t("notification.mail.atHour", value));
        hour.setValue(own.digestHour());
        hour.setVisible(own.choice() == MailChoice.DAILY);
        Paragraph where = new Paragraph(where(own));
        where.addClassName("muted");
        Button save = new Button(t("notification.mail.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(where, choice, hour, save);
        form.addClassName("dd-stack");
        Div head = new Div(new H2(t("notification.mail.title")));
        head.addClassName("dd-card-head");
        add(head, form);
    }

    private static String where(MailPreference own) {
        if (!own.mailOn()) {
            return t("notification.mail.off");
        }
        return own.email().isBlank() ? t("notification.mail.noAddress") : t("notification.mail.to", own.email());
    }

    private void save() {
        if (Toast.attempt(() -> preferences.change(choice.getValue(), hour.getValue()))) {
            Toast.success(t("notification.mail.saved"));
        }
    }
}
