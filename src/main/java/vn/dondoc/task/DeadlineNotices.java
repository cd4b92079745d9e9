package vn.dondoc.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;

/**
 * When people are told about the deadline of an assignment, and what they hear (domain.md section 7). The process waits
 * for each moment and calls {@link #fire}. What was told is remembered in the transaction that tells it, so that a
 * restart, a second node or a due date that moves back and forth tells nothing twice; moments that were missed while
 * the program was down are told together, once.
 */
@Service
public class DeadlineNotices {

    private final NoticeStore store;
    private final NoticeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineNotices(NoticeStore store, NoticeSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The first moment of each new assignment; none for those that nothing is due for. */
    Map<Long, Instant> first(long agencyId, List<Long> assignmentIds) {
        Map<Long, Instant> first = new HashMap<>();
        next(store.facts(assignmentIds)).forEach((id, moment) -> moment.ifPresent(at -> first.put(id, at)));
        return first;
    }

    /** The next moment of an assignment as it stands, for example after its due date was moved. */
    Optional<Instant> next(Assignment assignment) {
        return store.facts(assignment.id()).flatMap(facts -> next(facts, settings.schedule(facts.agencyId())));
    }

    /** The next moment of each of these. */
    Map<Long, Optional<Instant>> next(Collection<NoticeFacts> all) {
        return all.stream()
                .collect(Collectors.toMap(NoticeFacts::id, facts -> next(facts, settings.schedule(facts.agencyId()))));
    }

    /** {@link #next(Collection)} for one agency, with its rules as they are in the database now. */
    Map<Long, Optional<Instant>> freshly(long agencyId, Collection<NoticeFacts> all) {
        NoticeSchedule schedule = settings.freshSchedule(agencyId);
        return all.stream().collect(Collectors.toMap(NoticeFacts::id, facts -> next(facts, schedule)));
    }

    /**
     * The moment has come: tells whoever must know about everything that was reached and not told yet, in one message.
     *
     * @return the next moment, if there is one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> fire(long assignmentId) {
        NoticeFacts facts = store.facts(assignmentId).orElseThrow();
        if (!facts.status().open()) {
            return Optional.empty();
        }
        NoticeSchedule schedule = settings.schedule(facts.agencyId());
        LocalDateTime now = now();
        List<Milestone> untold = untold(facts, schedule, now);
        if (!untold.isEmpty()) {
            LocalDateTime moment = schedule.onWorkingDay(now);
            if (moment.isAfter(now)) {
                return Optional.of(instant(moment));
            }
            tell(facts, untold, schedule, now);
        }
        return schedule.next(facts.deadline(), now, facts.told()).map(DeadlineNotices::instant);
    }

    private Optional<Instant> next(NoticeFacts facts, NoticeSchedule schedule) {
        LocalDateTime now = now();
        return untold(facts, schedule, now).isEmpty()
                ? schedule.next(facts.deadline(), now, facts.told()).map(DeadlineNotices::instant)
                : Optional.of(instant(schedule.onWorkingDay(now)));
    }

    private List<Milestone> untold(NoticeFacts facts, NoticeSchedule schedule, LocalDateTime now) {
        if (facts.status() == AssignmentStatus.SCHEDULED) {
            return List.of();
        }
        List<Milestone> reached = schedule.reached(facts.deadline(), now);
        Optional<Milestone> worst = reached.isEmpty()
                ? Optional.empty()
                : facts.told().stream()
                        .map(Milestone::told)
                        .filter(milestone ->
                                milestone.anchor().equals(reached.get(0).anchor()))
                        .max(Milestone.SERIOUSNESS);
        return reached.stream()
                .filter(milestone -> !facts.told().contains(milestone.key()))
                // a reminder that comes up behind a later one, because the rules were changed, has nothing to add
                .filter(milestone -> milestone.kind().overdue()
                        || worst.isEmpty()
                        || Milestone.SERIOUSNESS.compare(milestone, worst.get()) > 0)
                .filter(milestone -> milestone.kind() != NoticeKind.REPORT
                        || facts.lacksProgress(schedule.period(milestone.anchor())))
                .toList();
    }

    private void tell(NoticeFacts facts, List<Milestone> untold, NoticeSchedule schedule, LocalDateTime now) {
        Milestone worst = untold.get(untold.size() - 1);
        Set<NoticeRecipient> recipients = EnumSet.noneOf(NoticeRecipient.class);
        untold.forEach(milestone -> recipients.addAll(NoticeWords.recipients(milestone.kind(), facts.status())));
        String text = NoticeWords.text(facts, worst, schedule, now.toLocalDate());
        store.told(
                facts.id(),
                untold,
                now,
                text,
                recipients.stream().map(NoticeRecipient::label).collect(Collectors.joining("; ")));
        events.publishEvent(new DeadlineNotice(
                facts.agencyId(),
                facts.id(),
                facts.taskId(),
                facts.unitId(),
                facts.officerId(),
                worst.kind(),
                worst.anchor(),
                text,
                recipients,
                "deadline-%d-%s-%s".formatted(facts.id(), worst.anchor(), worst.code())));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Vietnamese.ZONE).toInstant();
    }
}
