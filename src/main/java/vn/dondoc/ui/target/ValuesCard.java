package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.target.TargetAction;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetValue;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The values of the periods, each with its source; every version of one opens. */
final class ValuesCard {

    private ValuesCard() {}

    static Component of(TargetServices services, TargetDetails target, Runnable changed) {
        if (target.values().isEmpty()) {
            return Card.titled(t("target.values"), new Empty(t("target.noValues"), t("target.noValuesHint")));
        }
        Grid<TargetValue> grid = new Grid<>();
        Grids.style(grid, t("target.values"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        var card = grid.addComponentColumn(value -> {
            Div cell = new Div(
                    new Div(new Span(value.window().label() + ": " + number(target, value))),
                    source(value),
                    buttons(services, target, value, changed));
            cell.addClassName("dd-stack");
            return cell;
        });
        card.setVisible(false);
        var period = grid.addComponentColumn(
                        value -> Grids.twoLines(value.window().label(), t("target.asOf", Formats.date(value.asOf()))))
                .setHeader(t("target.period"))
                .setWidth("170px")
                .setFlexGrow(0);
        var number = grid.addColumn(value -> number(target, value))
                .setHeader(t("target.value"))
                .setWidth("110px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        var source = grid.addComponentColumn(ValuesCard::source)
                .setHeader(t("target.valueSource"))
                .setFlexGrow(2);
        var tools = grid.addComponentColumn(value -> buttons(services, target, value, changed))
                .setHeader(t("target.versions"))
                .setWidth(target.allows(TargetAction.ENTER_VALUE) ? "160px" : "100px")
                .setFlexGrow(0);
        grid.setItems(target.values());
        Narrow.watch(grid, narrow -> {
            card.setVisible(narrow);
            List.of(period, number, source, tools).forEach(column -> column.setVisible(!narrow));
        });
        return Card.titled(t("target.values"), grid).flush();
    }

    static String number(TargetDetails target, TargetValue value) {
        return value.value() == null
                ? t("target.takenBack")
                : TargetWords.value(value.value(), target.line().unit());
    }

    /** Where the number stands, how it came in, who entered it when. */
    static Component source(TargetValue value) {
        Div cell = new Div();
        if (!value.source().isBlank()) {
            cell.add(new Div(new Span(value.source())));
        }
        if (!value.note().isBlank()) {
            cell.add(new Div(TargetWords.muted(t("target.because", value.note()))));
        }
        cell.add(
                new Tag(Tone.IDLE, t("target.origin." + value.origin().name())),
                TargetWords.muted(" "
                        + (value.enteredBy() == null ? t("target.program") : value.enteredBy())
                        + ", "
                        + Formats.dateTime(value.enteredAt())));
        return cell;
    }

    private static Component buttons(
            TargetServices services, TargetDetails target, TargetValue value, Runnable changed) {
        Div bar = new Div();
        bar.addClassName("dd-tags");
        bar.add(TargetsView.quiet(
                t("target.versionCount", value.version()),
                () -> VersionsDialog.open(services, target, value.window())));
        if (target.allows(TargetAction.ENTER_VALUE)) {
            bar.add(TargetsView.quiet(
                    t("target.change"),
                    () -> ValueDialog.open(services, target, value.window().code(), changed)));
        }
        return bar;
    }
}
