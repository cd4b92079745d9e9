package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.MinutesDraft;
import vn.dondoc.inspection.NoticeDraft;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.inspection.VisitStep;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ReasonDialog;

/** The buttons of what can be done with one unit now; the step that brings the work on is blue. */
final class VisitActions {

    /** Done in the lists of findings, not by a button of the page. */
    private static final Set<VisitStep> ELSEWHERE = Set.of(VisitStep.EDIT_FINDINGS, VisitStep.RECORD_REMEDY);

    private static final Set<VisitStep> ONWARD = Set.of(
            VisitStep.NOTIFY,
            VisitStep.START,
            VisitStep.FINISH,
            VisitStep.SEND_MINUTES,
            VisitStep.ANSWER,
            VisitStep.RECORD_ANSWER,
            VisitStep.CONSIDER_OBJECTION,
            VisitStep.SUBMIT_CONCLUSION,
            VisitStep.APPROVE_CONCLUSION,
            VisitStep.REGISTER_CONCLUSION);

    private final InspectionServices services;
    private final VisitDetails details;
    private final Visit visit;
    private final Runnable reload;

    VisitActions(InspectionServices services, VisitDetails details, Runnable reload) {
        this.services = services;
        this.details = details;
        this.visit = details.visit();
        this.reload = reload;
    }

