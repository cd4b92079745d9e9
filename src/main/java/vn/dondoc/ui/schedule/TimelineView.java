package vn.dondoc.ui.schedule;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.common.Area;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.schedule.SpanState;
import vn.dondoc.schedule.Timeline;
import vn.dondoc.schedule.Timelines;
import vn.dondoc.schedule.WorkSpan;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Timeline of a plan: bars from start to due date. The address holds grouping, filters and zoom. */
@Route(value = "ke-hoach/:id([0-9]{1,18})/tien-do", layout = MainLayout.class)
@PermitAll
public class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** A third of what is seen lies before today; asked for when the page has been laid out. */
    private static final String TO_TODAY = """
            setTimeout(() => {
              const box = this.querySelector('.dd-tl');
              const today = box && box.querySelector('.dd-tl-today');
              if (today) {
                const names = box.querySelector('.dd-tl-name').offsetWidth;
                box.scrollLeft = today.offsetLeft - names - (box.clientWidth - names) / 3;
              }
            }, 100);
            """;

    private static final String GROUP = "nhom";
    private static final String UNIT = "don-vi";
    private static final String AREA = "linh-vuc";
    private static final String ZOOM = "phong-to";

    private final transient Timelines timelines;
    private transient Timeline timeline;
    private transient UrlState state;

    /** What the rows stand under. */
    enum Grouping {
        SECTION,
        UNIT
    }

    TimelineView(Timelines timelines) {
        this.timelines = timelines;
        addClassNames("dd-stack", "dd-tl-page");
    }

    @Override
    public String getPageTitle() {
        return t("schedule.timeline") + (timeline == null ? "" : " " + timeline.number()) + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Kế hoạch"));
        timeline = timelines.of(id);
        state = UrlState.of(event.getLocation());
        show();
    }

    private void change(String name, Object value) {
        state = state.with(name, value);
        state.replace();
        show();
    }

    private void show() {
        removeAll();
        Anchor back = Links.to("ke-hoach/" + timeline.planId(), t("schedule.backToPlan"));
        Button print = new Button(t("schedule.print"), event -> getElement().executeJs("window.print()"));
        print.addClassName("dd-no-print");
        back.addClassName("dd-no-print");
        add(
                back,
                new PageHeader(t("schedule.timelineOf", timeline.number())).subtitle(timeline.title()),
                controls(print),
                legend());
        Long unit = state.id(UNIT).orElse(null);
        Area area = state.constant(AREA, Area.class).orElse(null);
        List<WorkSpan> spans = timeline.spans().stream()
                .filter(span -> unit == null || span.unitId() == unit)
                .filter(span -> area == null || span.area() == area)
                .toList();
        if (spans.isEmpty()) {
            add(new Empty(t("schedule.none"), t("schedule.noneHint")));
            return;
        }
        add(TimelineChart.of(timeline, groups(spans), zoom()));
        getElement().executeJs(TO_TODAY);
        NativeDetails table = new NativeDetails(t("schedule.table"), new SpanTable(spans, timeline.today()));
        table.addClassName("dd-no-print");
        add(table);
    }

    private Map<String, List<WorkSpan>> groups(List<WorkSpan> spans) {
        Function<WorkSpan, String> by = grouping() == Grouping.UNIT
                ? WorkSpan::unitName
                : span -> span.section().isBlank() ? t("schedule.noSection") : span.section();
        return spans.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private Grouping grouping() {
        return state.constant(GROUP, Grouping.class).orElse(Grouping.SECTION);
    }

    private TimelineChart.Zoom zoom() {
        return state.constant(ZOOM, TimelineChart.Zoom.class).orElse(TimelineChart.Zoom.YEAR);
    }

    private Div controls(Button print) {
        Select<Grouping> grouping = new Select<>();
        grouping.setAriaLabel(t("schedule.group"));
        grouping.setItems(Grouping.values());
        grouping.setItemLabelGenerator(value -> t("schedule.group." + value.name()));
        grouping.setValue(grouping());
        grouping.addValueChangeListener(event -> change(GROUP, event.getValue()));
        Select<TimelineChart.Zoom> zoom = new Select<>();
        zoom.setAriaLabel(t("schedule.zoom"));
        zoom.setItems(TimelineChart.Zoom.values());
        zoom.setItemLabelGenerator(value -> t("schedule.zoom." + value.name()));
        zoom.setValue(zoom());
        zoom.addValueChangeListener(event -> change(ZOOM, event.getValue()));
        Map<Long, String> units = new LinkedHashMap<>();
        timeline.spans().forEach(span -> units.putIfAbsent(span.unitId(), span.unitName()));
        ComboBox<Long> unit = box(t("schedule.anyUnit"), List.copyOf(units.keySet()), units::get);
        state.id(UNIT).filter(units::containsKey).ifPresent(unit::setValue);
        unit.addValueChangeListener(event -> change(UNIT, event.getValue()));
        List<Area> areas = timeline.spans().stream()
                .map(WorkSpan::area)
                .distinct()
                .sorted()
                .toList();
        ComboBox<Area> area = box(t("schedule.anyArea"), areas, Area::label);
        state.constant(AREA, Area.class).filter(areas::contains).ifPresent(area::setValue);
        area.addValueChangeListener(event -> change(AREA, event.getValue()));
        Div bar = new Div(grouping, zoom, unit, area, print);
        bar.addClassNames("dd-bar", "dd-no-print", "dd-tl-controls");
        return bar;
    }

    private static <T> ComboBox<T> box(String words, List<T> items, Function<T, String> label) {
        ComboBox<T> box = new ComboBox<>();
        box.setPlaceholder(words);
        box.setAriaLabel(words);
        box.setItems(items);
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        return box;
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("dd-tl-legend");
        for (SpanState state : SpanState.values()) {
            Span sign = new Span();
            sign.addClassNames(
                    "sign", state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            legend.add(new Span(sign, new Span(t("schedule.state." + state.name()))));
        }
        Span ghost = new Span();
        ghost.addClassNames("sign", "ghost");
        legend.add(new Span(ghost, new Span(t("schedule.ghost"))));
        return legend;
    }
}
