package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;

/** The cases, late first as the service orders them. */
class FeedbackGrid extends Grid<FeedbackRow> {

    private static final int FEW = 15;

    private final LocalDate today;
    private final transient Column<FeedbackRow> card;
    private final transient List<Column<FeedbackRow>> always;
    private final transient List<Column<FeedbackRow>> roomy;
    private boolean narrow;
    private boolean beside;

    FeedbackGrid(LocalDate today, Consumer<FeedbackRow> open) {
        this.today = today;
        Grids.style(this, t("feedback.title"));
        Grids.onOpen(this, open::accept);
        card = addComponentColumn(this::card);
        var code = addComponentColumn(row -> Grids.twoLines(row.code(), Formats.date(row.receivedOn())))
                .setHeader(t("feedback.code"))
                .setWidth("110px")
                .setFlexGrow(0);
        var title = addComponentColumn(FeedbackGrid::title)
                .setHeader(t("feedback.about"))
                .setWidth("240px")
                .setFlexGrow(4);
        var unit = addComponentColumn(row -> Grids.twoLines(row.unit().isEmpty() ? "–" : row.unit(), row.officer()))
                .setHeader(t("feedback.unit"))
                .setWidth("180px")
                .setFlexGrow(1);
        var due = addComponentColumn(this::due)
                .setHeader(t("feedback.due"))
                .setWidth("170px")
                .setFlexGrow(0);
        var state = addComponentColumn(row -> FeedbackWords.state(row.state()))
                .setHeader(t("feedback.state"))
                .setWidth("220px")
                .setFlexGrow(0);
        always = List.of(code, title, due);
        roomy = List.of(unit, state);
        columns();
        Narrow.watch(this, now -> {
            narrow = now;
            columns();
        });
    }

    /** Shows the rows; a long list scrolls by itself. */
    void show(List<FeedbackRow> rows) {
        boolean few = rows.size() <= FEW;
        setAllRowsVisible(few);
        if (!few) {
            setHeight("calc(100vh - 240px)");
            getStyle().set("min-height", "420px");
        }
        setItems(rows);
    }

    /** Beside an open case there is room for half of the columns. */
    void beside(boolean open) {
        beside = open;
        columns();
    }

    private void columns() {
        card.setVisible(narrow);
        always.forEach(column -> column.setVisible(!narrow));
        roomy.forEach(column -> column.setVisible(!narrow && !beside));
    }

    private static Component title(FeedbackRow row) {
        return Grids.twoLines(
                row.title(), FeedbackWords.channel(row.channel()) + " · " + FeedbackWords.subject(row.subject()));
    }

    private Component due(FeedbackRow row) {
        return FeedbackWords.due(row.state(), row.dueOn(), row.newDueOn(), row.answeredOn(), today);
    }

    private Component card(FeedbackRow row) {
        Div tags = FeedbackWords.bar(FeedbackWords.state(row.state()));
        String under = row.code() + " · " + Formats.date(row.receivedOn())
                + (row.unit().isEmpty() ? "" : " · " + row.unit());
        return FeedbackWords.stack(Grids.twoLines(row.title(), under), tags, due(row));
    }
}
