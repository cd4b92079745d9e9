package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.directive.DirectiveState;
import vn.dondoc.directive.DirectiveSummary;
import vn.dondoc.directive.Issuer;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.UrlState;

/** Counts in the words of the reports; each number opens the list behind it. */
class Sentence extends Div {

    private final transient UrlState url;
    private final Issuer issuer;
    private final boolean due;

    /** @param due what falls due in the window, not the whole year */
    Sentence(Issuer issuer, Figures figures, boolean due, UrlState url) {
        this.url = url;
        this.issuer = issuer;
        this.due = due;
        addClassName("dd-directive-sentence");
        add(number(figures.assigned(), DirectiveState.ASSIGNED, true), words("directives.s.tasks"));
        add(number(figures.done(), DirectiveState.DONE, true));
        add(
                words("directives.s.onTime"),
                number(figures.early() + figures.onTime(), DirectiveState.DONE_IN_TIME, false));
        add(words("directives.s.late"), number(figures.late(), DirectiveState.DONE_LATE, false));
        add(words("directives.s.notDone"), number(figures.notDone(), DirectiveState.NOT_DONE, true));
        add(words("directives.s.inTime"), number(figures.inTime(), DirectiveState.IN_TIME, false));
        add(words("directives.s.overdue"), number(figures.overdue(), DirectiveState.OVERDUE, false));
        add(words("directives.s.end"));
        figures.donePercent().ifPresent(share -> {
            Span percent = new Span("; " + share);
            percent.addClassName("share");
            add(percent);
        });
    }

    /** The whole year, what falls due in the window, and what stands beside both. */
    static Div block(DirectiveSummary summary, UrlState url) {
        Span giver = new Span(t(
                "directives.s.giver", t("directives.issuer." + summary.issuer().name())));
        giver.addClassName("giver");
        Div block = new Div(giver, new Sentence(summary.issuer(), summary.whole(), false, url));
        block.addClassName("dd-directive-block");
        if (summary.window() != null && summary.due() != null && summary.due().assigned() > 0) {
            Span label = new Span(t("directives.s.window", summary.window().label()));
            label.addClassName("muted");
            Div second = new Div(label, new Sentence(summary.issuer(), summary.due(), true, url));
            second.addClassNames("dd-directive-second", "small");
            block.add(second);
        }
        if (summary.carriedOver() > 0) {
            Anchor earlier = link(
                    ListState.list(url, summary.issuer(), DirectiveState.CARRIED_OVER, false),
                    t("directives.s.carried", summary.carriedOver()));
            earlier.addClassName("small");
            block.add(new Div(earlier));
        }
        return block;
    }

    private Component number(long count, DirectiveState state, boolean strong) {
        String shown = NumberPrint.prose(count);
        if (count == 0) {
            Span zero = new Span(shown);
            zero.addClassName("n");
            return zero;
        }
        Anchor link = link(ListState.list(url, issuer, state, due), shown);
        link.getElement().setAttribute("aria-label", t("directives.state." + state.name()) + ": " + shown);
        link.addClassName("n");
        if (strong) {
            link.addClassName("strong");
        }
        if (state == DirectiveState.OVERDUE || state == DirectiveState.DONE_LATE) {
            link.addClassName("late");
        }
        return link;
    }

    private static Span words(String key) {
        return new Span(t(key));
    }

    private static Anchor link(UrlState target, String text) {
        return Links.to(target.href(), text);
    }
}
