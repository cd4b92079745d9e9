package vn.dondoc.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanHappened;

/** Turns the steps of a plan into notices, in the transaction of the step. */
@Component
class PlanListener {

    private final Notices notices;
    private final Recipients recipients;
    private final Organization organization;

    PlanListener(Notices notices, Recipients recipients, Organization organization) {
        this.notices = notices;
        this.recipients = recipients;
        this.organization = organization;
    }

    @EventListener
    void happened(PlanHappened event) {
        List<Notice> all = new ArrayList<>();
        for (Circulation.Line line : Circulation.ofPlan(event.kind())) {
            Set<Long> people = new LinkedHashSet<>();
            for (Audience audience : line.to()) {
                people.addAll(who(event, audience));
            }
            all.add(Notice.ofPlan(
                            event.agencyId(),
                            line.reason(),
                            event.planId(),
                            text(event),
                            people,
                            "event:" + UUID.randomUUID())
                    .without(event.actorId()));
        }
        notices.deliver(all);
    }

    private Set<Long> who(PlanHappened event, Audience audience) {
        if (audience != Audience.HEAD) {
            return recipients.of(event.agencyId(), null, null, List.of(audience));
        }
        Set<Long> heads = new LinkedHashSet<>();
        event.askedUnitIds()
                .forEach(unit -> heads.addAll(recipients.of(event.agencyId(), unit, null, List.of(Audience.HEAD))));
        return heads;
    }

    private String text(PlanHappened event) {
        if (event.actorId() == null) {
            return event.text() + ".";
        }
        String behalf = event.onBehalfOf() == null
                ? ""
                : " (thay %s)"
                        .formatted(organization
                                .person(event.agencyId(), event.onBehalfOf())
                                .fullName());
        return organization.person(event.agencyId(), event.actorId()).fullName() + behalf + ": " + event.text() + ".";
    }
}
