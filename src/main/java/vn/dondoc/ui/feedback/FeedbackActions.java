package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.FeedbackStep;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;

/** The buttons of what can be done with a case now; the answer and the person have their own places on the page. */
final class FeedbackActions {

    private static final Set<FeedbackStep> ELSEWHERE =
            Set.of(FeedbackStep.SAVE_ANSWER, FeedbackStep.ANSWER, FeedbackStep.READ_PERSON, FeedbackStep.CHANGE_PERSON);

    private static final Set<FeedbackStep> FIRST = Set.of(
            FeedbackStep.SEND_TO_UNIT,
            FeedbackStep.ASSIGN,
            FeedbackStep.ACCEPT,
            FeedbackStep.SEND,
            FeedbackStep.PUBLISH);

    private final FeedbackServices services;
    private final FeedbackDetails details;
    private final Feedback feedback;
    private final Runnable changed;

    FeedbackActions(FeedbackServices services, FeedbackDetails details, Runnable changed) {
        this.services = services;
        this.details = details;
        this.feedback = details.feedback();
        this.changed = changed;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        Arrays.stream(FeedbackStep.values())
                .filter(step -> details.offers(step) && !ELSEWHERE.contains(step))
                // what usually comes next stands first
                .sorted(Comparator.comparing(step -> !FIRST.contains(step)))
                .map(this::button)
                .forEach(buttons::add);
        return buttons.toArray(Component[]::new);
    }

    private Button button(FeedbackStep step) {
        Button button = FeedbackWords.button(label(step), () -> act(step));
        // a head who answers without naming an officer writes the answer: naming one is not the only next step
        if (FIRST.contains(step)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private static String label(FeedbackStep step) {
        return t("feedback.action." + step.name());
    }

    private void act(FeedbackStep step) {
        FeedbackForms forms = new FeedbackForms(services, feedback, this::done);
        switch (step) {
            case CHANGE -> forms.change();
            case SEND_TO_UNIT -> forms.sendToUnit();
            case FORWARD -> forms.forward();
            case REFUSE -> forms.refuse();
            case ASSIGN -> forms.assign();
            case SEND -> new SendForms(services, feedback, this::done).send();
            case PUBLISH -> new SendForms(services, feedback, this::done).publish();
            case APOLOGISE -> new ApologyForms(services, () -> done("feedback.done.apologised")).of(details);
            case ACCEPT -> accept();
            case HAND_BACK ->
                ReasonDialog.ask(label(step), t("feedback.handBack.action"), reason -> {
                    services.handling().handBack(feedback.id(), feedback.version(), reason);
                    done("feedback.done.handedBack");
                });
            case RETURN ->
                ReasonDialog.ask(label(step), t("feedback.return.action"), reason -> {
                    services.publishing().giveBack(feedback.id(), feedback.version(), reason);
                    done("feedback.done.returned");
                });
            case NOT_PUBLISH ->
                ReasonDialog.ask(label(step), t("feedback.notPublish.action"), reason -> {
                    services.publishing().keepUnpublished(feedback.id(), feedback.version(), reason);
                    done("feedback.done.notPublished");
                });
            case SAVE_ANSWER, ANSWER, READ_PERSON, CHANGE_PERSON -> {}
        }
    }

    private void accept() {
        Confirm.ask(label(FeedbackStep.ACCEPT), t("feedback.accept.ask"), label(FeedbackStep.ACCEPT), () -> {
            services.publishing().accept(feedback.id(), feedback.version());
            done("feedback.done.accepted");
        });
    }

    private void done(String message) {
        Toast.success(t(message));
        changed.run();
    }
}
