package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackFilter;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.security.Action;
import vn.dondoc.task.InboxScope;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.inbox.InboxStrip;

/** Cases that wait for the person, above the lists of work, late first. */
@org.springframework.stereotype.Component
@Order(20)
class FeedbackStrip implements InboxStrip {

    private static final int SHOWN = 5;

    private final FeedbackServices services;

    FeedbackStrip(FeedbackServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> strip(InboxScope scope) {
        if (scope != InboxScope.MINE || !services.access().may(Action.VIEW_FEEDBACK)) {
            return Optional.empty();
        }
        PageOf<FeedbackRow> waiting =
                services.feedbacks().find(FeedbackFilter.of(FeedbackFilter.View.MINE), PageQuery.of(0, SHOWN));
        if (waiting.total() == 0) {
            return Optional.empty();
        }
        Card card = Card.titled(t("feedback.strip.title", waiting.total()));
        waiting.items().forEach(row -> card.add(row(row)));
        if (waiting.total() > waiting.items().size()) {
            card.actions(FeedbackWords.link(
                    UrlState.of(FeedbacksView.PATH, "")
                            .with(FeedbackListState.QUICK, QuickChoice.MINE.value())
                            .href(),
                    t("feedback.strip.all")));
        }
        return Optional.of(card);
    }

    private Div row(FeedbackRow row) {
        Div words = new Div(
                FeedbackWords.link(FeedbacksView.PATH + "/" + row.id(), row.title()),
                new Div(FeedbackWords.muted(row.code() + " · " + FeedbackWords.channel(row.channel()) + unit(row))));
        words.addClassName("words");
        Div side = new Div(
                FeedbackWords.state(row.state()),
                FeedbackWords.due(row.state(), row.dueOn(), row.newDueOn(), row.answeredOn(), services.today()));
        side.addClassName("side");
        Div line = new Div(words, side);
        line.addClassName("dd-setting");
        return line;
    }

    private static String unit(FeedbackRow row) {
        return row.unit().isEmpty() ? "" : " · " + row.unit();
    }
}
