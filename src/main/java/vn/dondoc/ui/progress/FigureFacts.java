package vn.dondoc.ui.progress;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;

/** The small boxes beside the bars: what falls due in the period, and the three-way view. */
final class FigureFacts {

    private FigureFacts() {}

    /** Decision 3: the period's due work as second figure. */
    static Card due(ReportingWindow window, Figures due, FigureLinks links) {
        FactList facts = new FactList();
        for (Bucket bucket : List.of(Bucket.OVERDUE, Bucket.ASSIGNED, Bucket.DONE, Bucket.LATE, Bucket.IN_TIME)) {
            facts.fact(
                    t("figures.due." + bucket.name()),
                    number(due.count(bucket), bucket, links::due, bucket == Bucket.DONE ? due.donePercent() : null));
        }
        return Card.titled(
                t("figures.due.title", window.label()),
                hint(t("figures.due.hint", Formats.date(window.from()), Formats.date(window.to()))),
                facts);
    }

    /** Decision 4: done, continuing, not started. */
    static Card threeWay(Figures figures, FigureLinks links) {
        FactList facts = new FactList()
                .fact(
                        t("figures.bucket.DONE"),
                        number(figures.done(), Bucket.DONE, links::whole, figures.donePercent()))
                .fact(
                        t("figures.bucket.CONTINUING"),
                        number(figures.continuing(), Bucket.CONTINUING, links::whole, figures.continuingPercent()))
                .fact(
                        t("figures.bucket.NOT_STARTED"),
                        number(figures.notStarted(), Bucket.NOT_STARTED, links::whole, figures.notStartedPercent()))
                .fact(t("figures.bucket.OVERDUE"), number(figures.overdue(), Bucket.OVERDUE, links::whole, null));
        return Card.titled(t("figures.three.title"), hint(t("figures.three.hint")), facts);
    }

    private static Component hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassNames("muted", "small", "dd-figure-hint");
        return hint;
    }

    private static Component number(
            long count,
            Bucket bucket,
            Function<Bucket, String> link,
            @org.springframework.lang.Nullable Optional<String> share) {
        String shown = share == null || share.isEmpty() ? "" : " (" + share.get() + ")";
        if (count == 0) {
            return new Span("0" + shown);
        }
        Anchor anchor = Links.to(link.apply(bucket), Formats.number(count));
        if (bucket == Bucket.OVERDUE || bucket == Bucket.LATE) {
            anchor.addClassName("late");
        }
        return new Span(anchor, new Span(shown));
    }
}
