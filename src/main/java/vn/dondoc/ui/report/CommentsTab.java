package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.core.annotation.Order;
import vn.dondoc.report.ReportComment;
import vn.dondoc.report.ReportState;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** What the leadership said about places of the text, open ones first. */
@org.springframework.stereotype.Component
@Order(70)
class CommentsTab implements ReportTab {

    private final ReportServices services;

    CommentsTab(ReportServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return "y-kien";
    }

    @Override
    public String titleKey() {
        return "report.tab.comments";
    }

    @Override
    public boolean shown(Context context) {
        return !context.details().comments().isEmpty();
    }

    @Override
    public long count(Context context) {
        return context.details().comments().stream()
                .filter(comment -> comment.resolvedAt() == null)
                .count();
    }

    @Override
    public Component content(Context context) {
        Div all = new Div();
        all.addClassName("dd-stack");
        context.details().comments().forEach(comment -> all.add(card(context, comment)));
        return all;
    }

    private Card card(Context context, ReportComment comment) {
        Div head = new Div(
                comment.resolvedAt() == null
                        ? new Tag(Tone.SOON, t("report.comment.open"))
                        : new Tag(Tone.OK, t("report.comment.resolved")),
                muted(comment.author() + ", " + Formats.dateTime(comment.at())));
        head.addClassName("dd-bar");
        Card card = new Card(head);
        if (!comment.sectionCode().isEmpty()) {
            card.add(muted(t("report.comment.section", comment.sectionCode())));
        }
        if (!comment.quote().isEmpty()) {
            Div quote = new Div(comment.quote());
            quote.addClassName("dd-quote");
            card.add(quote);
        }
        card.add(new Div(comment.text()));
        if (!comment.answer().isEmpty()) {
            card.add(muted(t("report.comment.answer", comment.answer())));
        }
        boolean office = services.access().may(Action.DRAFT_REPORT)
                && context.details().report().state() == ReportState.COMPILING;
        if (office && comment.resolvedAt() == null) {
            Button resolve = new Button(t("report.comment.resolve"), event -> resolve(context, comment));
            resolve.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(resolve);
        }
        return card;
    }

    private void resolve(Context context, ReportComment comment) {
        TextArea answer = new TextArea(t("report.comment.answerLabel"));
        answer.setMaxLength(1000);
        answer.setWidthFull();
        new FormDialog(
                        t("report.comment.resolve"),
                        t("report.comment.resolve"),
                        () -> {
                            services.approval()
                                    .resolve(context.details().report().id(), comment.id(), answer.getValue());
                            context.reload();
                        },
                        answer)
                .open();
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }
}
