package vn.dondoc.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportHappened;
import vn.dondoc.report.ReportHappened.Kind;

/** Turns what happens to reports into notices, in the transaction in which it happens. */
@Component
class ReportListener {

    /** Who hears of what; a kind that is not here is told to nobody. */
    private static final Map<Kind, Line> LINES = Map.ofEntries(
            Map.entry(Kind.PART_OPENED, line(NoticeReason.REPORT_PART, Audience.HEAD)),
            Map.entry(Kind.PART_DUE_SOON, line(NoticeReason.REPORT_DUE, Audience.HEAD)),
            Map.entry(Kind.PART_LATE, line(NoticeReason.REPORT_LATE, Audience.HEAD, Audience.OFFICE)),
            Map.entry(
                    Kind.PART_VERY_LATE,
                    line(NoticeReason.REPORT_LATE, Audience.HEAD, Audience.OFFICE, Audience.DEPUTY_IN_CHARGE)),
            Map.entry(Kind.PART_CHASED, line(NoticeReason.CHASED, Audience.HEAD)),
            Map.entry(Kind.PART_SENT, line(NoticeReason.REPORT_PART, Audience.OFFICE)),
            Map.entry(Kind.PART_RETURNED, line(NoticeReason.REPORT_RETURNED, Audience.HEAD)),
            Map.entry(Kind.DUE_SOON, line(NoticeReason.REPORT_DUE, Audience.OFFICE)),
            Map.entry(Kind.OVERDUE, line(NoticeReason.REPORT_LATE, Audience.OFFICE, Audience.DIRECTOR)),
            Map.entry(Kind.SUBMITTED, line(NoticeReason.REPORT_STEP, Audience.SIGNERS)),
            Map.entry(Kind.RETURNED, line(NoticeReason.REPORT_RETURNED, Audience.OFFICE)),
            Map.entry(Kind.APPROVED, line(NoticeReason.REPORT_STEP, Audience.CLERK, Audience.OFFICE)),
            Map.entry(Kind.ISSUED, line(NoticeReason.REPORT_ISSUED, Audience.OFFICE, Audience.LEADERSHIP)),
            Map.entry(Kind.CANCELLED, line(NoticeReason.REPORT_STEP, Audience.SIGNERS)));

    private final Notices notices;
    private final Recipients recipients;

    ReportListener(Notices notices, Recipients recipients) {
        this.notices = notices;
        this.recipients = recipients;
    }

    private record Line(NoticeReason reason, List<Audience> to) {}

    @EventListener
    void happened(ReportHappened event) {
        Line line = LINES.get(event.kind());
        if (line == null) {
            return;
        }
        Set<Long> people = new LinkedHashSet<>(recipients.of(event.agencyId(), event.unitId(), null, line.to()));
        String link = "bao-cao/" + event.reportId() + (event.unitId() == null ? "" : "/phan/" + event.unitId());
        notices.deliver(new Notice(
                        event.agencyId(),
                        line.reason(),
                        SubjectType.REPORT,
                        event.reportId(),
                        event.text() + ".",
                        link,
                        people,
                        event.key())
                .without(event.actorId()));
    }

    private static Line line(NoticeReason reason, Audience... to) {
        return new Line(reason, List.of(to));
    }
}
