package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarChanged;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.ParameterChanged;

/** Plans the notices of running work again, after days off or rules of an agency were changed. */
@Service
public class NoticePlanning {

    /** Assignments of one transaction. */
    private static final int CHUNK = 500;

    private static final Set<AgencyParameter> RULES = EnumSet.of(
            AgencyParameter.NOTICE_DAYS_BEFORE,
            AgencyParameter.NOTICE_OVERDUE_UNIT,
            AgencyParameter.NOTICE_OVERDUE_DEPUTY,
            AgencyParameter.NOTICE_OVERDUE_DIRECTOR,
            AgencyParameter.NOTICE_REPORT_DAYS,
            AgencyParameter.NOTICE_TIME,
            AgencyParameter.UNIT_REPORT_DAY,
            AgencyParameter.WINDOW_FIRST_DAY);

    private final NoticeStore store;
    private final DeadlineNotices notices;
    private final NoticeTimers timers;
    private final Clock clock;

    NoticePlanning(NoticeStore store, DeadlineNotices notices, NoticeTimers timers, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.timers = timers;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged changed) {
        timers.planAnew(changed.agencyId());
    }

    @EventListener
    void on(ParameterChanged changed) {
        if (RULES.contains(changed.parameter())) {
            timers.planAnew(changed.agencyId());
        }
    }

    /**
     * Moves the timers of the next part of an agency's open work to where they belong by now.
     *
     * @param afterId the last assignment of the part before, 0 to begin
     * @return the last assignment of this part; empty when none was left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OptionalLong plan(long agencyId, long afterId) {
        List<NoticeFacts> part = store.open(agencyId, afterId, CHUNK);
        if (part.isEmpty()) {
            return OptionalLong.empty();
        }
        timers.moved(notices.freshly(agencyId, part));
        return OptionalLong.of(part.get(part.size() - 1).id());
    }

    /**
     * Takes over work whose process had no reminders so far; {@link #planAll} follows when there is no more of it. Nothing
     * is told of what lies in the past, but what is overdue is chased from now on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(Collection<Long> assignmentIds) {
        store.fromUnlessKnown(assignmentIds, LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE));
    }

    /** Has the open work of every agency planned in the background. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void planAll() {
        store.agenciesAtWork().forEach(timers::planAnew);
    }
}
