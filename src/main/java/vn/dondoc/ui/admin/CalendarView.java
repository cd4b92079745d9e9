package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.CalendarEditing;
import vn.dondoc.calendar.CalendarEntry;
import vn.dondoc.calendar.CalendarEntry.Origin;
import vn.dondoc.calendar.CalendarImport;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Days off and make-up days of a year: twelve months to look at, a list to change. */
@Route(value = CalendarView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 30, titleKey = "admin.calendar.title", actions = Action.MANAGE_CALENDAR)
public class CalendarView extends Page implements BeforeEnterObserver {

    static final String PATH = "quan-tri/lich-nghi";
    private static final String YEAR = "nam";

    private final transient CalendarEditing editing;
    private final transient CalendarImport tables;
    private final transient Clock clock;
    private final Grid<CalendarEntry> grid = new Grid<>();
    private final Div months = new Div();
    private final Div notice = new Div();
    private final PageHeader header;
    private int year;

    CalendarView(CalendarEditing editing, CalendarImport tables, Clock clock) {
        super(t("admin.calendar.title"));
        this.editing = editing;
        this.tables = tables;
        this.clock = clock;
        Button add =
                new Button(t("admin.calendar.add"), event -> CalendarDialogs.day(editing, null, null, this::reload));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button table = new Button(t("admin.calendar.import"), event -> CalendarDialogs.table(tables, this::reload));
        Button before = step(VaadinIcon.ANGLE_LEFT, "admin.calendar.before", -1);
        Button after = step(VaadinIcon.ANGLE_RIGHT, "admin.calendar.after", 1);
        header = new PageHeader(t("admin.calendar.title"), before, after, table, add);
        columns();
        Card list = new Card(grid).flush();
        add(header, notice, months, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int now = LocalDate.now(clock).getYear();
        long wanted = UrlState.of(event.getLocation()).number(YEAR, now);
        year = wanted >= 2000 && wanted <= 2100 ? (int) wanted : now;
        reload();
    }

    private Button step(VaadinIcon icon, String key, int years) {
        Button button = new Button(icon.create(), event -> {
            year += years;
            getUI().ifPresent(ui -> ui.navigate(CalendarView.class, QueryParameters.of(YEAR, String.valueOf(year))));
        });
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    private void columns() {
        Grids.style(grid, t("admin.calendar.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(entry -> Formats.date(entry.date()))
                .setHeader(t("admin.calendar.date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var day = grid.addColumn(entry ->
                        t("date.days").split(",")[entry.date().getDayOfWeek().getValue() % 7])
                .setHeader(t("admin.calendar.weekday"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(CalendarEntry::name).setHeader(t("admin.calendar.name")).setFlexGrow(1);
        grid.addComponentColumn(CalendarView::type)
                .setHeader(t("admin.calendar.type"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var origin = grid.addColumn(entry -> entry.origin().label())
                .setHeader(t("admin.calendar.origin"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
        Narrow.watch(this, narrow -> List.of(day, origin).forEach(column -> column.setVisible(!narrow)));
    }

    private static Component type(CalendarEntry entry) {
        if (entry.type() == null) {
            return new Tag(Tone.IDLE, t("admin.calendar.void"));
        }
        return new Tag(
                entry.type().isWorking() ? Tone.SOON : Tone.OK, entry.type().label());
    }

    private Component actions(CalendarEntry entry) {
        Div bar = new Div();
        bar.addClassName("dd-row-actions");
        String date = Formats.date(entry.date());
        bar.add(button(VaadinIcon.PENCIL, t("admin.calendar.edit", date), () -> open(entry.date())));
        if (entry.origin() == Origin.CHANGED || entry.origin() == Origin.VOID) {
            bar.add(button(
                    VaadinIcon.ROTATE_LEFT,
                    t("admin.calendar.restore", date),
                    () -> done(() -> editing.restore(entry.date()))));
        }
        if (entry.type() != null) {
            bar.add(button(
                    VaadinIcon.TRASH,
                    t("admin.calendar.remove", date),
                    () -> Confirm.ask(
                            t("admin.calendar.removeAsk", date),
                            t("admin.calendar.removeText"),
                            t("admin.calendar.removeDo"),
                            () -> done(() -> editing.remove(entry.date())))));
        }
        return bar;
    }

    private static Button button(VaadinIcon icon, String label, Runnable work) {
        Button button = new Button(icon.create(), event -> Toast.attempt(work));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void done(Runnable work) {
        work.run();
        reload();
    }

    private void open(LocalDate date) {
        CalendarEntry entry = editing.entries(date.getYear()).stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElse(null);
        CalendarDialogs.day(editing, date, entry, this::reload);
    }

    private void reload() {
        List<CalendarEntry> entries = editing.entries(year);
        header.title(t("admin.calendar.titleOf", String.valueOf(year)));
        header.subtitle(t(
                "admin.calendar.count",
                String.valueOf(entries.stream()
                        .filter(one -> one.type() != null && !one.type().isWorking())
                        .count()),
                String.valueOf(entries.stream()
                        .filter(one -> one.type() != null && one.type().isWorking())
                        .count())));
        notice.removeAll();
        if (entries.isEmpty()) {
            notice.add(new Alert(Tone.SOON, t("admin.calendar.empty", String.valueOf(year))));
        }
        months.removeAll();
        months.add(new YearTable(year, entries, this::open));
        grid.setItems(entries);
        grid.setVisible(!entries.isEmpty());
    }
}
