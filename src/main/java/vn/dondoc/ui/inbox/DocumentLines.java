package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.task.DocumentReference;
import vn.dondoc.ui.component.DateField;

/** Further documents of a result: a line for each, as many as needed. */
class DocumentLines extends Div {

    private final Div lines = new Div();
    private final transient List<Line> all = new ArrayList<>();

    private record Line(TextField number, DateField date, TextField title) {

        DocumentReference reference() {
            return new DocumentReference(number.getValue(), date.getValue(), title.getValue());
        }
    }

    DocumentLines() {
        addClassName("dd-stack");
        lines.addClassName("dd-stack");
        Button more = new Button(t("talk.addDocument"), event -> add());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(new Span(t("talk.documents")), lines, new Div(more));
    }

    List<DocumentReference> values() {
        return all.stream().map(Line::reference).toList();
    }

    private void add() {
        Line line = new Line(
                new TextField(t("talk.documentNumber")),
                new DateField(t("talk.documentDate")),
                new TextField(t("talk.documentTitle")));
        line.number().setWidth("140px");
        line.date().setWidth("150px");
        line.title().getStyle().set("flex", "1 1 160px");
        Div row = new Div();
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
            all.remove(line);
            lines.remove(row);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(t("talk.removeDocument"));
        row.add(line.number(), line.date(), line.title(), remove);
        row.addClassName("dd-bar");
        all.add(line);
        lines.add(row);
        line.number().focus();
    }
}
