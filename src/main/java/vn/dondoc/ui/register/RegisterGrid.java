package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import vn.dondoc.register.EntryWords;
import vn.dondoc.register.FieldType;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterEntry;
import vn.dondoc.register.RegisterField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Entries of any register: the columns are those that its definition shows. */
class RegisterGrid extends Grid<RegisterEntry> {

    private final transient RegisterServices services;
    private final transient List<Column<RegisterEntry>> wide = new ArrayList<>();
    private final transient List<Column<RegisterEntry>> roomy = new ArrayList<>();
    private transient RegisterDefinition register;

    @Nullable
    private Column<RegisterEntry> card;

    private boolean narrow;
    private boolean beside;

    RegisterGrid(RegisterServices services, Consumer<RegisterEntry> open) {
        this.services = services;
        Grids.style(this, t("register.list"));
        Grids.onOpen(this, open::accept);
        setHeight("calc(100vh - 330px)");
        getStyle().set("min-height", "340px");
        Narrow.watch(this, now -> {
            narrow = now;
            columns();
        });
    }

    /** Builds the columns of another register. */
    void register(RegisterDefinition wanted) {
        if (wanted.equals(register)) {
            return;
        }
        register = wanted;
        removeAllColumns();
        wide.clear();
        roomy.clear();
        card = addComponentColumn(this::card);
        wide.add(addComponentColumn(this::day)
                .setHeader(wanted.periodic() ? t("register.window") : wanted.dayLabel())
                .setWidth(wanted.periodic() ? "190px" : "130px")
                .setFlexGrow(0));
        List<RegisterField> shown = wanted.shown().stream()
                .flatMap(code -> wanted.field(code).stream())
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            Column<RegisterEntry> column = column(shown.get(i));
            (i < 3 ? wide : roomy).add(column);
        }
        roomy.add(addColumn(entry -> services.unitName(entry.unitId()))
                .setHeader(t("register.unit"))
                .setWidth("140px")
                .setFlexGrow(1));
        columns();
    }

    /** Beside an open entry there is room for half of the columns. */
    void beside(boolean open) {
        beside = open;
        columns();
    }

    private Column<RegisterEntry> column(RegisterField field) {
        boolean text = field.type() == FieldType.TEXT;
        Column<RegisterEntry> column = addColumn(entry -> EntryWords.shown(register, entry, field))
                .setHeader(field.label())
                .setWidth(text ? "170px" : "130px")
                .setFlexGrow(text ? (field.length() > 300 ? 4 : 2) : 1);
        if (field.numeric()) {
            column.setTextAlign(ColumnTextAlign.END);
        }
        return column;
    }

    private void columns() {
        if (card == null) {
            return;
        }
        card.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
        roomy.forEach(column -> column.setVisible(!narrow && !beside));
    }

    private Component day(RegisterEntry entry) {
        Div cell = new Div();
        boolean span = register.periodic() || entry.nothing();
        cell.add(new Div(new Span(
                span ? Formats.date(entry.from()) + " – " + Formats.date(entry.day()) : Formats.date(entry.day()))));
        state(entry).forEach(cell::add);
        return cell;
    }

    /** What a person must know about an entry before its numbers. */
    static List<Tag> state(RegisterEntry entry) {
        List<Tag> tags = new ArrayList<>();
        if (entry.withdrawn() != null) {
            tags.add(new Tag(Tone.IDLE, t("register.withdrawn")));
        } else if (entry.nothing()) {
            tags.add(new Tag(Tone.OK, t("register.isNothing")));
        } else if (!entry.valid()) {
            tags.add(new Tag(Tone.IDLE, t("register.notValid")));
        }
        return tags;
    }

    private Component card(RegisterEntry entry) {
        Div cell = new Div(
                day(entry),
                new Div(new Span(EntryWords.of(register, entry))),
                EntryFields.muted(services.unitName(entry.unitId())));
        cell.addClassName("dd-stack");
        return cell;
    }
}
