package vn.dondoc.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.target.TargetHappened;
import vn.dondoc.target.TargetHappened.Kind;

/**
 * Turns what happens to targets into notices, in the transaction in which it happens. Whoever is asked for an
 * explanation hears of it as of any other new work.
 */
@Component
class TargetListener {

    /** Who hears of what; a kind that is not here is told to nobody but the person whom it concerns. */
    private static final Map<Kind, List<Audience>> LINES = Map.of(
            Kind.LEAD_TO_ASK, List.of(Audience.OFFICE),
            Kind.VALUE_MISSING, List.of(Audience.HEAD),
            Kind.JOINED, List.of(Audience.HEAD),
            Kind.SEPARATED, List.of(Audience.HEAD));

    private final Notices notices;
    private final Recipients recipients;

    TargetListener(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    @EventListener
    void happened(TargetHappened event) {
        Set<Long> people = new LinkedHashSet<>();
        List<Audience> audiences = LINES.getOrDefault(event.kind(), List.of());
        if (event.unitIds().isEmpty()) {
            people.addAll(recipients.of(event.agencyId(), null, null, audiences));
        }
        event.unitIds().forEach(unit -> people.addAll(recipients.of(event.agencyId(), unit, null, audiences)));
        if (event.personId() != null) {
            people.add(event.personId());
        }
        if (people.isEmpty()) {
            return;
        }
        String link = event.targetId() == null ? "chi-tieu" : SubjectType.TARGET.link(event.targetId());
        notices.deliver(new Notice(
                        event.agencyId(),
                        NoticeReason.TARGET,
                        SubjectType.TARGET,
                        event.targetId(),
                        event.text() + ".",
                        link,
                        people,
                        event.key())
                .without(event.actorId()));
    }
}
