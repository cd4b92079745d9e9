package vn.dondoc.search;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackHappened;
import vn.dondoc.inspection.InspectionHappened;
import vn.dondoc.target.TargetHappened;

/**
 * Keeps what can be found of inspections, feedback and targets up to date inside the transaction of each change, as {@link
 * SearchIndexing} does of work.
 */
@Component
class SubjectIndexing {

    private final SearchEntries entries;
    private final InspectionTexts inspections;
    private final VisitTexts visits;
    private final FindingTexts findings;
    private final FeedbackTexts feedback;
    private final TargetTexts targets;
    private final JdbcClient jdbc;

    SubjectIndexing(
            SearchEntries entries,
            InspectionTexts inspections,
            VisitTexts visits,
            FindingTexts findings,
            FeedbackTexts feedback,
            TargetTexts targets,
            JdbcClient jdbc) {
        this.entries = entries;
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
        this.feedback = feedback;
        this.targets = targets;
        this.jdbc = jdbc;
    }

    @EventListener
    void happened(InspectionHappened happened) {
        long inspection = happened.inspectionId();
        Long visit = happened.visitId();
        if (visit == null) {
            entries.put(inspections.of(List.of(inspection)));
            // units of a draft come, change and go without a line in the history
            visits(inspection);
            if (happened.kind() == InspectionHappened.Kind.ISSUED) {
                entries.put(findings.of(ids("SELECT id FROM inspection_finding WHERE inspection_id = ?", inspection)));
            }
            return;
        }
        switch (happened.kind()) {
            case FINDING_REMOVED -> removed("FINDING", "inspection_finding", happened.agencyId());
            case VISIT_ADDED, NOTIFIED, RESCHEDULED, CONCLUDED -> entries.put(visits.of(List.of(visit)));
            case STARTED, FINDING_ADDED, FINDING_CHANGED, FINISHED, REMEDIED -> {
                entries.put(visits.of(List.of(visit)));
                entries.put(findings.of(ids("SELECT id FROM inspection_finding WHERE visit_id = ?", visit)));
            }
            default -> {
                // no text that can be found has changed
            }
        }
    }

    @EventListener
    void happened(FeedbackHappened happened) {
        List<SearchEntry> now = feedback.of(List.of(happened.feedbackId()));
        entries.put(now);
        if (now.isEmpty()) {
            entries.remove(SearchKind.FEEDBACK, happened.feedbackId());
        }
    }

    @EventListener
    void happened(TargetHappened happened) {
        if (happened.targetId() != null) {
            entries.put(targets.of(List.of(happened.targetId())));
        }
    }

    private void visits(long inspection) {
        entries.put(visits.of(ids("SELECT id FROM inspection_visit WHERE inspection_id = ?", inspection)));
        removed(
                "VISIT",
                "inspection_visit",
                jdbc.sql("SELECT agency_id FROM inspection WHERE id = ?")
                        .param(inspection)
                        .query(Long.class)
                        .single());
    }

    /** Takes out those whose row is gone. */
    private void removed(String kind, String table, long agencyId) {
        jdbc.sql("DELETE e FROM search_entry e LEFT JOIN " + table + " s ON s.id = e.subject_id"
                        + " WHERE e.agency_id = ? AND e.kind = ? AND s.id IS NULL")
                .params(agencyId, kind)
                .update();
    }

    private List<Long> ids(String sql, long of) {
        return jdbc.sql(sql).param(of).query(Long.class).list();
    }
}
