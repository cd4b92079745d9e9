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
import elemental.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;

/**
 * A line of values, one for each period, against what is wanted: a green line at one value, a green area for a band; the
 * forecast is dashed. The same values stand in a table for people who do not see the line. For example
 *
 * <pre>{@code
 * new TrendChart("Hồ sơ trực tuyến", "%", List.of(
 *                 new TrendChart.Point("Quý I", new BigDecimal("41.5"), Tone.LATE),
 *                 new TrendChart.Point("Quý II", new BigDecimal("52"), null),
 *                 new TrendChart.Point("Quý III", null, null)))
 *         .wanted(new BigDecimal("50"), null, "Tối thiểu 50%")
 *         .forecast("31/12", new BigDecimal("58"), "Dự báo đến 31/12/2024")
 *         .onOpen(point -> ...);
 * }</pre>
 */
@Tag("dondoc-trend")
@JsModule("./dondoc-trend.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class TrendChart extends Component implements HasSize {

    private final transient List<Point> points;
    private final String unit;

    /**
     * One value.
     *
     * @param label the period, short: it stands under the line
     * @param value null = not known; the line goes over the gap
     * @param tone colours the dot and its number, for example {@link Tone#LATE} where it misses; null = plain
     */
    public record Point(
            String label,
            @Nullable BigDecimal value,
            @Nullable Tone tone) {}

    /**
     * @param title what the line shows, for people who hear the page
     * @param unit of the values, for example {@code %} or {@code điểm}; blank = none
     * @param points in the order of time
     */
    public TrendChart(String title, String unit, List<Point> points) {
        this.points = List.copyOf(points);
        this.unit = unit;
        setWidthFull();
        getElement().setProperty("label", title);
        getElement().setProperty("periodLabel", t("trend.period"));
        getElement().setProperty("valueLabel", unit.isBlank() ? t("trend.value") : t("trend.valueIn", unit));
        getElement().setProperty("tableLabel", t("chart.table"));
        getElement().setProperty("forecastLabel", t("trend.forecast"));
        getElement().setProperty("noValue", t("trend.none"));
        getElement().setProperty("hint", t("trend.hint"));
        getElement().setPropertyJson("points", json());
    }

    /**
     * Draws what is wanted.
     *
     * @param from the value, or the lower end of a band; null = nothing is drawn there
     * @param to upper end of a band, or null
     * @param words as they stand in the legend, for example {@code Tối thiểu 80%}
     */
    public TrendChart wanted(@Nullable BigDecimal from, @Nullable BigDecimal to, String words) {
        JsonObject wanted = Json.createObject();
        wanted.put("from", number(from));
        wanted.put("to", number(to));
        wanted.put("words", words);
        getElement().setPropertyJson("wanted", wanted);
        return this;
    }

    /**
     * Draws a dashed line from the last known value.
     *
     * @param label the period it is for, short
     * @param words as they stand in the legend
     */
    public TrendChart forecast(String label, BigDecimal value, String words) {
        JsonObject forecast = Json.createObject();
        forecast.put("label", label);
        forecast.put("value", value.doubleValue());
        forecast.put("text", words(value));
        forecast.put("words", words);
        getElement().setPropertyJson("forecast", forecast);
        return this;
    }

    /** Less high, for a tile of a page with several. */
    public TrendChart small() {
        getElement().setProperty("small", true);
        return this;
    }

    /** Called with the value that the person chose, in the line or in the table; without this nothing can be chosen. */
    public TrendChart onOpen(Consumer<Point> open) {
        getElement().setProperty("opens", true);
        ComponentUtil.addListener(this, OpenEvent.class, event -> {
            if (event.at >= 0 && event.at < points.size()) {
                open.accept(points.get(event.at));
            }
        });
        return this;
    }

    private JsonArray json() {
        JsonArray all = Json.createArray();
        for (Point point : points) {
            JsonObject one = Json.createObject();
            one.put("label", point.label());
            one.put("value", number(point.value()));
            one.put("text", words(point.value()));
            one.put("colour", colour(point.tone()));
            all.set(all.length(), one);
        }
        return all;
    }

    private String words(@Nullable BigDecimal value) {
        return "%".equals(unit) && value != null ? Formats.exact(value) + "%" : Formats.exact(value);
    }

    private static JsonValue number(@Nullable BigDecimal value) {
        return value == null ? Json.createNull() : Json.create(value.doubleValue());
    }

    /** As in the theme's tokens; the drawing does not read them. */
    static String colour(@Nullable Tone tone) {
        if (tone == null) {
            return "";
        }
        return switch (tone) {
            case LATE -> "#b3261e";
            case SOON -> "#8a5000";
            case OK -> "#1b6e3c";
            case IDLE -> "#55626f";
            case BRAND -> "";
        };
    }

    /** A value was chosen. */
    @DomEvent("value-open")
    public static class OpenEvent extends ComponentEvent<TrendChart> {

        private final int at;

        /** Made by the browser's event. */
        public OpenEvent(TrendChart source, boolean fromClient, @EventData("event.detail.at") int at) {
            super(source, fromClient);
            this.at = at;
        }
    }
}
