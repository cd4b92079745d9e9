package vn.dondoc.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.task.ContributionHappened;

/**
 * Tells the cooperating unit what a lead asks of it, and what became of what it gave. The lead's side hears through the
 * history of its assignment.
 */
@Component
class ContributionListener {

    private static final Map<String, List<Audience>> WHO = Map.of(
            "CONTRIBUTION_ASKED", List.of(Audience.HEAD),
            "CONTRIBUTION_PERSON", List.of(Audience.OFFICER),
            "CONTRIBUTION_ACCEPTED", List.of(Audience.OFFICER, Audience.HEAD),
            "CONTRIBUTION_RETURNED", List.of(Audience.OFFICER, Audience.HEAD),
            "CONTRIBUTION_WITHDRAWN", List.of(Audience.OFFICER, Audience.HEAD));

    private final Notices notices;
    private final Recipients recipients;

    ContributionListener(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    @EventListener
    void happened(ContributionHappened event) {
        List<Audience> audiences = WHO.get(event.kind());
        if (audiences == null) {
            return;
        }
        Set<Long> people = recipients.of(event.agencyId(), event.unitId(), event.personId(), audiences);
        notices.deliver(Notice.ofAssignment(
                        event.agencyId(),
                        NoticeReason.CONTRIBUTION,
                        event.assignmentId(),
                        event.text(),
                        people,
                        "contribution:" + UUID.randomUUID())
                .without(event.actorId()));
    }
}
