package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;

/** What came and went in a period, and the share answered in time against the target of 100%; each opens its list. */
class FeedbackCounts extends Div {

    private final Details details = new Details();
    private final Div tiles = new Div();

    /** Open where there is room; on a telephone the list comes first. */
    FeedbackCounts() {
        details.setOpened(true);
        details.setWidthFull();
        tiles.addClassName("dd-stack");
        details.add(tiles);
        add(details);
        Narrow.watch(this, narrow -> details.setOpened(!narrow));
    }

    /** Shows the counts of a period. */
    void show(FeedbackServices services, LocalDate from, LocalDate to, @Nullable Long unitId) {
        FeedbackCount count = services.feedbacks().counts(from, to, unitId);
        UrlState list = new Links(from, to, unitId).all();
        details.setSummaryText(t("feedback.counts.title", Formats.date(from), Formats.date(to), count.received()));
        tiles.removeAll();
        tiles.add(Tile.row(
                tile(count.received(), t("feedback.counts.received"), null, list, QuickChoice.RECEIVED),
                share(count, list),
                tile(
                        count.answeredLate(),
                        t("feedback.counts.late"),
                        count.answeredLate() > 0 ? Tone.LATE : null,
                        list,
                        QuickChoice.ANSWERED_LATE),
                tile(
                        count.open(),
                        t("feedback.counts.open", count.openOverdue()),
                        count.openOverdue() > 0 ? Tone.LATE : null,
                        // what came before the period waits as well
                        list.with(FeedbackListState.FROM, null),
                        QuickChoice.OPEN),
                tile(count.published(), t("feedback.counts.published"), null, list, QuickChoice.PUBLISHED)));
        if (count.notHandled() > 0) {
            tiles.add(apart(count.notHandled(), list));
        }
    }

    /** Outside of the numbers above. */
    private static Component apart(int notHandled, UrlState list) {
        return FeedbackWords.link(
                list.with(FeedbackListState.QUICK, QuickChoice.NOT_HANDLED.value())
                        .href(),
                t("feedback.counts.notHandled", notHandled));
    }

    private static Tile share(FeedbackCount count, UrlState list) {
        String share = count.inTimePercent().orElse("–");
        Tone tone = count.answered() == 0 ? null : count.answeredLate() == 0 ? Tone.OK : Tone.SOON;
        return new Tile(
                share,
                count.answered() == 0
                        ? t("feedback.counts.shareNone")
                        : t("feedback.counts.share", count.answeredInTime(), count.answered()),
                tone,
                list.with(FeedbackListState.QUICK, QuickChoice.ANSWERED_IN_TIME.value())
                        .href());
    }

    private static Tile tile(int value, String label, @Nullable Tone tone, UrlState list, QuickChoice quick) {
        return new Tile(
                Formats.number(value),
                label,
                tone,
                list.with(FeedbackListState.QUICK, quick.value()).href());
    }

    /** The list of a period. */
    private record Links(
            LocalDate from, LocalDate to, @Nullable Long unitId) {

        UrlState all() {
            return UrlState.of(FeedbacksView.PATH, "")
                    .with(FeedbackListState.FROM, from)
                    .with(FeedbackListState.TO, to)
                    .with(FeedbackListState.UNIT, unitId);
        }
    }
}
