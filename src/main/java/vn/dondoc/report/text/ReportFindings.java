package vn.dondoc.report.text;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;

/** The checks of a report before it is submitted, and what the Office does about each finding. */
@Service
@Transactional
public class ReportFindings {

    private static final int LONGEST = 1000;

    private final ReportSource reports;
    private final SectionStore sections;
    private final ReportTexts texts;
    private final TextFields fields;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportFindings(
            ReportSource reports,
            SectionStore sections,
            ReportTexts texts,
            TextFields fields,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.texts = texts;
        this.fields = fields;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Reason(String fingerprint, String reason, String name) {}

    /** Everything found now, in the order of the text. */
    @Transactional(readOnly = true)
    public List<ReportFinding> check(long reportId) {
        return findings(reports.readable(reportId));
    }

    /**
     * Puts what a finding proposes into the text; the former text stays among the versions.
     *
     * @throws NotFoundException when the text has changed so that the finding is no longer there
     * @throws NotPossibleException when nothing sure is proposed
     */
    public SaveOutcome mend(long reportId, String findingId) {
        reports.writable(reportId);
        ReportFinding finding = finding(reportId, findingId);
        if (!finding.mendable() || finding.sectionKey() == null) {
            throw new NotPossibleException("Chỗ này phải sửa tay: " + finding.message());
        }
        ReportSection section = sections.get(reportId, finding.sectionKey());
        String text = section.text().substring(0, finding.start())
                + finding.mend()
                + section.text().substring(finding.end());
        return texts.write(reportId, section.key(), section.version(), text, TextOrigin.MENDED);
    }

    /**
     * Records why the report is submitted in spite of a finding; an empty reason takes it back.
     *
     * @throws InvalidInputException when the reason is too long
     */
    public void giveReason(long reportId, String findingId, String reason) {
        ReportSource.Writable report = reports.writable(reportId);
        ReportFinding finding = finding(reportId, findingId);
        String words = reason.strip();
        if (words.length() > LONGEST) {
            throw new InvalidInputException("reason", "Lý do dài nhất %d ký tự.".formatted(LONGEST));
        }
        jdbc.sql("DELETE FROM report_finding_reason WHERE report_id = ? AND fingerprint = ?")
                .params(reportId, findingId)
                .update();
        if (!words.isEmpty()) {
            String message = finding.place() + ": " + finding.message();
            jdbc.sql("INSERT INTO report_finding_reason (report_id, fingerprint, message, reason, given_by, given_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            reportId,
                            findingId,
                            message.substring(0, Math.min(LONGEST, message.length())),
                            words,
                            report.actor().personId(),
                            LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE))
                    .update();
        }
    }

    /** For callers that have checked what the acting person may do. */
    List<ReportFinding> findings(ReportHead head) {
        List<ReportFinding> found = new FindingList(head, fields.session(head).readAll(), sections.of(head.id()))
                .all(reports.parts(head.id()));
        Map<String, Reason> reasons = new HashMap<>();
        jdbc.sql("""
                        SELECT r.fingerprint, r.reason, p.full_name AS name FROM report_finding_reason r
                          JOIN person p ON p.id = r.given_by WHERE r.report_id = ?""")
                .param(head.id())
                .query(Reason.class)
                .list()
                .forEach(reason -> reasons.put(reason.fingerprint(), reason));
        return found.stream()
                .map(one -> reasons.containsKey(one.id())
                        ? one.with(
                                reasons.get(one.id()).reason(),
                                reasons.get(one.id()).name())
                        : one)
                .toList();
    }

    private ReportFinding finding(long reportId, String id) {
        return findings(reports.unchecked(reportId)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Chỗ cần sửa này"));
    }
}
