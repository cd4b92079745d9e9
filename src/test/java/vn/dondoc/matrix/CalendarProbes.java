package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.MANAGE_CALENDAR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.CalendarEditing;
import vn.dondoc.calendar.CalendarImport;
import vn.dondoc.calendar.DayOffType;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.CurrentActor;

/** Days off. The agency is always the acting person's, so there is nothing of another one to try. */
@Component
class CalendarProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final CalendarDay OFF = new CalendarDay(DAY, "Nghỉ", DayOffType.HOLIDAY);
    private static final String JSON = "{\"date\":\"2024-06-03\",\"name\":\"Nghỉ\",\"type\":\"HOLIDAY\"}";

    private final CalendarEditing editing;
    private final CalendarImport tables;
    private final CurrentActor current;

    CalendarProbes(CalendarEditing editing, CalendarImport tables, CurrentActor current) {
        this.editing = editing;
        this.tables = tables;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(MANAGE_CALENDAR, "list", HERE, place -> new Trial(() -> editing.entries(2024), null)),
                new ActionProbe(
                        MANAGE_CALENDAR,
                        "add",
                        HERE,
                        place -> new Trial(() -> editing.save(OFF), () -> json(post("/api/v1/calendar-days")))),
                new ActionProbe(
                        MANAGE_CALENDAR,
                        "change",
                        HERE,
                        place -> new Trial(
                                () -> editing.save(OFF), () -> json(put("/api/v1/calendar-days/{day}", DAY)))),
                new ActionProbe(
                        MANAGE_CALENDAR, "import", HERE, place -> new Trial(() -> tables.save(List.of(OFF)), null)),
                new ActionProbe(MANAGE_CALENDAR, "remove", HERE, place -> {
                    current.runAs("quantri", () -> editing.save(OFF));
                    return new Trial(() -> editing.remove(DAY), () -> delete("/api/v1/calendar-days/{day}", DAY));
                }),
                new ActionProbe(MANAGE_CALENDAR, "restore", HERE, place -> {
                    current.runAs("quantri", () -> editing.save(OFF));
                    return new Trial(
                            () -> editing.restore(DAY), () -> post("/api/v1/calendar-days/{day}/restoration", DAY));
                }));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON).content(JSON);
    }
}
