package vn.dondoc.ui.dashboard;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.lang.Nullable;

/** A horizontal bar of a share; the number itself stands beside it, so it says nothing to people who hear the page. */
final class Bar extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param share 0 to 1; null = nothing to show */
    Bar(@Nullable BigDecimal share, String look) {
        addClassNames("dd-b-bar", look);
        getElement().setAttribute("aria-hidden", "true");
        if (share != null) {
            add(piece(share, "fill"));
        }
    }

    /** A bar of several pieces, each a share of the whole. */
    Bar(String look) {
        addClassNames("dd-b-bar", look);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A further piece. */
    Bar with(BigDecimal share, String pieceLook) {
        add(piece(share, pieceLook));
        return this;
    }

    /** A line across the bar, for example where it should be by now. */
    Bar mark(BigDecimal at) {
        Div mark = new Div();
        mark.addClassName("mark");
        mark.getStyle().set("left", percent(at));
        add(mark);
        return this;
    }

    private static Div piece(BigDecimal share, String look) {
        Div piece = new Div();
        piece.addClassName(look);
        piece.getStyle().set("width", percent(share));
        return piece;
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
