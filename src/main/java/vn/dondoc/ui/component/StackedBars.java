package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Horizontal stacked bars, one per unit: done, in time, due soon, overdue. A click on a part opens the list behind it;
 * the same figures stand in a table for people who do not see the bars, whose cells are buttons.
 */
@Tag("dondoc-chart")
@JsModule("./dondoc-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class StackedBars extends Component implements HasSize {

    /** The parts of a bar, from left to right. */
    public enum Part {
        DONE,
        IN_TIME,
        SOON,
        LATE
    }

    /** One bar. */
    public record Row(String label, long done, long inTime, long soon, long late) {}

    private final transient List<Row> rows;

    /** @param title what the bars count, for people who hear the page */
    public StackedBars(String title, List<Row> rows) {
        this.rows = List.copyOf(rows);
        setWidthFull();
        getElement().setProperty("label", title);
        getElement().setProperty("unitLabel", t("chart.unit"));
        getElement().setProperty("tableLabel", t("chart.table"));
        getElement().setProperty("hint", t("chart.hint"));
        getElement().setProperty("doneWord", t("chart.doneWord"));
        JsonArray names = Json.createArray();
        for (Part part : Part.values()) {
            names.set(names.length(), t("chart." + part.name()));
        }
        getElement().setPropertyJson("series", names);
        getElement().setPropertyJson("rows", json(rows));
    }

    /** Called with the bar and the part of it that the person chose. */
    public StackedBars onOpen(BiConsumer<Row, Part> open) {
        ComponentUtil.addListener(this, OpenEvent.class, event -> {
            if (event.row >= 0 && event.row < rows.size() && event.part >= 0 && event.part < Part.values().length) {
                open.accept(rows.get(event.row), Part.values()[event.part]);
            }
        });
        return this;
    }

    private static JsonArray json(List<Row> rows) {
        JsonArray all = Json.createArray();
        for (Row row : rows) {
            JsonObject one = Json.createObject();
            one.put("label", row.label());
            JsonArray values = Json.createArray();
            values.set(0, row.done());
            values.set(1, row.inTime());
            values.set(2, row.soon());
            values.set(3, row.late());
            one.put("values", values);
            all.set(all.length(), one);
        }
        return all;
    }

    /** A part of a bar was chosen. */
    @DomEvent("part-open")
    public static class OpenEvent extends ComponentEvent<StackedBars> {

        private final int row;
        private final int part;

        /** Made by the browser's event. */
        public OpenEvent(
                StackedBars source,
                boolean fromClient,
                @EventData("event.detail.row") int row,
                @EventData("event.detail.part") int part) {
            super(source, fromClient);
            this.row = row;
            this.part = part;
        }
    }
}
