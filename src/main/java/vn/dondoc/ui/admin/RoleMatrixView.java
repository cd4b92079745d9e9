package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.security.Action;
import vn.dondoc.security.Role;
import vn.dondoc.security.RoleMatrix;
import vn.dondoc.security.Scope;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The role matrix as the program applies it. To be read; it is part of the program, not of the data. */
@Route(value = RoleMatrixView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(
        group = NavGroup.ADMIN,
        order = 80,
        titleKey = "admin.matrix.title",
        actions = {Action.MANAGE_PEOPLE, Action.MANAGE_AGENCIES})
public class RoleMatrixView extends Page {

    static final String PATH = "quan-tri/ma-tran-quyen";

    RoleMatrixView() {
        super(t("admin.matrix.title"));
        Div wrap = new Div(table());
        wrap.addClassName("dd-table-wrap");
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("admin.matrix.title"));
        add(
                new PageHeader(t("admin.matrix.title")),
                new Alert(Tone.IDLE, t("admin.matrix.hint")),
                new Card(wrap).flush());
    }

    private static NativeTable table() {
        NativeTableRow head = new NativeTableRow(header(t("admin.matrix.action"), "col"));
        for (Role role : Role.values()) {
            head.add(header(role.label(), "col"));
        }
        NativeTableBody body = new NativeTableBody();
        for (Action action : Action.values()) {
            NativeTableRow row = new NativeTableRow(header(action.label(), "row"));
            for (Role role : Role.values()) {
                row.add(cell(RoleMatrix.scope(role, action)));
            }
            body.add(row);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("dd-table", "dd-matrix");
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(Scope scope) {
        NativeTableCell cell = new NativeTableCell();
        Span words = new Span(t("admin.scope." + scope));
        words.addClassName(scope == Scope.NONE ? "muted" : "dd-may");
        cell.add(words);
        return cell;
    }
}
