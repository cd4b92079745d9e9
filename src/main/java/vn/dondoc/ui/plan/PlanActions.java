package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.CommentDraft;
import vn.dondoc.plan.CommentRequest;
import vn.dondoc.plan.Issued;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanComment;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;

/** The buttons of a plan's page, in the order of what a person most likely wants to do now. */
final class PlanActions {

    private final PlanServices services;
    private final PlanDetails plan;
    private final Runnable changed;
    private final long id;
    private final int version;

    PlanActions(PlanServices services, PlanDetails plan, Runnable changed) {
        this.services = services;
        this.plan = plan;
        this.changed = changed;
        this.id = plan.summary().id();
        this.version = plan.summary().version();
    }

    Component[] components() {
        List<Component> parts = new ArrayList<>();
        button(parts, PlanAction.ISSUE, this::issue);
        button(parts, PlanAction.APPROVE, this::approve);
        if (plan.allows(PlanAction.SUBMIT_SIGNED)
                || plan.allows(PlanAction.SUBMIT_FOR_COMMENTS)
                || plan.allows(PlanAction.SUBMIT_FOR_APPROVAL)) {
            parts.add(new Button(t("plan.submit"), event -> SubmitDialog.open(services, plan, changed)));
        }
        button(parts, PlanAction.COMMENT, this::comment);
        button(parts, PlanAction.CLOSE_COMMENTS, this::closeComments);
        if (plan.allows(PlanAction.EDIT) || plan.allows(PlanAction.DECIDE_DEADLINES)) {
            parts.add(new Button(t("plan.review.go"), event -> PlanReviewView.open(UI.getCurrent(), id)));
        }
        button(parts, PlanAction.RETURN, this::giveBack);
        if (plan.allows(PlanAction.AMEND)) {
            parts.add(new Button(t("amend.open"), event -> UI.getCurrent().navigate(AmendView.path(id))));
        }
        if (plan.allows(PlanAction.MAP)) {
            parts.add(new Button(t("replace.tab"), event -> UI.getCurrent().navigate(MappingView.path(id))));
        }
        if (plan.attachmentId() != null) {
            parts.add(PlanParts.original(services, plan));
        }
        button(parts, PlanAction.WITHDRAW, this::withdraw);
        parts.stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .map(Button.class::cast)
                .ifPresent(first -> first.addThemeVariants(ButtonVariant.LUMO_PRIMARY));
        return parts.toArray(Component[]::new);
    }

    /** A field to answer one comment. */
    static Component answer(PlanServices services, long planId, PlanComment comment, Runnable changed) {
        Button open = new Button(t("plan.comment.answer", comment.personName()), event -> {
            TextArea text = new TextArea(t("plan.comment.answerText"));
            text.setWidthFull();
            new FormDialog(
                            t("plan.comment.answer", comment.personName()),
                            t("plan.comment.send"),
                            () -> {
                                services.consultation().answer(planId, comment.id(), text.getValue());
                                changed.run();
                            },
                            text)
                    .open();
        });
        open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    private void button(List<Component> parts, PlanAction action, Runnable work) {
        if (plan.allows(action)) {
            Button button = new Button(t("plan.action." + action.name()), event -> work.run());
            parts.add(button);
        }
    }

    private void approve() {
        Confirm.ask(
                t("plan.action.APPROVE"),
                t("plan.approve.text", String.valueOf(plan.summary().rows())),
                t("plan.action.APPROVE"),
                () -> {
                    services.issuance().approve(id, version);
                    Toast.success(t("plan.approved"));
                    changed.run();
                });
    }

    private void giveBack() {
        ReasonDialog.ask(t("plan.return.title"), t("plan.action.RETURN"), reason -> {
            services.issuance().returnToOffice(id, version, reason);
            changed.run();
        });
    }

    private void closeComments() {
        Confirm.ask(
                t("plan.action.CLOSE_COMMENTS"), t("plan.comment.closeText"), t("plan.action.CLOSE_COMMENTS"), () -> {
                    services.consultation().closeComments(id, version);
                    changed.run();
                });
    }

    private void withdraw() {
        ReasonDialog.ask(t("plan.withdraw.title"), t("plan.action.WITHDRAW"), reason -> {
            services.issuance().withdraw(id, version, reason);
            changed.run();
        });
    }

    private void issue() {
        PlanSummary summary = plan.summary();
        TextField number = new TextField(t("plan.number"));
        number.setWidthFull();
        number.setValue(summary.printedNumber() == null ? "" : summary.printedNumber());
        number.setHelperText(t("plan.issue.numberHint"));
        DateField date = new DateField(t("plan.date"));
        date.setValue(summary.printedIssuedOn() == null ? LocalDate.now(services.clock()) : summary.printedIssuedOn());
        FormDialog dialog = new FormDialog(
                t("plan.issue.title", String.valueOf(summary.rows())),
                t("plan.issue.action"),
                () -> {
                    if (date.getValue() == null) {
                        throw new InvalidInputException("issuedOn", t("plan.issue.dateMissing"));
                    }
                    start(number.getValue(), date.getValue());
                },
                number,
                date);
        dialog.open();
    }

    private void start(String number, LocalDate date) {
        ProgressDialog.<Issued>run(
                t("plan.issue.running"),
                progress -> services.issuance()
                        .issue(
                                id,
                                version,
                                number,
                                date,
                                done -> progress.at(done, plan.summary().rows())),
                issued -> {
                    Toast.success(t(
                            "plan.issued",
                            issued.number(),
                            String.valueOf(issued.tasks()),
                            String.valueOf(issued.assignments())));
                    if (issued.moved() > 0) {
                        Toast.success(t("replace.moved", String.valueOf(issued.moved())));
                    }
                    changed.run();
                });
    }

    private void comment() {
        Actor actor = services.actor().get();
        List<CommentRequest> mine = services.queries().commentRequests(id).stream()
                .filter(request -> request.answeredAt() == null)
                .filter(request -> actor.everyUnitId().contains(request.unitId())
                        && Access.may(actor, Action.COMMENT_PLAN, Subject.unit(actor.agencyId(), request.unitId())))
                .toList();
        ComboBox<CommentRequest> unit = new ComboBox<>(t("plan.comment.unit"));
        unit.setItems(mine);
        unit.setItemLabelGenerator(CommentRequest::unitName);
        unit.setValue(mine.isEmpty() ? null : mine.get(0));
        unit.setVisible(mine.size() > 1);
        Checkbox agrees = new Checkbox(t("plan.comment.agrees"));
        TextArea text = new TextArea(t("plan.comment.text"));
        text.setWidthFull();
        text.setMinHeight("140px");
        text.setMaxLength(20_000);
        new FormDialog(
                        t("plan.action.COMMENT"),
                        t("plan.comment.send"),
                        () -> {
                            Long unitId = unit.getValue() == null
                                    ? null
                                    : unit.getValue().unitId();
                            services.consultation()
                                    .comment(
                                            id,
                                            new CommentDraft(unitId, agrees.getValue(), text.getValue(), List.of()));
                            Toast.success(t("plan.comment.sent"));
                            changed.run();
                        },
                        unit,
                        agrees,
                        text)
                .open();
    }
}