    Component[] components() {
        List<Component> buttons = new ArrayList<>();
        for (VisitStep step : VisitStep.values()) {
            if (details.steps().contains(step) && !ELSEWHERE.contains(step)) {
                buttons.add(button(step));
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private Button button(VisitStep step) {
        Button button = new Button(label(step), event -> act(step));
        if (ONWARD.contains(step)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (step == VisitStep.DROP) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        }
        return button;
    }

    private String label(VisitStep step) {
        boolean self = details.inspection().kind() == InspectionKind.SELF;
        return self && (step == VisitStep.START || step == VisitStep.FINISH)
                ? t("inspection.action.self." + step.name())
                : t("inspection.action." + step.name());
    }

    private void act(VisitStep step) {
        long id = visit.id();
        int version = visit.version();
        switch (step) {
            case NOTIFY -> notice();
            case RESCHEDULE -> reschedule();
            case START -> day(step, day -> services.visits().start(id, version, day));
            case FINISH -> day(step, day -> services.visits().finish(id, version, day));
            case EDIT_MINUTES -> minutes();
            case SEND_MINUTES -> ask(step, () -> services.minutes().send(id, version));
            case ANSWER -> answer(step, (answer, text) -> services.minutes().answer(id, version, answer, text));
            case RECORD_ANSWER ->
                answer(step, (answer, text) -> services.minutes().recordAnswer(id, version, answer, text));
            case CONSIDER_OBJECTION -> consider();
            case EDIT_CONCLUSION -> conclusion();
            case SUBMIT_CONCLUSION -> ask(step, () -> services.conclusions().submit(id, version));
            case APPROVE_CONCLUSION -> ask(step, () -> services.conclusions().approve(id, version));
            case RETURN_CONCLUSION ->
                ReasonDialog.ask(
                        label(step),
                        label(step),
                        reason -> form(step, () -> services.conclusions().giveBack(id, version, reason)));
            case REGISTER_CONCLUSION ->
                InspectionActions.number(
                        services,
                        "45/KL-STP",
                        (number, day) -> form(step, () -> services.conclusions().register(id, version, number, day)));
            case DROP -> drop();
            case EDIT_FINDINGS, RECORD_REMEDY -> {}
        }
    }

    private void form(VisitStep step, Runnable work) {
        services.form(work, "inspection.done." + step.name(), reload);
    }

    private void ask(VisitStep step, Runnable work) {
        Confirm.ask(
                label(step),
                t(
                        "inspection.ask." + step.name(),
                        visit.name(),
                        details.findings().size()),
                label(step),
                () -> services.step(work, "inspection.done." + step.name(), reload));
    }

    private void day(VisitStep step, Consumer<LocalDate> work) {
        DateField day = new DateField(t("inspection.day." + step.name()));
        day.setValue(services.today());
        new FormDialog(label(step), label(step), () -> form(step, () -> work.accept(day.getValue())), day).open();
    }

    private void notice() {
        DateField on = new DateField(t("inspection.notice.visitOn"));
        on.setValue(visit.plannedOn());
        TextField number = InspectionWords.line(
                t("inspection.notice.number"), visit.notice().number());
        number.setHelperText(t("inspection.notice.numberHint"));
        DateField date = new DateField(t("inspection.notice.on"));
        TextArea text =
                InspectionWords.area(t("inspection.notice.text"), visit.notice().text());
        new FormDialog(
                        label(VisitStep.NOTIFY),
                        label(VisitStep.NOTIFY),
                        () -> form(VisitStep.NOTIFY, () -> services.visits()
                                .notify(
                                        visit.id(),
                                        visit.version(),
                                        new NoticeDraft(
                                                on.getValue(), number.getValue(), date.getValue(), text.getValue()))),
                        on,
                        number,
                        date,
                        text)
                .open();
    }

    private void reschedule() {
        DateField on = new DateField(t("inspection.notice.visitOn"));
        on.setValue(visit.plannedOn());
        TextArea reason = InspectionWords.area(t("reason.label"), "");
        reason.setRequiredIndicatorVisible(true);
        new FormDialog(
                        label(VisitStep.RESCHEDULE),
                        label(VisitStep.RESCHEDULE),
                        () -> form(VisitStep.RESCHEDULE, () -> services.visits()
                                .reschedule(visit.id(), visit.version(), on.getValue(), reason.getValue())),
                        on,
                        reason)
                .open();
    }

    private void minutes() {
        TextField place = InspectionWords.line(
                t("inspection.minutes.place"), visit.minutes().place());
        TextArea present = InspectionWords.area(
                t("inspection.minutes.present"), visit.minutes().present());
        present.setHelperText(t("inspection.minutes.presentHint"));
        TextArea text = InspectionWords.area(
                t("inspection.minutes.text"), visit.minutes().text());
        text.setMinHeight("180px");
        FormDialog dialog = new FormDialog(
                label(VisitStep.EDIT_MINUTES),
                t("inspection.save"),
                () -> form(VisitStep.EDIT_MINUTES, () -> services.minutes()
                        .save(
                                visit.id(),
                                visit.version(),
                                new MinutesDraft(place.getValue(), present.getValue(), text.getValue()))),
                place,
                present,
                text);
        dialog.setWidth("640px");
        dialog.open();
    }

    /** What the unit says. */
    private interface Answered {
        void with(MinutesAnswer answer, String text);
    }

    private void answer(VisitStep step, Answered work) {
        RadioButtonGroup<MinutesAnswer> answer = new RadioButtonGroup<>(t("inspection.minutes.answer"));
        answer.setItems(MinutesAnswer.CONFIRMED, MinutesAnswer.OBJECTED);
        answer.setItemLabelGenerator(one -> t("inspection.minutes." + one.name()));
        answer.setValue(MinutesAnswer.CONFIRMED);
        TextArea text = InspectionWords.area(t("inspection.minutes.answerText"), "");
        answer.addValueChangeListener(
                event -> text.setRequiredIndicatorVisible(event.getValue() == MinutesAnswer.OBJECTED));
        new FormDialog(
                        label(step),
                        t("inspection.send"),
                        () -> form(step, () -> work.with(answer.getValue(), text.getValue())),
                        answer,
                        text)
                .open();
    }

    private void consider() {
        RadioButtonGroup<Boolean> amend = new RadioButtonGroup<>(t("inspection.minutes.consider"));
        amend.setItems(true, false);
        amend.setItemLabelGenerator(one -> t(one ? "inspection.minutes.amend" : "inspection.minutes.keep"));
        amend.setValue(true);
        TextArea reply = InspectionWords.area(
                t("inspection.minutes.reply"), visit.minutes().reply());
        amend.addValueChangeListener(event -> reply.setRequiredIndicatorVisible(!event.getValue()));
        new FormDialog(
                        label(VisitStep.CONSIDER_OBJECTION),
                        t("inspection.save"),
                        () -> form(VisitStep.CONSIDER_OBJECTION, () -> services.minutes()
                                .consider(visit.id(), visit.version(), amend.getValue(), reply.getValue())),
                        amend,
                        reply)
                .open();
    }

    private void conclusion() {
        TextArea text = InspectionWords.area(
                t("inspection.conclusion.text"), visit.conclusion().text());
        text.setMinHeight("220px");
        text.setHelperText(t("inspection.conclusion.hint"));
        FormDialog dialog = new FormDialog(
                label(VisitStep.EDIT_CONCLUSION),
                t("inspection.save"),
                () -> form(VisitStep.EDIT_CONCLUSION, () -> services.conclusions()
                        .save(visit.id(), visit.version(), text.getValue())),
                text);
        dialog.setWidth("640px");
        dialog.open();
    }

    private void drop() {
        TextArea reason = InspectionWords.area(t("reason.label"), "");
        TextField document = InspectionWords.line(t("inspection.dropDocument"), "");
        reason.setRequiredIndicatorVisible(true);
        document.setRequiredIndicatorVisible(true);
        FormDialog dialog = new FormDialog(
                label(VisitStep.DROP),
                label(VisitStep.DROP),
                () -> form(VisitStep.DROP, () -> services.visits()
                        .drop(visit.id(), visit.version(), reason.getValue(), document.getValue())),
                reason,
                document);
        dialog.submitButton().addThemeVariants(ButtonVariant.LUMO_ERROR);
        dialog.open();
    }
}
