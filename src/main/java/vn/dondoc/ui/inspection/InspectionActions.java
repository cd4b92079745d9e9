package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.InspectionDetails;
import vn.dondoc.inspection.InspectionStep;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ReasonDialog;

/** The buttons of what can be done with a whole inspection now. */
final class InspectionActions {

    private final InspectionServices services;
    private final InspectionDetails details;
    private final Inspection inspection;
    private final Runnable reload;

    InspectionActions(InspectionServices services, InspectionDetails details, Runnable reload) {
        this.services = services;
        this.details = details;
        this.inspection = details.inspection();
        this.reload = reload;
    }

    Component[] components() {
        List<Component> buttons = new ArrayList<>();
        for (InspectionStep step : InspectionStep.values()) {
            if (details.steps().contains(step)) {
                buttons.add(button(step));
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private Button button(InspectionStep step) {
        Button button = new Button(t("inspection.action." + step.name()), event -> act(step));
        switch (step) {
            case SUBMIT, APPROVE, REGISTER -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case CANCEL -> button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            default -> {}
        }
        return button;
    }

    private void act(InspectionStep step) {
        long id = inspection.id();
        int version = inspection.version();
        switch (step) {
            case EDIT -> PlanDialog.edit(services, inspection, reload);
            case EDIT_TEAM -> TeamDialog.open(services, details, reload);
            case ADD_VISIT -> PlanDialog.addUnits(services, details, reload);
            case SUBMIT ->
                Confirm.ask(
                        t("inspection.action.SUBMIT"),
                        t("inspection.submitAsk", details.visits().size()),
                        t("inspection.action.SUBMIT"),
                        () -> services.step(
                                () -> services.planning().submit(id, version), "inspection.done.SUBMIT", reload));
            case APPROVE ->
                Confirm.ask(
                        t("inspection.action.APPROVE"),
                        t("inspection.approveAsk"),
                        t("inspection.action.APPROVE"),
                        () -> services.step(
                                () -> services.approval().approve(id, version), "inspection.done.APPROVE", reload));
            case RETURN ->
                ReasonDialog.ask(
                        t("inspection.action.RETURN"),
                        t("inspection.action.RETURN"),
                        reason -> services.form(
                                () -> services.approval().giveBack(id, version, reason),
                                "inspection.done.RETURN",
                                reload));
            case REGISTER ->
                number(
                        services,
                        "16/KH-STP",
                        (number, day) -> services.form(
                                () -> services.approval().register(id, version, number, day),
                                "inspection.done.REGISTER",
                                reload));
            case CANCEL -> cancel(id, version);
        }
    }

    private void cancel(long id, int version) {
        TextArea reason = InspectionWords.area(t("reason.label"), "");
        reason.setRequiredIndicatorVisible(true);
        TextField document = InspectionWords.line(t("inspection.cancelDocument"), "");
        document.setVisible(inspection.issuedOn() != null);
        FormDialog dialog = new FormDialog(
                t("inspection.action.CANCEL"),
                t("inspection.action.CANCEL"),
                () -> services.form(
                        () -> services.planning().cancel(id, version, reason.getValue(), document.getValue()),
                        "inspection.done.CANCEL",
                        reload),
                reason,
                document);
        dialog.submitButton().addThemeVariants(ButtonVariant.LUMO_ERROR);
        dialog.open();
    }

    /** Number and date of a document. */
    interface Numbered {
        void given(String number, java.time.LocalDate day);
    }

    static void number(InspectionServices services, String example, Numbered work) {
        TextField number = InspectionWords.line(t("inspection.number"), "");
        number.setHelperText(t("inspection.numberHint", example));
        number.setRequiredIndicatorVisible(true);
        DateField day = new DateField(t("inspection.issuedOn"));
        day.setValue(services.today());
        new FormDialog(
                        t("inspection.action.REGISTER"),
                        t("inspection.action.REGISTER"),
                        () -> work.given(number.getValue(), day.getValue()),
                        number,
                        day)
                .open();
    }
}
