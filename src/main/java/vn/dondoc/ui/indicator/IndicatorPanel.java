package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.indicator.EntryBy;
import vn.dondoc.indicator.EntryLine;
import vn.dondoc.indicator.EntrySheet;
import vn.dondoc.indicator.EntryValue;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.indicator.OwnValue;
import vn.dondoc.indicator.RowData;
import vn.dondoc.indicator.ValueChange;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;

/** One row beside the list: where its value comes from, remarks, comparison, history. */
final class IndicatorPanel extends Div {

    private static final int QUIET_MILLIS = 900;

    private final transient IndicatorServices services;
    private final transient EntrySheet sheet;
    private final transient EntryLine line;
    private final transient Saving saving;
    private final transient Map<Long, String> units;
    private final Div history = new Div();

    /** Saves something of the row, in the part of a unit or of the agency. */
    @FunctionalInterface
    interface Saving {
        void save(@Nullable Long unitId, EntryValue value);
    }

    /** @param rowHref address of another row's details */
    IndicatorPanel(
            IndicatorServices services,
            EntrySheet sheet,
            EntryLine line,
            Function<String, String> rowHref,
            Saving saving) {
        this.services = services;
        this.sheet = sheet;
        this.line = line;
        this.saving = saving;
        this.units = services.entry().units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        addClassNames("dd-stack", "dd-indicator-panel");
        add(new H2(line.code()), new Paragraph(line.row().label()));
        if (!line.doubt().isEmpty()) {
            add(new Alert(Tone.SOON, line.doubt()));
        }
        add(facts());
        if (line.row().computed()) {
            add(new SourceList(services.sources().sources(sheet.window(), line.code(), sheet.unitId()), rowHref));
        }
        if (line.row().entry() == EntryBy.EACH_UNIT && sheet.unitId() == null) {
            add(parts());
        }
        remarks();
        showHistory();
        add(history);
    }

    private Component facts() {
        RowData row = line.row();
        String value = line.line().text() != null
                ? line.line().text()
                : ValueCells.printed(row, line.line().number(), sheet.shareDecimals());
        FactList facts = new FactList();
        if (row.type() != IndicatorType.HEADING) {
            facts.fact(t("indicator.value"), value.isEmpty() ? t("indicator.blankLong") : value);
            facts.fact(t("indicator.unit"), row.unitOfMeasure());
            facts.fact(
                    t("indicator.origin"),
                    t("indicator.origin." + line.line().origin().name()));
            facts.fact(t("indicator.formula"), row.formula());
            facts.fact(
                    t("indicator.enteredBy"),
                    row.unitId() == null
                            ? t("indicator.by." + row.entry().name())
                            : units.getOrDefault(row.unitId(), t("indicator.by.UNIT")));
            facts.fact(sheet.before().label(), compared(line.before()));
            if (!sheet.before().equals(sheet.lastYear())) {
                facts.fact(sheet.lastYear().label(), compared(line.lastYear()));
            }
        }
        facts.fact(t("indicator.formNote"), row.note());
        if (line.own() != null) {
            facts.fact(
                    t("indicator.saved"),
                    t(
                            "indicator.savedBy",
                            line.own().enteredBy(),
                            Formats.dateTime(line.own().enteredAt())));
        }
        return facts;
    }

    /** The other value, and how far this one is from it. */
    private String compared(@Nullable BigDecimal other) {
        if (other == null) {
            return t("indicator.blankLong");
        }
        String printed = ValueCells.printed(line.row(), other, sheet.shareDecimals());
        BigDecimal now = line.line().number();
        boolean quantity =
                line.row().type() == IndicatorType.COUNT || line.row().type() == IndicatorType.PERCENT;
        if (now == null || !quantity) {
            return printed;
        }
        BigDecimal change = now.subtract(other);
        return change.signum() == 0
                ? t("indicator.unchanged", printed)
                : t(
                        change.signum() > 0 ? "indicator.more" : "indicator.less",
                        printed,
                        ValueCells.printed(line.row(), change.abs(), sheet.shareDecimals()));
    }

    private Component parts() {
        Div parts = new Div(new H3(t("indicator.partsTitle")));
        parts.addClassName("dd-stack");
        Map<Long, OwnValue> known =
                line.parts().stream().collect(Collectors.toMap(OwnValue::unitId, Function.identity()));
        for (Unit unit : services.entry().units()) {
            OwnValue part = known.get(unit.id());
            TextField field = new TextField(unit.name());
            field.setWidthFull();
            field.setValue(part == null || part.number() == null ? "" : Formats.number(part.number()));
            field.setReadOnly(!services.mayEnter() || line.locked());
            typed(field);
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    ValueCells.attempt(field, () -> saving.save(unit.id(), EntryValue.of(event.getValue())));
                    showHistory();
                }
            });
            parts.add(field);
        }
        return parts;
    }

    private void remarks() {
        boolean each = line.row().entry() == EntryBy.EACH_UNIT;
        if (each && sheet.unitId() == null) {
            return;
        }
        OwnValue own = line.own();
        boolean may = line.mayEnter();
        Long unit = each ? sheet.unitId() : null;
        TextArea note = new TextArea(t("indicator.note"));
        note.setHelperText(t("indicator.noteHint"));
        note.setWidthFull();
        note.setMaxHeight("260px");
        note.setValue(own == null ? "" : own.note());
        note.setReadOnly(!may);
        typed(note);
        note.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ValueCells.attempt(note, () -> save(unit, new EntryValue(null, event.getValue(), null, null, false)));
            }
        });
        TextField source = new TextField(t("indicator.source"));
        source.setWidthFull();
        source.setValue(own == null ? "" : own.source());
        source.setReadOnly(!may);
        typed(source);
        source.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ValueCells.attempt(source, () -> save(unit, new EntryValue(null, null, event.getValue(), null, false)));
            }
        });
        DateField cutOff = new DateField(t("indicator.cutOff"));
        cutOff.setValue(own == null ? null : own.cutOff());
        cutOff.setReadOnly(!may);
        cutOff.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ValueCells.attempt(
                        cutOff,
                        () -> save(unit, new EntryValue(null, null, null, event.getValue(), event.getValue() == null)));
            }
        });
        if (may || own != null) {
            add(note);
            if (line.row().type() != IndicatorType.HEADING) {
                add(source, cutOff);
            }
        }
    }

    private void save(@Nullable Long unit, EntryValue value) {
        saving.save(unit, value);
        showHistory();
    }

    private void showHistory() {
        List<ValueChange> changes = services.entry().history(sheet.window(), line.code(), sheet.unitId());
        history.removeAll();
        if (changes.isEmpty()) {
            return;
        }
        Timeline timeline = new Timeline();
        for (ValueChange change : changes) {
            String who = change.unitId() == null
                    ? change.actorName()
                    : t("indicator.forUnit", change.actorName(), units.getOrDefault(change.unitId(), ""));
            timeline.event(
                    change.at(),
                    who,
                    t(
                            "indicator.changed",
                            change.before().isEmpty() ? t("indicator.blank") : change.before(),
                            change.after().isEmpty() ? t("indicator.blank") : change.after()));
        }
        history.add(new H3(t("indicator.history")), timeline);
    }

    private static void typed(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
    }
}
