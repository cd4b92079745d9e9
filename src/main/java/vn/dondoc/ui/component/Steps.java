package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where a piece of work stands: steps done, the current one, steps ahead. */
public class Steps extends OrderedList {

    /**
     * @param labels short names in order
     * @param current index of the current step; {@code labels.size()} = all done
     */
    public Steps(List<String> labels, int current) {
        addClassName("dd-steps");
        for (int i = 0; i < labels.size(); i++) {
            ListItem item = new ListItem(labels.get(i));
            if (i < current) {
                item.addClassName("d");
                item.add(hidden(t("steps.done")));
            } else if (i == current) {
                item.addClassName("c");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static Span hidden(String text) {
        Span span = new Span(" " + text);
        span.addClassName("visually-hidden");
        return span;
    }
}
