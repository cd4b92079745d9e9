package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.calendar.CalendarEntry.Origin;
import vn.dondoc.calendar.CalendarRows.Row;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Keeps the own agency's days off (domain.md section 7: Office and administrator). Only differences from the shipped
 * days are stored, so that days shipped later reach every agency.
 */
@Service
@Transactional
public class CalendarEditing {

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CalendarEditing(CalendarRows rows, Access access, AuditTrail audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** All lines of a year, by date, void ones included. */
    @Transactional(readOnly = true)
    public List<CalendarEntry> entries(int year) {
        Actor actor = access.require(Action.MANAGE_CALENDAR);
        return merged(rows.ofAgency(actor.agencyId())).stream()
                .filter(entry -> entry.date().getYear() == year)
                .toList();
    }

    /** The years that have lines, and so can be counted with; earliest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        Actor actor = access.require(Action.MANAGE_CALENDAR);
        return merged(rows.ofAgency(actor.agencyId())).stream()
                .map(entry -> entry.date().getYear())
                .distinct()
                .toList();
    }

    /**
     * Adds a day, or replaces what the calendar says about it.
     *
     * @throws InvalidInputException naming {@code date}, {@code name} or {@code type}
     */
    public void save(CalendarDay day) {
        Actor actor = access.require(Action.MANAGE_CALENDAR);
        CalendarDay tidy = checked(day);
        CalendarDay shipped = WorkCalendar.shipped().exceptionOn(tidy.date()).orElse(null);
        if (tidy.equals(shipped)) {
            rows.delete(actor.agencyId(), tidy.date());
        } else {
            rows.save(actor.agencyId(), new Row(tidy.date(), tidy.name(), tidy.type()));
        }
        changed(actor, tidy.date(), tidy.type().label() + " (" + tidy.name() + ")");
    }

    /**
     * Makes a day an ordinary one again.
     *
     * @throws NotFoundException when the calendar says nothing about it
     */
    public void remove(LocalDate date) {
        Actor actor = access.require(Action.MANAGE_CALENDAR);
        CalendarDay shipped = WorkCalendar.shipped().exceptionOn(date).orElse(null);
        boolean own = rows.delete(actor.agencyId(), date);
        if (shipped == null && !own) {
            throw new NotFoundException("Ngày trong lịch");
        }
        if (shipped != null) {
            rows.save(actor.agencyId(), new Row(date, shipped.name(), null));
        }
        changed(actor, date, "ngày bình thường");
    }

    /**
     * Goes back to what came with the program for a day.
     *
     * @throws NotFoundException when the agency has changed nothing about it
     */
    public void restore(LocalDate date) {
        Actor actor = access.require(Action.MANAGE_CALENDAR);
        if (!rows.delete(actor.agencyId(), date)) {
            throw new NotFoundException("Thay đổi của cơ quan cho ngày này");
        }
        String now = WorkCalendar.shipped()
                .exceptionOn(date)
                .map(day -> day.type().label() + " (" + day.name() + ")")
                .orElse("ngày bình thường");
        changed(actor, date, "trở lại như có sẵn: " + now);
    }

    private void changed(Actor actor, LocalDate date, String what) {
        String day = "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        audit.record(actor, AuditSubject.CALENDAR, null, "Ngày " + day + ": " + what);
        events.publishEvent(new CalendarChanged(actor.agencyId()));
    }

    private static CalendarDay checked(CalendarDay day) {
        LocalDate date = day.date();
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new InvalidInputException("date", "Năm phải từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        String name = day.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInputException(
                    "name", "Hãy ghi tên ngày nghỉ, nhiều nhất %d ký tự.".formatted(LONGEST_NAME));
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend && (day.type() == DayOffType.SUBSTITUTE || day.type() == DayOffType.SWAP_OFF)) {
            throw new InvalidInputException(
                    "date",
                    "Ngày này là cuối tuần, vốn đã nghỉ; nghỉ bù và nghỉ hoán đổi phải là ngày từ thứ hai đến thứ sáu.");
        }
        if (!weekend && day.type() == DayOffType.MAKEUP_WORK) {
            throw new InvalidInputException(
                    "date", "Ngày này vốn là ngày làm việc; ngày làm bù phải là thứ bảy hoặc chủ nhật.");
        }
        return new CalendarDay(date, name, day.type());
    }

    /** Shipped days with the agency's differences laid over them, by date. */
    static List<CalendarEntry> merged(Map<LocalDate, Row> own) {
        Map<LocalDate, CalendarEntry> entries = new TreeMap<>();
        for (CalendarDay day : WorkCalendar.shipped().days()) {
            entries.put(day.date(), new CalendarEntry(day.date(), day.name(), day.type(), Origin.SHIPPED));
        }
        own.forEach((date, row) -> entries.put(date, entry(row, entries.get(date))));
        return new ArrayList<>(entries.values());
    }

    private static CalendarEntry entry(Row row, @Nullable CalendarEntry shipped) {
        Origin changed = row.type() == null ? Origin.VOID : Origin.CHANGED;
        return new CalendarEntry(row.day(), row.name(), row.type(), shipped == null ? Origin.ADDED : changed);
    }
}
