package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.register.FactRow;
import vn.dondoc.target.ComputedValue;
import vn.dondoc.ui.component.Formats;

/** What a source counts for a period: the number, how it came about, and every entry behind it. */
class ComputedPanel extends Div {

    private static final int MOST = 50;

    ComputedPanel(ComputedValue counted, String unit) {
        addClassName("dd-stack");
        Span number =
                new Span(counted.value() == null ? t("target.computedNone") : TargetWords.value(counted.value(), unit));
        number.addClassName("dd-target-number");
        Span of = TargetWords.muted(t(
                "target.computedOf",
                counted.window().label(),
                Formats.date(counted.window().from()),
                Formats.date(counted.window().to())));
        Div head = new Div(number, of);
        head.addClassName("dd-tags");
        add(head, new Div(new Span(counted.words())));
        counted.parts().forEach(this::part);
    }

    private void part(ComputedValue.Part part) {
        if (!part.link().isBlank()) {
            add(new Div(TargetWords.link(part.link(), t("target.openSource"))));
        }
        List<FactRow> rows = part.rows();
        if (rows.isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("dd-target-rows");
        rows.stream().limit(MOST).forEach(row -> list.add(line(row)));
        if (rows.size() > MOST) {
            list.add(TargetWords.muted(t("target.moreRows", rows.size() - MOST)));
        }
        Details details = new Details(t("target.rowsBehind", part.label(), rows.size()), list);
        details.setWidthFull();
        add(details);
    }

    private static Div line(FactRow row) {
        String words = Formats.date(row.day()) + " · " + (row.text().isBlank() ? t("target.entry") : row.text());
        Div line = new Div(row.link().isBlank() ? new Span(words) : TargetWords.link(row.link(), words));
        line.add(TargetWords.muted(" " + Formats.exact(row.amount())));
        return line;
    }
}
