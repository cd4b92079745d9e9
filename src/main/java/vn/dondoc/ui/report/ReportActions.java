package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.report.PartRow;
import vn.dondoc.report.PartState;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportComment;
import vn.dondoc.report.ReportDetails;
import vn.dondoc.report.ReportStep;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;

/** The buttons of what can be done with a whole report now. */
final class ReportActions {

    private final ReportServices services;
    private final ReportDetails details;
    private final Report report;
    private final Runnable reload;

    ReportActions(ReportServices services, ReportDetails details, Runnable reload) {
        this.services = services;
        this.details = details;
        this.report = details.report();
        this.reload = reload;
    }

    Component[] components() {
        List<Component> buttons = new ArrayList<>();
        for (ReportStep step : ReportStep.values()) {
            if (details.steps().contains(step) && useful(step)) {
                buttons.add(button(step));
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean useful(ReportStep step) {
        return switch (step) {
            case CHASE -> details.parts().stream().anyMatch(part -> part.state().withUnit());
            case ACCEPT_ALL -> details.parts().stream().anyMatch(part -> part.state() == PartState.SENT);
            default -> true;
        };
    }

    private Button button(ReportStep step) {
        Button button = new Button(t("report.action." + step.name()), event -> act(step));
        switch (step) {
            case SUBMIT, APPROVE, REGISTER -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case CANCEL -> button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            default -> {}
        }
        return button;
    }

    private void act(ReportStep step) {
        switch (step) {
            case CHASE -> chase(services, report.id(), null, reload);
            case ACCEPT_ALL -> done(() -> services.collecting().acceptAll(report.id()), "report.done.accepted");
            case CLOSE_COLLECTING -> close();
            case SUBMIT ->
                Confirm.ask(
                        t("report.action.SUBMIT"),
                        t("report.submitAsk"),
                        t("report.action.SUBMIT"),
                        () -> done(
                                () -> services.approval().submit(report.id(), report.version()),
                                "report.done.submitted"));
            case APPROVE ->
                Confirm.ask(
                        t("report.action.APPROVE"),
                        t("report.approveAsk"),
                        t("report.action.APPROVE"),
                        () -> done(
                                () -> services.approval().approve(report.id(), report.version()),
                                "report.done.approved"));
            case RETURN -> giveBack();
            case REGISTER -> register();
            case CORRECT ->
                ReasonDialog.ask(t("report.correctAsk"), t("report.action.CORRECT"), note -> {
                    services.approval().correct(report.id(), report.version(), note);
                    reload.run();
                });
            case CANCEL ->
                ReasonDialog.ask(
                        t(report.correcting() ? "report.dropAsk" : "report.cancelAsk"),
                        t("report.action.CANCEL"),
                        reason -> {
                            services.approval().cancel(report.id(), report.version(), reason);
                            reload.run();
                        });
        }
    }

    /** @param part one unit, or null for all whose part has not come */
    static void chase(ReportServices services, long reportId, PartRow part, Runnable reload) {
        TextArea words = new TextArea(t("report.chase.words"));
        words.setMaxLength(500);
        words.setWidthFull();
        new FormDialog(
                        part == null ? t("report.chase.all") : t("report.chase.one", part.unitName()),
                        t("report.action.CHASE"),
                        () -> {
                            int count = services.collecting()
                                    .chase(
                                            reportId,
                                            part == null ? List.of() : List.of(part.unitId()),
                                            words.getValue());
                            Toast.success(t("report.done.chased", count));
                            reload.run();
                        },
                        words)
                .open();
    }

    private void close() {
        List<PartRow> missing =
                details.parts().stream().filter(part -> part.state().withUnit()).toList();
        String names = missing.stream().map(PartRow::unitName).collect(Collectors.joining(", "));
        Confirm.ask(
                t("report.action.CLOSE_COLLECTING"),
                missing.isEmpty() ? t("report.close.complete") : t("report.close.missing", missing.size(), names),
                t("report.action.CLOSE_COLLECTING"),
                () -> done(
                        () -> services.collecting().close(report.id(), report.version(), true), "report.done.closed"));
    }

    private void giveBack() {
        TextArea reason = new TextArea(t("report.return.reason"));
        TextField section = new TextField(t("report.return.section"));
        TextArea quote = new TextArea(t("report.return.quote"));
        TextArea text = new TextArea(t("report.return.text"));
        section.setMaxLength(60);
        List.of(reason, quote, text).forEach(field -> {
            field.setWidthFull();
            field.setMaxLength(1000);
        });
        new FormDialog(
                        t("report.action.RETURN"),
                        t("report.action.RETURN"),
                        () -> {
                            List<ReportComment.Draft> places = text.isEmpty()
                                    ? List.of()
                                    : List.of(new ReportComment.Draft(
                                            section.getValue(), quote.getValue(), text.getValue()));
                            services.approval().giveBack(report.id(), report.version(), reason.getValue(), places);
                            reload.run();
                        },
                        reason,
                        section,
                        quote,
                        text)
                .open();
    }

    private void register() {
        TextField number = new TextField(t("report.number"));
        number.setHelperText(t("report.numberHint"));
        number.setRequiredIndicatorVisible(true);
        DateField date = new DateField(t("report.issuedOn"));
        date.setValue(services.today());
        new FormDialog(
                        t("report.action.REGISTER"),
                        t("report.action.REGISTER"),
                        () -> {
                            services.approval()
                                    .register(report.id(), report.version(), number.getValue(), date.getValue());
                            Toast.success(t("report.done.issued"));
                            reload.run();
                        },
                        number,
                        date)
                .open();
    }

    private void done(Runnable work, String message) {
        if (Toast.attempt(work)) {
            Toast.success(t(message));
        }
        reload.run();
    }
}
