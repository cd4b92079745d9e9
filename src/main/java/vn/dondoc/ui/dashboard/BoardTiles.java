package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.Dashboard;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.progress.ProgressLinks;

/** The five numbers at the top. */
final class BoardTiles {

    private BoardTiles() {}

    static Div of(Dashboard page) {
        List<Tile> tiles = new ArrayList<>();
        long late = page.overdue().total();
        tiles.add(tile(
                Formats.number(late),
                page.overdue().ownField() > 0
                        ? t("dashboard.tile.overdueOwn", page.overdue().ownField())
                        : t("dashboard.tile.overdue"),
                late > 0 ? Tone.LATE : Tone.OK,
                BoardLinks.list(BoardQuery.of(BoardList.OVERDUE)),
                late));
        long soon = page.dueSoon();
        tiles.add(tile(
                Formats.number(soon),
                t("dashboard.tile.soon"),
                soon > 0 ? Tone.SOON : null,
                BoardLinks.list(BoardQuery.of(BoardList.WEEK)),
                soon));
        Figures whole = page.whole();
        FigureQuery query = FigureQuery.at(page.today());
        tiles.add(tile(
                Formats.number(whole.done()) + "/" + Formats.number(whole.assigned()),
                t("dashboard.tile.done", whole.donePercent().orElse("–")),
                null,
                ProgressLinks.list(query, page.window(), Bucket.DONE),
                whole.done()));
        tiles.add(tile(
                whole.onTimePercent().orElse("–"),
                t(
                        "dashboard.tile.inTime",
                        Formats.number(whole.count(Bucket.DONE_IN_TIME)),
                        Formats.number(whole.done())),
                null,
                ProgressLinks.list(query, page.window(), Bucket.DONE_IN_TIME),
                whole.count(Bucket.DONE_IN_TIME)));
        int missed = page.targets().count().notMet();
        tiles.add(tile(
                Formats.number(missed) + "/"
                        + Formats.number(page.targets().count().total()),
                t("dashboard.tile.targets"),
                missed > 0 ? Tone.LATE : null,
                missed == 0 ? null : TargetsCard.link(page.targets(), "khong-dat"),
                missed));
        return Tile.row(tiles.toArray(Tile[]::new));
    }

    private static Tile tile(String value, String label, @Nullable Tone tone, @Nullable String href, long count) {
        Tile tile = new Tile(value, label, tone, href);
        if (href != null) {
            tile.getElement().setAttribute(BoardLinks.COUNT, String.valueOf(count));
        }
        return tile;
    }
}
