package vn.dondoc.ui.compile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.dondoc.report.text.TextDiff;

/** Two texts side by side, changed words marked; runs of unchanged paragraphs are shortened. */
final class DiffTable extends Div {

    private static final int MOST_ROWS = 400;
    private static final int AROUND = 2;

    DiffTable(String left, String right, List<TextDiff.Row> rows) {
        addClassName("dd-diff");
        getElement().setAttribute("role", "table");
        Div head = new Div(new Span(left), new Span(right));
        head.addClassNames("row", "head");
        add(head);
        int skipped = 0;
        for (int at = 0; at < Math.min(rows.size(), MOST_ROWS); at++) {
            if (boring(rows, at)) {
                skipped++;
                continue;
            }
            gap(skipped);
            skipped = 0;
            Div row = new Div(
                    side(rows.get(at).before(), "del"), side(rows.get(at).after(), "ins"));
            row.addClassName("row");
            add(row);
        }
        gap(skipped + Math.max(0, rows.size() - MOST_ROWS));
    }

    private static boolean boring(List<TextDiff.Row> rows, int at) {
        for (int near = Math.max(0, at - AROUND); near <= Math.min(rows.size() - 1, at + AROUND); near++) {
            if (!rows.get(near).same()) {
                return false;
            }
        }
        return rows.stream().anyMatch(row -> !row.same());
    }

    private void gap(int skipped) {
        if (skipped > 0) {
            Div gap = new Div(new Span("⋯ " + skipped));
            gap.addClassName("gap");
            add(gap);
        }
    }

    private static Div side(List<TextDiff.Words> words, String tag) {
        Div side = new Div();
        words.forEach(one -> {
            Element element = new Element(one.changed() ? tag : "span");
            element.setText(one.text());
            side.getElement().appendChild(element);
        });
        return side;
    }
}
