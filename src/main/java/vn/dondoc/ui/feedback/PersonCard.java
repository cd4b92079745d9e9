package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackStep;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** The person behind a case: shown on demand to those who handle it, because each reading is written down. */
class PersonCard extends Card {

    private final transient FeedbackServices services;
    private final transient FeedbackDetails details;
    private final transient Runnable changed;
    private final Div place = new Div();

    /** @param changed called after the person was put right: the case has another version then */
    PersonCard(FeedbackServices services, FeedbackDetails details, Runnable changed) {
        this.services = services;
        this.details = details;
        this.changed = changed;
        addClassName("dd-stack");
        place.addClassName("dd-stack");
        add(new H3(t("feedback.person.title")), place);
        Feedback feedback = details.feedback();
        if (feedback.erasedOn() != null) {
            place.add(FeedbackWords.muted(t("feedback.person.erased", Formats.date(feedback.erasedOn()))));
        } else if (details.offers(FeedbackStep.READ_PERSON)) {
            place.add(
                    FeedbackWords.muted(t("feedback.person.logged")),
                    FeedbackWords.bar(FeedbackWords.button(
                            t("feedback.action.READ_PERSON"), this::read, ButtonVariant.LUMO_SMALL)));
        } else {
            place.add(FeedbackWords.muted(t("feedback.person.hidden")));
        }
    }

    private void read() {
        Toast.attempt(() -> show(services.persons().read(details.feedback().id())));
    }

    private void show(FeedbackPerson person) {
        place.removeAll();
        FactList facts = new FactList()
                .fact(t("feedback.person.name"), person.name())
                .fact(t("feedback.person.phone"), person.phone())
                .fact(t("feedback.person.email"), person.email())
                .fact(t("feedback.person.address"), person.address());
        if (!person.privateText().isBlank()) {
            facts.fact(t("feedback.person.private"), FeedbackWords.written(person.privateText()));
        }
        boolean known = facts.getChildren().findAny().isPresent();
        place.add(known ? facts : FeedbackWords.muted(t("feedback.person.unknown")));
        if (details.offers(FeedbackStep.CHANGE_PERSON)) {
            place.add(FeedbackWords.bar(FeedbackWords.button(
                    t("feedback.action.CHANGE_PERSON"), () -> change(person), ButtonVariant.LUMO_SMALL)));
        }
    }

    private void change(FeedbackPerson person) {
        PersonFields fields = new PersonFields(true);
        fields.set(person);
        new FormDialog(
                        t("feedback.action.CHANGE_PERSON"),
                        t("feedback.save"),
                        () -> {
                            Feedback feedback = details.feedback();
                            services.persons().change(feedback.id(), feedback.version(), fields.value());
                            Toast.success(t("feedback.done.person"));
                            changed.run();
                        },
                        fields)
                .open();
    }
}
