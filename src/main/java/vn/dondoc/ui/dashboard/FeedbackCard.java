package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.Dashboard;
import vn.dondoc.dashboard.ItemKind;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;

/** Feedback of the window: received, answered in time, and what is overdue now. */
final class FeedbackCard {

    private static final String PATH = "phan-anh";

    private FeedbackCard() {}

    static Card of(Dashboard page) {
        Card card = Card.titled(t("dashboard.feedback.title")).actions(BoardLinks.link(PATH, t("dashboard.all")));
        card.addClassName("dd-b-feedback");
        FeedbackCount count = page.feedback();
        long overdue = page.overdue().kinds().getOrDefault(ItemKind.FEEDBACK, 0L);
        Paragraph hint = new Paragraph(t(
                "dashboard.feedback.hint",
                page.window().label(),
                Formats.date(page.window().from()),
                Formats.date(until(page))));
        hint.addClassNames("muted", "small");
        if (count.inTimeShare() != null) {
            card.add(new Bar(count.inTimeShare(), "now"));
        }
        Div facts = Fact.row(
                Fact.of(count.received(), t("dashboard.feedback.received"), null, link(page, "tiep-nhan")),
                Fact.of(
                        count.inTimePercent().orElse("–"),
                        count.answeredInTime(),
                        t(
                                "dashboard.feedback.inTime",
                                Formats.number(count.answeredInTime()),
                                Formats.number(count.answered())),
                        count.allInTime() ? Tone.OK : null,
                        link(page, "tra-loi-dung-han")),
                Fact.of(
                        overdue,
                        t("dashboard.feedback.overdue"),
                        Tone.LATE,
                        BoardLinks.list(BoardQuery.of(BoardList.OVERDUE).withKind(ItemKind.FEEDBACK))));
        card.add(facts, hint);
        return card;
    }

    /** A window to come is named whole, though there is nothing in it yet. */
    private static LocalDate until(Dashboard page) {
        return page.window().from().isAfter(page.asOf()) ? page.window().to() : page.asOf();
    }

    private static String link(Dashboard page, @Nullable String quick) {
        return UrlState.of(PATH, "")
                .with("loc", quick)
                .with("tu", page.window().from())
                .with("den", until(page))
                .href();
    }
}
