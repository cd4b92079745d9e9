package vn.dondoc.ui.layout;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import vn.dondoc.document.office.LayoutField;
import vn.dondoc.layout.LayoutVersion;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The tables of the layout page. */
final class LayoutTables {

    private LayoutTables() {}

    static Component fields(List<LayoutField> fields) {
        NativeTableBody body = new NativeTableBody();
        for (LayoutField field : fields) {
            Component needed = field.required() ? new Tag(Tone.BRAND, t("office.fields.yes")) : new Span();
            body.add(row(new Code(field.printed()), new Span(field.label()), needed));
        }
        return table(
                t("office.fields.title"),
                body,
                t("office.fields.field"),
                t("office.fields.what"),
                t("office.fields.required"));
    }

    static Component versions(
            List<LayoutVersion> versions,
            Function<LayoutVersion, Component> file,
            Function<LayoutVersion, Component> restore) {
        NativeTableBody body = new NativeTableBody();
        for (LayoutVersion version : versions) {
            String when = version.changedAt() == null
                    ? ""
                    : version.changedBy() + ", " + Formats.dateTime(version.changedAt());
            boolean same =
                    !version.current() && version.standard() && versions.get(0).standard();
            Component what = version.current()
                    ? new Tag(Tone.OK, t("office.versions.current"))
                    : same ? new Span() : restore.apply(version);
            body.add(row(new Span(String.valueOf(version.version())), file.apply(version), new Span(when), what));
        }
        return table(
                t("office.versions.title"),
                body,
                t("office.versions.number"),
                t("office.layout.file"),
                t("office.layout.since"),
                "");
    }

    private static Component table(String name, NativeTableBody body, String... heads) {
        NativeTableRow head = new NativeTableRow();
        for (String text : heads) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("dd-table");
        Div wrap = new Div(table);
        wrap.addClassName("dd-table-wrap");
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return wrap;
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        return row;
    }
}
