package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.report.text.FieldValue;
import vn.dondoc.report.text.SourceRow;

/** The rows that a number was counted from. */
final class SourceRowsDialog extends Dialog {

    private static final int MOST = 200;

    SourceRowsDialog(FieldValue value, List<SourceRow> rows) {
        addClassName("dd-dialog");
        setHeaderTitle(value.label());
        setWidth("640px");
        setMaxWidth("96vw");
        Div content = new Div(new Paragraph(value.shown() + " – " + value.population()));
        content.addClassName("dd-stack");
        OrderedList list = new OrderedList();
        list.addClassName("dd-source-rows");
        rows.stream().limit(MOST).forEach(row -> {
            ListItem item = new ListItem();
            if (row.link() == null) {
                item.add(new Span(row.label()));
            } else {
                item.add(new Anchor(row.link(), row.label(), AnchorTarget.BLANK));
            }
            list.add(item);
        });
        content.add(list);
        if (rows.isEmpty()) {
            content.add(new Paragraph(t("compile.rows.none")));
        } else if (rows.size() > MOST) {
            content.add(new Paragraph(t("compile.rows.more", rows.size() - MOST)));
        }
        add(content);
        getFooter().add(new Button(t("dialog.close"), event -> close()));
    }
}
