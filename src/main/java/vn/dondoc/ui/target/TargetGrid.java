package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.target.TargetLine;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;

/** Targets: what is wanted, what is there, how it goes on, who leads. */
class TargetGrid extends Grid<TargetLine> {

    private final transient TargetServices services;
    private transient UnitNames names = new UnitNames(Map.of());
    private final transient Column<TargetLine> card;
    private final transient List<Column<TargetLine>> wide;
    private final transient List<Column<TargetLine>> roomy;
    private boolean narrow;
    private boolean beside;

    TargetGrid(TargetServices services, Consumer<TargetLine> open) {
        this.services = services;
        Grids.style(this, t("target.title"));
        Grids.onOpen(this, open::accept);
        setAllRowsVisible(true);
        card = addComponentColumn(this::card);
        wide = List.of(
                addComponentColumn(line -> {
                            Div cell = new Div(new Div(new Span(line.code() + " " + TargetWords.name(line.name()))));
                            cell.add(TargetWords.tags(line, false));
                            return cell;
                        })
                        .setHeader(t("target.name"))
                        .setFlexGrow(4)
                        .setWidth("230px"),
                addColumn(TargetLine::wanted)
                        .setHeader(t("target.wanted"))
                        .setWidth("112px")
                        .setFlexGrow(0),
                addComponentColumn(TargetGrid::actual)
                        .setHeader(t("target.actual"))
                        .setWidth("136px")
                        .setFlexGrow(0),
                addComponentColumn(line -> TargetWords.state(line.standing().state()))
                        .setHeader(t("target.state"))
                        .setWidth("145px")
                        .setFlexGrow(0));
        roomy = List.of(
                addComponentColumn(TargetWords::spark)
                        .setHeader(t("target.trend"))
                        .setWidth("124px")
                        .setFlexGrow(0),
                addColumn(line -> TargetWords.value(line.standing().forecast(), line.unit()))
                        .setHeader(t("target.forecast"))
                        .setWidth("110px")
                        .setFlexGrow(0),
                addColumn(line -> names.of(line.leadUnitIds()))
                        .setHeader(t("target.leads"))
                        .setWidth("160px")
                        .setFlexGrow(2));
        Narrow.watch(this, now -> {
            narrow = now;
            columns();
        });
        columns();
    }

    /** Shows these targets. */
    void show(List<TargetLine> lines) {
        names = services.unitNames();
        setItems(lines);
        setVisible(!lines.isEmpty());
    }

    /** Beside an open target there is room for half of the columns. */
    void beside(boolean open) {
        beside = open;
        columns();
    }

    private void columns() {
        card.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
        roomy.forEach(column -> column.setVisible(!narrow && !beside));
    }

    private static Component actual(TargetLine line) {
        String value = TargetWords.value(line.standing().actual(), line.unit());
        return line.standing().actual() == null
                ? new Span(value)
                : new Div(
                        new Div(new Span(value)),
                        new Div(TargetWords.muted(line.standing().period())),
                        new Div(TargetWords.muted(
                                t("target.asOf", Formats.date(line.standing().asOf())))));
    }

    private Component card(TargetLine line) {
        Div numbers = new Div(
                new Span(t(
                        "target.card",
                        line.wanted(),
                        TargetWords.value(line.standing().actual(), line.unit()))),
                TargetWords.muted(TargetWords.asOf(line.standing())));
        numbers.addClassName("dd-tags");
        Div card = new Div(
                new Div(new Span(line.code() + " " + TargetWords.name(line.name()))),
                TargetWords.tags(line, true),
                numbers,
                TargetWords.muted(names.of(line.leadUnitIds())));
        card.addClassName("dd-stack");
        card.addClassName("dd-target-card");
        return card;
    }
}
