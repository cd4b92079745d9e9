package vn.dondoc.ui.schedule;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.schedule.CalendarFilter;
import vn.dondoc.schedule.UnitCalendars;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.activity.ActivityLinks;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** A unit's calendar, month by month. The address holds month, unit and filters. */
@Route(value = UnitCalendarView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.WORK, order = 40, titleKey = "schedule.calendar", actions = Action.VIEW_TASK)
public class UnitCalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "lich-don-vi";

    private static final String MONTH = "thang";
    private static final String UNIT = "don-vi";
    private static final String AREA = "linh-vuc";
    private static final String OPEN = "chi-viec-mo";

    private final transient UnitCalendars calendars;
    private final transient Organization organization;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(t("schedule.calendar"));
    private final Div controls = new Div();
    private final Div sheet = new Div();
    private transient UrlState state;

    UnitCalendarView(UnitCalendars calendars, Organization organization, CurrentActor current, Clock clock) {
        this.calendars = calendars;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
        addClassName("dd-stack");
        controls.addClassNames("dd-bar", "dd-tl-controls");
        add(
                header,
                controls,
                sheet,
                new Keys()
                        .on("ArrowLeft", t("schedule.previous"), () -> turn(-1))
                        .on("ArrowRight", t("schedule.next"), () -> turn(1)));
    }

    @Override
    public String getPageTitle() {
        return t("schedule.calendar") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        showControls();
        show();
    }

    private void change(String name, @Nullable Object value) {
        state = state.with(name, value);
        state.replace();
        show();
    }

    private void show() {
        YearMonth month = month();
        Long unit = unit();
        Area area = state.constant(AREA, Area.class).orElse(null);
        boolean openOnly = !state.text(OPEN).isEmpty();
        header.actions(
                ActivityLinks.unit(unit, t(unit == null ? "activity.title" : "activity.ofUnit")),
                turn(VaadinIcon.ANGLE_LEFT, "schedule.previous", -1),
                new Button(t("schedule.thisMonth"), event -> change(MONTH, null)),
                turn(VaadinIcon.ANGLE_RIGHT, "schedule.next", 1));
        header.subtitle(t("schedule.month", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear())));
        sheet.removeAll();
        sheet.add(
                new MonthSheet(calendars.month(month, new CalendarFilter(unit, area, openOnly)), unit, area, openOnly));
    }

    private void showControls() {
        controls.removeAll();
        Actor actor = current.get();
        if (Access.mayAgencyWide(actor, Action.VIEW_TASK)) {
            List<Unit> units = organization.workingUnits(actor.agencyId());
            ComboBox<Unit> unit = new ComboBox<>();
            unit.setPlaceholder(t("schedule.anyUnit"));
            unit.setAriaLabel(t("schedule.anyUnit"));
            unit.setItems(units);
            unit.setItemLabelGenerator(Unit::name);
            unit.setClearButtonVisible(true);
            Long shown = unit();
            units.stream()
                    .filter(one -> shown != null && one.id() == shown)
                    .findFirst()
                    .ifPresent(unit::setValue);
            unit.addValueChangeListener(event -> change(
                    UNIT, event.getValue() == null ? null : event.getValue().id()));
            controls.add(unit);
        }
        ComboBox<Area> area = new ComboBox<>();
        area.setPlaceholder(t("schedule.anyArea"));
        area.setAriaLabel(t("schedule.anyArea"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(Area::label);
        area.setClearButtonVisible(true);
        state.constant(AREA, Area.class).ifPresent(area::setValue);
        area.addValueChangeListener(event -> change(AREA, event.getValue()));
        Checkbox open = new Checkbox(t("schedule.openOnly"), !state.text(OPEN).isEmpty());
        open.addValueChangeListener(event -> change(OPEN, event.getValue() ? "co" : null));
        controls.add(area, open);
    }

    private Button turn(VaadinIcon icon, String words, int months) {
        Button button = new Button(icon.create(), event -> turn(months));
        button.setAriaLabel(t(words));
        button.setTooltipText(t(words));
        return button;
    }

    private void turn(int months) {
        change(MONTH, month().plusMonths(months).toString());
    }

    private YearMonth month() {
        try {
            String text = state.text(MONTH);
            return text.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(text);
        } catch (DateTimeParseException oldLink) {
            return YearMonth.now(clock);
        }
    }

    /** A unit of the agency; who asks for none sees all that he or she may see. */
    @Nullable
    private Long unit() {
        long agency = current.get().agencyId();
        return state.id(UNIT)
                .filter(organization.unitsById(agency)::containsKey)
                .orElse(null);
    }
}
