package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import vn.dondoc.report.text.Comparison;
import vn.dondoc.report.text.FieldValue;

/** The numbers of a section in two periods. */
final class FigurePairs extends Div {

    FigurePairs(Comparison comparison) {
        addClassName("dd-table-wrap");
        NativeTable table = new NativeTable();
        table.addClassName("dd-figure-pairs");
        NativeTableRow head = new NativeTableRow(
                new NativeTableHeaderCell(t("compile.compare.figure")),
                new NativeTableHeaderCell(comparison.otherName()),
                new NativeTableHeaderCell(t("compile.compare.now")));
        table.add(head);
        comparison.figures().forEach(pair -> {
            NativeTableCell label = new NativeTableCell();
            label.setText(pair.now().label());
            table.add(new NativeTableRow(label, cell(pair.then()), cell(pair.now())));
        });
        add(table);
    }

    private static NativeTableCell cell(FieldValue value) {
        NativeTableCell cell = new NativeTableCell();
        if (value.printed().isEmpty()) {
            cell.setText("–");
        } else if (value.link() == null) {
            cell.setText(value.printed());
        } else {
            cell.add(new Anchor(value.link(), value.printed(), AnchorTarget.BLANK));
        }
        return cell;
    }
}
