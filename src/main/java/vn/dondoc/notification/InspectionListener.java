package vn.dondoc.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionHappened;
import vn.dondoc.inspection.InspectionHappened.Kind;

/** Turns what happens to inspections into notices, in the transaction in which it happens. */
@Component
class InspectionListener {

    /** Who hears of what; a kind that is not here is told to nobody. */
    private static final Map<Kind, Line> LINES = Map.ofEntries(
            Map.entry(Kind.SUBMITTED, to(Audience.SIGNERS)),
            Map.entry(Kind.RETURNED, to(Audience.OFFICE)),
            Map.entry(Kind.APPROVED, to(Audience.CLERK, Audience.OFFICE)),
            Map.entry(Kind.ISSUED, team(Audience.OFFICE)),
            Map.entry(Kind.CANCELLED, team(Audience.SIGNERS)),
            Map.entry(Kind.CLOSED, team(Audience.OFFICE, Audience.LEADERSHIP)),
            Map.entry(Kind.VISIT_ADDED, team(Audience.HEAD)),
            Map.entry(Kind.VISIT_DROPPED, team(Audience.HEAD, Audience.SIGNERS)),
            Map.entry(Kind.VISIT_CALLED_OFF, to(Audience.HEAD)),
            Map.entry(Kind.NOTICE_SOON, team()),
            Map.entry(Kind.NOTICE_LATE, team(Audience.OFFICE)),
            Map.entry(Kind.NOTIFIED, team(Audience.HEAD)),
            Map.entry(Kind.RESCHEDULED, team(Audience.HEAD)),
            Map.entry(Kind.VISIT_SOON, team(Audience.HEAD)),
            Map.entry(Kind.VISIT_LATE, team(Audience.HEAD, Audience.OFFICE)),
            Map.entry(Kind.FINISHED, to(Audience.OFFICE)),
            Map.entry(Kind.MINUTES_SENT, to(Audience.HEAD)),
            Map.entry(Kind.ANSWER_SOON, to(Audience.HEAD)),
            Map.entry(Kind.CONFIRMED, team()),
            Map.entry(Kind.OBJECTED, team()),
            Map.entry(Kind.NOT_ANSWERED, team(Audience.HEAD)),
            Map.entry(Kind.OBJECTION_KEPT, to(Audience.HEAD)),
            Map.entry(Kind.MINUTES_REOPENED, to(Audience.HEAD)),
            Map.entry(Kind.CONCLUSION_LATE, team(Audience.OFFICE)),
            Map.entry(Kind.CONCLUSION_SUBMITTED, to(Audience.SIGNERS)),
            Map.entry(Kind.CONCLUSION_RETURNED, team()),
            Map.entry(Kind.CONCLUSION_APPROVED, team(Audience.CLERK)),
            Map.entry(Kind.CONCLUDED, team(Audience.HEAD, Audience.OFFICE)),
            Map.entry(Kind.REMEDY_OVERDUE, team(Audience.OFFICE)),
            Map.entry(Kind.REMEDIED, team(Audience.OFFICE)),
            Map.entry(Kind.VISIT_CLOSED, team(Audience.HEAD)));

    private final Notices notices;
    private final Recipients recipients;

    InspectionListener(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    private record Line(boolean team, List<Audience> others) {}

    @EventListener
    void happened(InspectionHappened event) {
        Line line = LINES.get(event.kind());
        if (line == null) {
            return;
        }
        Set<Long> people = new LinkedHashSet<>();
        if (line.team()) {
            for (long member : event.team()) {
                // a member who is away is represented
                people.addAll(recipients.of(event.agencyId(), null, member, List.of(Audience.OFFICER)));
            }
        }
        // nobody heads a body outside
        List<Audience> others = event.unitId() != null
                ? line.others()
                : line.others().stream().filter(one -> one != Audience.HEAD).toList();
        people.addAll(recipients.of(event.agencyId(), event.unitId(), null, others));
        String link =
                "kiem-tra/" + event.inspectionId() + (event.visitId() == null ? "" : "/don-vi/" + event.visitId());
        notices.deliver(new Notice(
                        event.agencyId(),
                        NoticeReason.INSPECTION,
                        SubjectType.INSPECTION,
                        event.inspectionId(),
                        event.text() + ".",
                        link,
                        people,
                        event.key())
                .without(event.actorId()));
    }

    private static Line to(Audience... audience) {
        return new Line(false, List.of(audience));
    }

    private static Line team(Audience... others) {
        return new Line(true, List.of(others));
    }
}
