package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dondoc.dashboard.Dashboard;
import vn.dondoc.dashboard.PlanProgress;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.progress.ProgressLinks;

/** How much of each plan is done, with a line where the year stands. */
final class PlansCard {

    private PlansCard() {}

    static Card of(Dashboard page) {
        Card card = Card.titled(t("dashboard.plans.title"));
        card.addClassName("dd-b-plans");
        if (page.plans().isEmpty()) {
            Div none = new Div(t("dashboard.plans.none"));
            none.addClassNames("muted", "small");
            card.add(none);
            return card;
        }
        page.plans().forEach(plan -> card.add(row(page, plan)));
        BigDecimal gone = page.yearGone();
        Paragraph hint = new Paragraph(
                t("dashboard.plans.hint", Formats.percent(gone.movePointRight(2).setScale(1, RoundingMode.HALF_UP))));
        hint.addClassNames("muted", "small");
        card.add(hint);
        return card;
    }

    private static Div row(Dashboard page, PlanProgress plan) {
        Figures figures = plan.figures();
        FigureQuery query = FigureQuery.ofPlan(plan.planId(), page.today());
        Span name = new Span(BoardLinks.link("ke-hoach/" + plan.planId(), plan.plan()));
        String text = "%s/%s · %s"
                .formatted(
                        Formats.number(figures.done()),
                        Formats.number(figures.assigned()),
                        figures.donePercent().orElse("–"));
        Div line = new Div(
                name,
                figures.done() == 0
                        ? new Span(text)
                        : BoardLinks.number(
                                ProgressLinks.list(query, page.window(), Bucket.DONE),
                                text,
                                figures.done(),
                                t("dashboard.plans.spoken", plan.plan(), text)));
        line.addClassName("line");
        Bar bar = new Bar("plan")
                .with(share(figures.done(), figures), "done")
                .with(share(figures.count(Bucket.NOT_SOON), figures), "time")
                .with(share(figures.dueSoon(), figures), "soon")
                .with(share(figures.overdue(), figures), "late")
                .mark(page.yearGone());
        Div row = new Div(line, bar);
        row.addClassName("dd-b-plan");
        return row;
    }

    private static BigDecimal share(long part, Figures figures) {
        return NumberPrint.share(part, figures.assigned()).orElse(BigDecimal.ZERO);
    }
}
