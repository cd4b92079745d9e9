package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.directive.ListRow;
import vn.dondoc.directive.RowDoubt;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The rows of a list under review: the document's words beside what was understood, doubts marked. */
class ListReviewGrid extends Grid<ListRow> {

    private final transient DirectiveServices services;
    private final transient BiConsumer<Integer, UnaryOperator<ListRow>> change;
    private final Map<Long, String> names;
    private final Column<ListRow> card;
    private final List<Column<ListRow>> always;
    private final List<Column<ListRow>> roomy;
    private transient Map<Integer, List<RowDoubt>> doubts = Map.of();
    private boolean narrow;
    private boolean beside;

    ListReviewGrid(
            DirectiveServices services, Consumer<ListRow> open, BiConsumer<Integer, UnaryOperator<ListRow>> change) {
        this.services = services;
        this.change = change;
        names = services.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Grids.style(this, t("directives.review.title"));
        Grids.onOpen(this, open::accept);
        setHeight("calc(100vh - 270px)");
        getStyle().set("min-height", "340px");
        card = addComponentColumn(this::card);
        card.setVisible(false);
        var number = addColumn(ListRow::position)
                .setHeader(t("directives.review.row"))
                .setWidth("68px")
                .setFlexGrow(0);
        var document = addComponentColumn(ListReviewGrid::document)
                .setHeader(t("directives.document"))
                .setWidth("150px")
                .setFlexGrow(0);
        var content = addColumn(row -> row.draft().content())
                .setHeader(t("directives.content"))
                .setFlexGrow(3)
                .setWidth("180px");
        var lead = addComponentColumn(this::leads)
                .setHeader(t("directives.leadUnits"))
                .setFlexGrow(2)
                .setWidth("150px");
        var deadline = addComponentColumn(this::deadline)
                .setHeader(t("directives.deadline"))
                .setFlexGrow(1)
                .setWidth("170px");
        var look = addComponentColumn(this::look)
                .setHeader(t("directives.review.look"))
                .setFlexGrow(2)
                .setWidth("190px");
        var act = addComponentColumn(this::buttons).setWidth("104px").setFlexGrow(0);
        always = List.of(number, content, look);
        roomy = List.of(document, lead, deadline, act);
        Narrow.watch(this, now -> {
            narrow = now;
            columns();
        });
    }

    void show(List<ListRow> rows, Map<Integer, List<RowDoubt>> found) {
        doubts = found;
        setItems(rows);
    }

    /** Beside an open row there is room for half of the columns. */
    void beside(boolean open) {
        beside = open;
        columns();
    }

    private void columns() {
        card.setVisible(narrow);
        always.forEach(column -> column.setVisible(!narrow));
        roomy.forEach(column -> column.setVisible(!narrow && !beside));
    }

    private static Component document(ListRow row) {
        String number = row.head().number();
        return Grids.twoLines(
                number.isEmpty() ? "–" : number, Formats.date(row.head().issuedOn()));
    }

    private Component leads(ListRow row) {
        Div cell = new Div();
        row.draft().leadUnitIds().forEach(id -> cell.add(new Div(new Span(names.getOrDefault(id, "–")))));
        row.unsure()
                .forEach(unsure -> cell.add(new Div(new Tag(
                        Tone.SOON,
                        unsure.suggested() == null
                                ? t("directives.review.unknownUnit", unsure.printed())
                                : t("directives.review.suggested", unsure.printed(), unsure.suggested())))));
        return cell;
    }

    private Component deadline(ListRow row) {
        var entered = row.draft().deadline();
        Span words = new Span(entered.text().isBlank() ? "–" : "“" + entered.text() + "”");
        words.addClassName("muted");
        if (entered.none() || entered.due() != null) {
            String decided = entered.none() ? t("directives.noDue") : DeadlineFields.withWeekday(entered.due());
            return new Div(new Div(words), new Div(new Span(decided)));
        }
        DeadlineReading reading = services.deadlines()
                .read(
                        entered.text(),
                        row.head().issuedOn(),
                        row.head().receivedOn(),
                        row.draft().content(),
                        row.draft().note());
        boolean unclear = reading.kind() == DeadlineKind.UNCLEAR;
        Span meaning = new Span(unclear ? t("directives.deadlineUnclear") : DeadlineFields.words(reading));
        meaning.getStyle().set("font-weight", "600");
        return new Div(new Div(words), new Div(meaning));
    }

    private Component look(ListRow row) {
        Div cell = new Div();
        if (!row.taken()) {
            cell.add(new Tag(Tone.IDLE, t("directives.review.isLeftOut")), new Div(new Span(row.leftOut())));
            return cell;
        }
        for (RowDoubt doubt : doubts.getOrDefault(row.position(), List.of())) {
            Span words = new Span(doubt.message());
            words.addClassName("small");
            cell.add(
                    new Div(new Tag(
                            Tone.SOON, t("directives.doubt." + doubt.kind().name()))),
                    new Div(words));
        }
        return cell;
    }

    private Component buttons(ListRow row) {
        Div cell = new Div();
        boolean proposed = row.unsure().stream().anyMatch(unit -> unit.suggestedUnitId() != null)
                || doubts.getOrDefault(row.position(), List.of()).stream()
                        .anyMatch(doubt -> doubt.kind() == RowDoubt.Kind.DEADLINE_UNCONFIRMED);
        if (row.taken() && proposed) {
            Button right =
                    new Button(t("directives.review.right"), event -> change.accept(row.position(), ListRow::accepted));
            right.addThemeVariants(ButtonVariant.LUMO_SMALL);
            right.setAriaLabel(t("directives.review.rightLabel", row.position()));
            cell.add(right);
        }
        return cell;
    }

    private Component card(ListRow row) {
        Span number = new Span(t("directives.review.rowNumber", row.position()));
        number.addClassNames("muted", "small");
        Div cell = new Div(
                number,
                document(row),
                new Div(new Span(row.draft().content())),
                leads(row),
                deadline(row),
                look(row),
                buttons(row));
        cell.addClassName("dd-stack");
        return cell;
    }
}
