package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.indicator.EntryLine;
import vn.dondoc.indicator.EntrySheet;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/**
 * The rows of the form. Its items are codes: when a value is saved, only the other rows that changed are drawn anew, so
 * that the field in which somebody types keeps its place.
 */
final class IndicatorGrid extends Grid<String> {

    private final transient Map<String, EntryLine> lines = new HashMap<>();
    private final transient ValueCells.Saving saving;
    private final transient Consumer<EntryLine> open;
    private final Column<String> before;
    private final Column<String> lastYear;
    private final Column<String> unit;
    private final Column<String> number;
    private final Column<String> value;
    private int shareDecimals;
    private boolean sameBefore;
    private boolean beside;
    private boolean narrow;

    IndicatorGrid(ValueCells.Saving saving, Consumer<EntryLine> open) {
        this.saving = saving;
        this.open = open;
        Grids.style(this, t("indicator.title"));
        setSelectionMode(SelectionMode.NONE);
        addClassName("dd-indicator-grid");
        number = addComponentColumn(this::number)
                .setHeader(t("indicator.number"))
                .setWidth("76px")
                .setFlexGrow(0);
        addComponentColumn(this::label).setHeader(t("indicator.label")).setFlexGrow(1);
        unit = addColumn(code -> lines.get(code).row().unitOfMeasure())
                .setHeader(t("indicator.unit"))
                .setWidth("130px")
                .setFlexGrow(0);
        value = addComponentColumn(this::value)
                .setKey("value")
                .setHeader(t("indicator.value"))
                .setWidth("190px")
                .setFlexGrow(0);
        before = addColumn(code -> ValueCells.printed(
                        lines.get(code).row(), lines.get(code).before(), shareDecimals))
                .setHeader(t("indicator.before"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        lastYear = addColumn(code -> ValueCells.printed(
                        lines.get(code).row(), lines.get(code).lastYear(), shareDecimals))
                .setHeader(t("indicator.lastYear"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        addComponentColumn(this::details).setWidth("68px").setFlexGrow(0);
        setPartNameGenerator(code -> lines.get(code).row().type() == IndicatorType.HEADING ? "heading" : null);
        Narrow.watch(this, isNarrow -> {
            narrow = isNarrow;
            getDataProvider().refreshAll();
            columns();
        });
    }

    /** Shows these rows. */
    void show(EntrySheet sheet, List<EntryLine> shown) {
        lines.clear();
        sheet.lines().forEach(line -> lines.put(line.code(), line));
        shareDecimals = sheet.shareDecimals();
        sameBefore = sheet.before().equals(sheet.lastYear());
        before.setHeader(sheet.before().label());
        lastYear.setHeader(sheet.lastYear().label());
        setItems(shown.stream().map(EntryLine::code).toList());
        columns();
    }

    /** Takes fresh values over and draws what changed, except the row in which somebody just typed. */
    void refresh(EntrySheet sheet, String typedIn) {
        for (EntryLine line : sheet.lines()) {
            EntryLine old = lines.put(line.code(), line);
            if (!line.code().equals(typedIn) && !line.equals(old)) {
                getDataProvider().refreshItem(line.code());
            }
        }
    }

    /** The row as last known. */
    EntryLine line(String code) {
        return lines.get(code);
    }

    /** Whether a detail stands beside the list, which leaves less room. */
    void beside(boolean open) {
        beside = open;
        columns();
    }

    private void columns() {
        number.setVisible(!narrow);
        value.setWidth(narrow ? "132px" : "190px");
        unit.setVisible(!narrow && !beside);
        before.setVisible(!narrow && !beside);
        lastYear.setVisible(!narrow && !beside && !sameBefore);
    }

    private Component number(String code) {
        EntryLine line = lines.get(code);
        Span printed = new Span(line.row().printedNumber());
        Span key = new Span(line.code());
        key.addClassNames("muted", "small");
        key.setVisible(!line.code().equals(line.row().printedNumber()));
        return new Div(new Div(printed), key);
    }

    private Component label(String code) {
        EntryLine line = lines.get(code);
        Div cell = new Div();
        cell.addClassNames("dd-indicator-label", "level-" + line.row().level());
        Span words = new Span(
                narrow ? line.code() + " " + line.row().label() : line.row().label());
        cell.add(words);
        if (narrow && !line.row().unitOfMeasure().isEmpty()) {
            Span measure = new Span(" (" + line.row().unitOfMeasure() + ")");
            measure.addClassNames("muted", "small");
            words.add(measure);
        }
        if (!line.row().printed()) {
            cell.add(new Tag(Tone.IDLE, t("indicator.auxiliary")));
        }
        if (!line.doubt().isEmpty()) {
            Span doubt = new Span(line.doubt());
            doubt.addClassNames("dd-indicator-doubt", "small");
            cell.add(doubt);
        }
        return cell;
    }

    private Component value(String code) {
        return ValueCells.of(
                lines.get(code), shareDecimals, (line, typed) -> saving.save(lines.get(code), typed), open);
    }

    private Component details(String code) {
        EntryLine line = lines.get(code);
        boolean noted = line.own() != null && !line.own().note().isEmpty();
        Button button = new Button(
                (noted ? VaadinIcon.COMMENT : VaadinIcon.ELLIPSIS_DOTS_H).create(),
                event -> open.accept(lines.get(code)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t("indicator.detailsOf", line.code()));
        button.setTooltipText(t("indicator.detailsOf", line.code()));
        return button;
    }
}
