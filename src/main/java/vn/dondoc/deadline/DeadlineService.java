package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.RollPolicy;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** Deadlines with the calendar and the parameters of an agency. Stores nothing and needs no right. */
@Service
public class DeadlineService {

    private static final Map<DeadlineKind, AgencyParameter> ROLL = new EnumMap<>(Map.of(
            DeadlineKind.FIXED_BY, AgencyParameter.ROLL_FIXED_BY,
            DeadlineKind.FIXED_BEFORE, AgencyParameter.ROLL_FIXED_BEFORE,
            DeadlineKind.PERIOD_END, AgencyParameter.ROLL_PERIOD_END,
            DeadlineKind.RANGE, AgencyParameter.ROLL_RANGE,
            DeadlineKind.RECURRING, AgencyParameter.ROLL_RECURRING,
            DeadlineKind.RELATIVE, AgencyParameter.ROLL_RELATIVE));

    private final DeadlineReader reader;
    private final CalendarService calendars;
    private final AgencyParameters parameters;

    DeadlineService(DeadlineReader reader, CalendarService calendars, AgencyParameters parameters) {
        this.reader = reader;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /** Reads a phrase with the shipped calendar and the standard policy. */
    public DeadlineReading read(@Nullable String phrase, LocalDate referenceDate) {
        return reader.read(phrase, DeadlineContext.of(referenceDate));
    }

    /** Reads a phrase as an agency does, with the other cells of its row. */
    public DeadlineReading read(
            long agencyId,
            @Nullable String phrase,
            LocalDate referenceDate,
            @Nullable String content,
            @Nullable String note) {
        return reader.read(phrase, forAgency(agencyId, referenceDate).withRow(content, note));
    }

    /** What an agency's phrases are read against. */
    public DeadlineContext forAgency(long agencyId, LocalDate referenceDate) {
        return new DeadlineContext(referenceDate, calendars.calendarOf(agencyId), policyOf(agencyId), null, null);
    }

    /** The deadline parameters of an agency (domain.md section 11, decisions 1 and 2). */
    public DeadlinePolicy policyOf(long agencyId) {
        Map<DeadlineKind, RollPolicy> roll = new EnumMap<>(DeadlineKind.class);
        ROLL.forEach((kind, parameter) -> roll.put(kind, RollPolicy.valueOf(parameters.text(agencyId, parameter))));
        return new DeadlinePolicy(parameters.yes(agencyId, AgencyParameter.BEFORE_MEANS_DAY_BEFORE), roll);
    }

    /** Flags of a due date that a person set. */
    public Set<DeadlineFlag> facts(long agencyId, @Nullable LocalDate due, LocalDate referenceDate) {
        return DeadlineFacts.flags(due, referenceDate, calendars.calendarOf(agencyId));
    }

    /** Due date of a RELATIVE or EVENT reading once its event has a date. */
    public LocalDate due(long agencyId, DeadlineReading reading, LocalDate eventDate) {
        return RelativeTerm.due(reading, eventDate, calendars.calendarOf(agencyId), policyOf(agencyId));
    }

    /**
     * Due date of a rule once its event has a date, with the reason.
     *
     * @throws IllegalArgumentException when the rule works no date out, see {@link EventRule#computes}
     */
    public EventRule.Due due(long agencyId, EventRule rule, LocalDate eventDate) {
        if (!rule.computes()) {
            throw new IllegalArgumentException("No term: " + rule);
        }
        return rule.due(eventDate, calendars.calendarOf(agencyId), policyOf(agencyId));
    }

    /** Due dates of a recurrence. */
    public Occurrences occurrences(
            long agencyId, Recurrence recurrence, List<RecurrencePoint> points, @Nullable LocalDate start) {
        return Occurrences.of(recurrence, points, start, calendars.calendarOf(agencyId), policyOf(agencyId));
    }
}
