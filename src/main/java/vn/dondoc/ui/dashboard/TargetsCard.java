package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import vn.dondoc.dashboard.TargetBoard;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.target.TargetCount;
import vn.dondoc.target.TargetStanding;
import vn.dondoc.target.TargetState;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;

/** Targets of the year: met, not met, at risk, without data, and the worst of them. */
final class TargetsCard {

    private static final String PATH = "chi-tieu";

    private TargetsCard() {}

    static Card of(TargetBoard board) {
        Card card = Card.titled(t("dashboard.targets.title", String.valueOf(board.year())));
        card.addClassName("dd-b-targets");
        TargetCount count = board.count();
        if (count.total() == 0) {
            Div none = new Div(t("dashboard.targets.none"));
            none.addClassNames("muted", "small");
            card.add(none);
            return card;
        }
        card.add(
                new Bar("targets")
                        .with(share(count.met(), count), "met")
                        .with(share(count.atRisk(), count), "risk")
                        .with(share(count.notMet(), count), "missed"),
                Fact.row(
                        Fact.of(count.notMet(), t("dashboard.targets.notMet"), Tone.LATE, link(board, "khong-dat")),
                        Fact.of(count.atRisk(), t("dashboard.targets.atRisk"), Tone.SOON, link(board, "co-nguy-co")),
                        Fact.of(count.met(), t("dashboard.targets.met"), Tone.OK, link(board, "dat")),
                        Fact.of(count.noData(), t("dashboard.targets.noData"), null, link(board, "chua-co-so-lieu"))));
        if (!board.first().isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("dd-b-items");
            board.first().forEach(one -> list.add(row(one)));
            card.add(list);
        }
        return card;
    }

    /** The list of targets that are not met, for the tile too. */
    static String link(TargetBoard board, String quick) {
        return UrlState.of(PATH, "")
                .with("nam", board.year())
                .with("loc", quick)
                .href();
    }

    private static ListItem row(TargetStanding target) {
        Div words = new Div(BoardLinks.link(PATH + "/" + target.targetId(), target.code() + " " + target.name()));
        words.addClassName("words");
        String unit = target.unit().equals("%") ? "%" : target.unit().isBlank() ? "" : " " + target.unit();
        Span below = new Span(
                target.actual() == null
                        ? t("dashboard.targets.wanted", target.wanted())
                        : t("dashboard.targets.actual", Formats.number(target.actual()) + unit, target.wanted()));
        below.addClassNames("muted", "small");
        Div main = new Div(words, below);
        main.addClassName("main");
        boolean missed = target.state() == TargetState.NOT_MET;
        Div side = new Div(new Tag(
                missed ? Tone.LATE : Tone.SOON, t(missed ? "dashboard.targets.notMet" : "dashboard.targets.atRisk")));
        side.addClassName("side");
        return new ListItem(main, side);
    }

    private static BigDecimal share(int part, TargetCount count) {
        return NumberPrint.share(part, count.total()).orElse(BigDecimal.ZERO);
    }
}
