package vn.dondoc.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackHappened;
import vn.dondoc.feedback.FeedbackHappened.Kind;

/** Turns what happens to feedback into notices, in the transaction in which it happens; never about the person. */
@Component
class FeedbackListener {

    /** Who hears of what; a kind that is not here is told to nobody. */
    private static final Map<Kind, List<Audience>> TO = Map.ofEntries(
            Map.entry(Kind.RECEIVED, List.of(Audience.OFFICE)),
            Map.entry(Kind.SENT_TO_UNIT, List.of(Audience.HEAD)),
            Map.entry(Kind.ASSIGNED, List.of(Audience.OFFICER)),
            Map.entry(Kind.ANSWER_GIVEN, List.of(Audience.OFFICE)),
            Map.entry(Kind.HANDED_BACK, List.of(Audience.OFFICE)),
            Map.entry(Kind.ACCEPTED, List.of(Audience.OFFICE)),
            Map.entry(Kind.RETURNED, List.of(Audience.HEAD, Audience.OFFICER)),
            Map.entry(Kind.ANSWERED, List.of(Audience.HEAD, Audience.OFFICER)),
            Map.entry(Kind.APOLOGISED, List.of(Audience.HEAD, Audience.OFFICER)),
            Map.entry(Kind.DUE_SOON, List.of(Audience.HEAD, Audience.OFFICER)),
            Map.entry(Kind.LATE, List.of(Audience.HEAD, Audience.OFFICER, Audience.OFFICE)),
            Map.entry(Kind.TO_PUBLISH, List.of(Audience.OFFICE)),
            Map.entry(
                    Kind.LATE_FOR_DEPUTY,
                    List.of(Audience.HEAD, Audience.OFFICER, Audience.OFFICE, Audience.DEPUTY_IN_CHARGE)),
            Map.entry(
                    Kind.LATE_FOR_DIRECTOR,
                    List.of(
                            Audience.HEAD,
                            Audience.OFFICER,
                            Audience.OFFICE,
                            Audience.DEPUTY_IN_CHARGE,
                            Audience.DIRECTOR)));

    private final Notices notices;
    private final Recipients recipients;

    FeedbackListener(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    @EventListener
    void happened(FeedbackHappened event) {
        if (event.kind() == Kind.ERASED) {
            // what was told may name the person, if it was told before anybody knew the name
            notices.forget(event.agencyId(), SubjectType.FEEDBACK, event.feedbackId());
            return;
        }
        List<Audience> to = TO.get(event.kind());
        if (to == null) {
            return;
        }
        Set<Long> people = new LinkedHashSet<>(recipients.of(event.agencyId(), event.unitId(), event.officerId(), to));
        if (event.kind() == Kind.DUE_SOON && !event.withUnit()) {
            // the Office has it: the unit has done its part, or has none yet
            people = new LinkedHashSet<>(recipients.of(event.agencyId(), null, null, List.of(Audience.OFFICE)));
        }
        notices.deliver(new Notice(
                        event.agencyId(),
                        NoticeReason.FEEDBACK,
                        SubjectType.FEEDBACK,
                        event.feedbackId(),
                        event.text() + (event.text().endsWith(".") ? "" : "."),
                        "phan-anh/" + event.feedbackId(),
                        people,
                        event.key())
                .without(event.actorId()));
    }
}
