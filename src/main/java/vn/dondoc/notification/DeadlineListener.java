package vn.dondoc.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.task.DeadlineNotice;
import vn.dondoc.task.NoticeKind;
import vn.dondoc.task.NoticeRecipient;
import vn.dondoc.task.Reminded;

/** Delivers reminders, by the program and by hand, and notices of overdue work. */
@Component
class DeadlineListener {

    private final Notices notices;
    private final Recipients recipients;

    DeadlineListener(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    @EventListener
    void on(DeadlineNotice notice) {
        notices.deliver(Notice.ofAssignment(
                notice.agencyId(),
                reason(notice.kind()),
                notice.assignmentId(),
                notice.text(),
                people(notice.agencyId(), notice.unitId(), notice.officerId(), notice.recipients()),
                notice.key()));
    }

    @EventListener
    void on(Reminded reminder) {
        Set<Long> people = people(
                reminder.agencyId(),
                reminder.unitId(),
                reminder.officerId(),
                reminder.audience().recipients());
        notices.deliver(Notice.ofAssignment(
                        reminder.agencyId(),
                        NoticeReason.CHASED,
                        reminder.assignmentId(),
                        reminder.text(),
                        people,
                        "reminder:" + UUID.randomUUID())
                .without(reminder.actorId()));
    }

    private Set<Long> people(long agencyId, long unitId, @Nullable Long officerId, Collection<NoticeRecipient> wanted) {
        Set<Long> all = new LinkedHashSet<>();
        wanted.stream()
                .sorted()
                .forEach(recipient -> all.addAll(firstFound(agencyId, unitId, officerId, audiences(recipient))));
        return all;
    }

    /** Whoever is there: a deadline is never told to nobody because a post is vacant. */
    private Set<Long> firstFound(long agencyId, long unitId, @Nullable Long officerId, List<Audience> inTurn) {
        return inTurn.stream()
                .map(audience -> recipients.of(agencyId, unitId, officerId, List.of(audience)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static List<Audience> audiences(NoticeRecipient recipient) {
        return switch (recipient) {
            case OFFICER -> List.of(Audience.OFFICER, Audience.HEAD, Audience.OFFICE);
            case HEAD -> List.of(Audience.HEAD, Audience.OFFICE);
            case OFFICE -> List.of(Audience.OFFICE);
            case DEPUTY -> List.of(Audience.DEPUTY_IN_CHARGE, Audience.DIRECTOR);
            case DIRECTOR -> List.of(Audience.DIRECTOR, Audience.LEADERSHIP);
        };
    }

    private static NoticeReason reason(NoticeKind kind) {
        return switch (kind) {
            case REPORT, BEFORE, DUE_DAY -> NoticeReason.REMINDER;
            case OVERDUE -> NoticeReason.OVERDUE;
            case OVERDUE_DEPUTY, OVERDUE_DIRECTOR -> NoticeReason.ESCALATION;
        };
    }
}
