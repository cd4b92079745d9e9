package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.ErasableFeedback;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The administrator takes out personal data after the legal term: what would go, how many, what was done when. */
@Route(value = ErasureView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 68, titleKey = "feedback.erasure.title", actions = Action.ERASE_PERSONAL_DATA)
public class ErasureView extends Page {

    static final String PATH = "quan-tri/thong-tin-ca-nhan";

    private static final int SHOWN = 200;
    private static final int PAST = 50;

    private final transient FeedbackServices services;
    private final transient AuditTrail trail;
    private final Div place = new Div();

    ErasureView(FeedbackServices services, AuditTrail trail) {
        super(t("feedback.erasure.title"));
        this.services = services;
        this.trail = trail;
        place.addClassName("dd-stack");
        add(new PageHeader(t("feedback.erasure.title")).subtitle(t("feedback.erasure.subtitle")), place);
        show();
    }

    private void show() {
        List<ErasableFeedback> kept = services.erasure().kept();
        List<ErasableFeedback> due = kept.stream().filter(ErasableFeedback::due).toList();
        List<ErasableFeedback> later = kept.stream().filter(one -> !one.due()).toList();
        place.removeAll();
        place.add(due(due), later(later), past());
    }

    private Card due(List<ErasableFeedback> due) {
        Card card = Card.titled(t("feedback.erasure.due", due.size()));
        card.add(FeedbackWords.muted(t("feedback.erasure.what")));
        if (!due.isEmpty()) {
            Button erase = FeedbackWords.button(
                    t("feedback.erasure.erase", due.size()),
                    () -> Confirm.danger(
                            t("feedback.erasure.title"),
                            t("feedback.erasure.ask", due.size()),
                            t("feedback.erasure.erase", due.size()),
                            () -> {
                                Toast.success(t(
                                        "feedback.erasure.done",
                                        services.erasure().eraseDue()));
                                show();
                            }),
                    ButtonVariant.LUMO_PRIMARY,
                    ButtonVariant.LUMO_ERROR);
            card.actions(erase);
            due.stream().limit(SHOWN).forEach(one -> card.add(row(one)));
        }
        return card;
    }

    private Details later(List<ErasableFeedback> later) {
        Div rows = new Div();
        later.stream().limit(SHOWN).forEach(one -> rows.add(row(one)));
        Details details = new Details(t("feedback.erasure.later", later.size()), rows);
        details.setWidthFull();
        details.setVisible(!later.isEmpty());
        return details;
    }

    private Div row(ErasableFeedback one) {
        Div words = new Div(
                new Div(new Span(one.what())),
                new Div(FeedbackWords.muted(
                        t("feedback.erasure.days", Formats.date(one.endedOn()), Formats.date(one.eraseFrom())))));
        words.addClassName("words");
        Div row = new Div(words);
        if (!one.due()) {
            Div side = new Div(FeedbackWords.button(
                    t("feedback.erasure.early"),
                    () -> ReasonDialog.ask(
                            t("feedback.erasure.earlyTitle", one.what()), t("feedback.erasure.early"), reason -> {
                                services.erasure().erase(one.id(), one.apology(), reason);
                                Toast.success(t("feedback.erasure.done", 1));
                                show();
                            }),
                    ButtonVariant.LUMO_SMALL));
            side.addClassName("side");
            row.add(side);
        }
        row.addClassName("dd-setting");
        return row;
    }

    private Card past() {
        Card card = Card.titled(t("feedback.erasure.past"));
        // the words by which the program writes an erasure down
        List<AuditEntry> done = trail.entries(AuditSubject.FEEDBACK, "Xóa thông tin cá nhân", PageQuery.of(0, PAST))
                .items();
        if (done.isEmpty()) {
            card.add(FeedbackWords.muted(t("feedback.erasure.never")));
            return card;
        }
        Timeline timeline = new Timeline();
        done.forEach(entry -> timeline.event(entry.at(), entry.text(), entry.actorName()));
        card.add(timeline);
        return card;
    }
}
