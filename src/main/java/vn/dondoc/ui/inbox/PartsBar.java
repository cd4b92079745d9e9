package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One bar of done, open and overdue parts, with the same in words. */
final class PartsBar extends Div {

    PartsBar(long done, long open, long late) {
        addClassName("dd-stack");
        getStyle().set("gap", "4px").set("margin-bottom", "8px");
        Div bar = new Div(part(done, "var(--dd-ok)"), part(open, "#b4c2d0"), part(late, "var(--dd-late)"));
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle()
                .set("display", "flex")
                .set("height", "10px")
                .set("border-radius", "5px")
                .set("overflow", "hidden")
                .set("background", "var(--dd-line)");
        Span words = new Span(
                t("moves.partsSum", done, done + open + late) + (late == 0 ? "" : " · " + t("moves.partsLate", late)));
        words.addClassName("small");
        add(words, bar);
    }

    private static Div part(long parts, String colour) {
        Div div = new Div();
        div.getStyle().set("flex", parts + " 1 0").set("background", colour);
        return div;
    }
}
