package vn.dondoc.notification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;

/**
 * Writes the due dates of the acting person's open work as all-day events: what the inbox calls "my work", for who
 * receives work for a unit that of the unit as well.
 */
@Component
class FeedWriter {

    private static final int LONGEST_SUMMARY = 120;
    /** Eight o'clock on the day before. */
    private static final Duration ALARM_BEFORE_MIDNIGHT = Duration.ofHours(-16);
    /** Work that is later than this is no news to anybody. */
    private static final int YEARS_BACK = 2;

    private final AssignmentQueries queries;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;
    private final MailSettings settings;
    private final Clock clock;

    FeedWriter(
            AssignmentQueries queries,
            Organization organization,
            Access access,
            CurrentActor current,
            MailSettings settings,
            Clock clock) {
        this.queries = queries;
        this.organization = organization;
        this.access = access;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    byte[] write() {
        Actor actor = current.get();
        String host = organization.agency(actor.agencyId()).code() + ".dondoc";
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Don Doc//Han cong viec//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", "Đôn Đốc · " + actor.fullName()));
        calendar.add(new XProperty("X-WR-TIMEZONE", Vietnamese.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        work().values().forEach(row -> calendar.add(event(row, host)));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // an empty calendar is fine, which the validation would refuse
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Long, AssignmentRow> work() {
        Map<Long, AssignmentRow> rows = new LinkedHashMap<>();
        if (!access.may(Action.VIEW_TASK)) {
            return rows;
        }
        LocalDate from = LocalDate.now(clock).minusYears(YEARS_BACK);
        collect(rows, InboxScope.MINE, from);
        if (access.may(Action.RECEIVE_TASK)) {
            collect(rows, InboxScope.UNIT, from);
        }
        return rows;
    }

    private void collect(Map<Long, AssignmentRow> into, InboxScope scope, LocalDate from) {
        queries.each(
                AssignmentFilter.of(scope, QuickFilter.OPEN).withDue(from, null),
                PageQuery.of(0, 500),
                row -> into.putIfAbsent(row.id(), row));
    }

    private VEvent event(AssignmentRow row, String host) {
        VEvent event = new VEvent(false);
        Instant now = clock.instant();
        event.add(new Uid("assignment-" + row.id() + "@" + host));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(row.dueOn()));
        event.add(new DtEnd<>(row.dueOn().plusDays(1)));
        event.add(new Summary(summary(row)));
        event.add(new Description(description(row)));
        event.add(new Sequence(row.version()));
        event.add(ImmutableTransp.TRANSPARENT);
        String link = settings.link("viec/" + row.id());
        if (!link.isEmpty()) {
            event.add(new Url(java.net.URI.create(link)));
        }
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(ALARM_BEFORE_MIDNIGHT));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary(row)));
        event.add(alarm);
        return event;
    }

    private static String summary(AssignmentRow row) {
        String line = "Hạn: " + row.content().replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_SUMMARY ? line.substring(0, LONGEST_SUMMARY - 1) + "…" : line;
    }

    private static String description(AssignmentRow row) {
        return row.content()
                + "\n" + row.sourceLabel() + " · " + row.code()
                + "\nChủ trì: " + row.unitName()
                + (row.officerName() == null ? "" : "\nNgười thực hiện: " + row.officerName())
                + "\nBước: " + row.status().label();
    }
}
