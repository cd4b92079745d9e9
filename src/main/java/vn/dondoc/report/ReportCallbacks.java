package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.Outcomes;
import vn.dondoc.reporting.ProcessEnded;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.Outcome;

/** Does what the process asks for. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReportCallbacks implements ReportSteps {

    private final ReportRows rows;
    private final PartRows parts;
    private final ReportVersions versions;
    private final ReportSigners signers;
    private final ReportDeadlines deadlines;
    private final PartsContent plain;
    private final ObjectProvider<ReportContent> content;
    private final Outcomes outcomes;
    private final Organization organization;
    private final ReportLog log;
    private final CurrentActor current;
    private final ObjectMapper json;
    private final Clock clock;

    ReportCallbacks(
            ReportRows rows,
            PartRows parts,
            ReportVersions versions,
            ReportSigners signers,
            ReportDeadlines deadlines,
            PartsContent plain,
            ObjectProvider<ReportContent> content,
            Outcomes outcomes,
            Organization organization,
            ReportLog log,
            CurrentActor current,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.versions = versions;
        this.signers = signers;
        this.deadlines = deadlines;
        this.plain = plain;
        this.content = content;
        this.outcomes = outcomes;
        this.organization = organization;
        this.log = log;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Long> units(long reportId) {
        return parts.units(reportId);
    }

    @Override
    public void remindPart(long reportId, long unitId) {
        deadlines.part(rows.any(reportId), parts.stored(reportId, unitId));
    }

    @Override
    public void remindOffice(long reportId) {
        deadlines.office(rows.any(reportId));
    }

    @Override
    public void collectingClosed(long reportId) {
        Report report = rows.any(reportId);
        if (report.state() != ReportState.COLLECTING) {
            throw new IllegalStateException("Report " + reportId + " is " + report.state() + ", not collecting");
        }
        List<String> missing = new ArrayList<>();
        int taken = 0;
        for (PartRows.Stored part : parts.stored(reportId)) {
            if (part.state() == PartState.ACCEPTED || part.acceptedAt() != null) {
                taken++;
            } else if (part.state() == PartState.SENT) {
                parts.accepted(part.id(), null);
                taken++;
            } else {
                parts.missing(part.id());
                missing.add(organization.unit(report.agencyId(), part.unitId()).name());
            }
        }
        rows.state(reportId, ReportState.COMPILING);
        log.add(
                report,
                null,
                current.find().orElse(null),
                ReportHappened.Kind.COLLECTING_CLOSED,
                "Chốt thu: %02d phần%s"
                        .formatted(
                                taken,
                                missing.isEmpty()
                                        ? ", đủ các đơn vị"
                                        : "; thiếu phần của: " + ReportParts.names(missing, 50)));
    }

    @Override
    public void freeze(long reportId, String instanceId) {
        Report report = rows.any(reportId);
        if (report.state() != ReportState.APPROVED || report.number() == null || report.issuedOn() == null) {
            throw new IllegalStateException("Report " + reportId + " is " + report.state() + ", not registered");
        }
        Snapshot snapshot = content.stream()
                .findFirst()
                .map(source -> source.snapshot(reportId))
                .orElseGet(() -> plain.snapshot(reportId));
        int version = report.frozenVersion() + 1;
        versions.add(
                reportId,
                version,
                report.number(),
                report.issuedOn(),
                document(report, version, snapshot),
                report.correcting() ? report.changeNote() : "",
                current.find().map(Actor::personId).orElse(null),
                report.recipients());
        rows.frozen(reportId, version);
        if (version == 1) {
            record(report, instanceId);
        }
    }

    /** Only the first issue counts for punctuality; a correction is no second report. */
    private void record(Report report, String instanceId) {
        outcomes.record(new ProcessEnded(
                "periodic-report",
                report.id(),
                instanceId,
                report.agencyId(),
                report.year(),
                LocalDateTime.ofInstant(report.openedAt(), Vietnamese.ZONE).toLocalDate(),
                report.departmentDue(),
                report.issuedOn(),
                Outcome.of(report.issuedOn(), report.departmentDue()),
                clock.instant()));
    }

    private String document(Report report, int version, Snapshot snapshot) {
        ObjectNode root = json.createObjectNode();
        ObjectNode head = root.putObject("head");
        head.put("reportId", report.id());
        head.put("agencyId", report.agencyId());
        head.put("kind", report.kind().name());
        head.put("title", report.title());
        head.put("year", report.year());
        head.put("window", report.windowCode());
        head.put("from", day(report.from()));
        head.put("to", day(report.to()));
        head.put("number", report.number());
        head.put("issuedOn", day(report.issuedOn()));
        head.put("version", version);
        head.put("changeNote", report.correcting() ? report.changeNote() : "");
        report.recipients().forEach(head.putArray("recipients")::add);
        signers.of(report).ifPresent(signer -> {
            head.put("signedBy", signer.name());
            head.put("byDeputy", signer.deputy());
        });
        root.set("text", snapshot.text());
        root.set("figures", snapshot.figures());
        root.set("appendix", snapshot.appendix());
        try {
            return json.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
