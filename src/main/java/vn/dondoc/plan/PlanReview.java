package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.reading.FindingCode;

/** What a person sees when reviewing a plan: rows with open decisions, findings, blockers. */
@Service
@Transactional(readOnly = true)
public class PlanReview {

    private static final Set<FindingCode> CONTRADICTIONS = EnumSet.of(
            FindingCode.DUE_BEFORE_PLAN,
            FindingCode.OTHER_YEAR,
            FindingCode.SAME_TASK,
            FindingCode.CONTRADICTING_DATES,
            FindingCode.IMPOSSIBLE_DATE,
            FindingCode.NOTE_HAS_OTHER_TERM);

    private final PlanGuard guard;
    private final RowViews views;
    private final DraftStore drafts;
    private final Blockers blockers;

    PlanReview(PlanGuard guard, RowViews views, DraftStore drafts, Blockers blockers) {
        this.guard = guard;
        this.views = views;
        this.drafts = drafts;
        this.blockers = blockers;
    }

    /**
     * Everything of the review at once.
     *
     * @param rows all rows in their order
     * @param findings what the checks found, first what is about rows
     * @param blockers what must be settled first
     */
    public record Sheet(
            List<PlanRow> rows,
            List<PlanFinding> findings,
            List<Blocker> blockers,
            List<UnreadRow> unread,
            List<PlanTarget> targets,
            ReviewCounts counts) {

        /** The rows behind a chip. */
        public List<PlanRow> rows(RowFilter filter) {
            return rows.stream()
                    .filter(row -> shown(row, filter, contradicting(findings)))
                    .toList();
        }
    }

    /** The whole review of a plan, read in one go. */
    public Sheet sheet(long planId) {
        PlanData plan = guard.viewed(planId).plan();
        List<PlanRow> rows = views.of(plan);
        List<UnreadRow> unread = drafts.unread(planId);
        List<PlanTarget> targets = drafts.targets(planId);
        List<PlanFinding> findings = new ArrayList<>(FindingsOfRows.of(plan, rows));
        findings.addAll(drafts.findings(planId));
        return new Sheet(
                rows,
                List.copyOf(findings),
                blockers.of(plan, rows, unread),
                unread,
                targets,
                counts(rows, findings, unread, targets.size()));
    }

    /** All rows in their order. */
    public List<PlanRow> rows(long planId) {
        return views.of(guard.viewed(planId).plan());
    }

    /** What must be settled before the plan can be submitted as signed, submitted to the leadership, or issued. */
    public List<Blocker> blockers(long planId) {
        PlanData plan = guard.viewed(planId).plan();
        return blockers.of(plan);
    }

    /** Printed unit names that wait for a decision, with the rows that use them. */
    public Map<String, List<PlanRow>> openUnitNames(long planId) {
        Map<String, List<PlanRow>> open = new java.util.LinkedHashMap<>();
        for (PlanRow row : rows(planId)) {
            if (row.included()) {
                row.leadUnits().stream()
                        .filter(unit ->
                                unit.unitId() == null && unit.meaning() != vn.dondoc.organization.UnitMeaning.ALL_UNITS)
                        .forEach(unit -> open.computeIfAbsent(unit.raw(), ignored -> new ArrayList<>())
                                .add(row));
                row.cooperatingUnits().stream()
                        .filter(unit -> unit.suggestedUnitId() != null && unit.unitId() == null)
                        .forEach(unit -> open.computeIfAbsent(unit.raw(), ignored -> new ArrayList<>())
                                .add(row));
            }
        }
        return open;
    }

    private static ReviewCounts counts(
            List<PlanRow> rows, List<PlanFinding> findings, List<UnreadRow> unread, int targets) {
        Map<RowFilter, Integer> counts = new EnumMap<>(RowFilter.class);
        Set<Long> contradicting = contradicting(findings);
        for (RowFilter filter : RowFilter.values()) {
            counts.put(filter, (int) rows.stream()
                    .filter(row -> shown(row, filter, contradicting))
                    .count());
        }
        int open = (int)
                unread.stream().filter(place -> place.resolution() == null).count();
        return new ReviewCounts(counts, open, targets);
    }

    private static Set<Long> contradicting(List<PlanFinding> findings) {
        return findings.stream()
                .filter(finding -> CONTRADICTIONS.contains(finding.code()))
                .flatMap(finding -> finding.rowIds().stream())
                .collect(Collectors.toSet());
    }

    private static boolean shown(PlanRow row, RowFilter filter, Set<Long> contradicting) {
        return switch (filter) {
            case NEEDS_DECISION -> row.needsDecision();
            case UNITS -> row.decisions().stream().anyMatch(DecisionReason::aboutUnits);
            case DEADLINES -> row.decisions().stream().anyMatch(DecisionReason::aboutDeadline);
            case CONTRADICTIONS -> row.included() && contradicting.contains(row.id());
            case EXCLUDED -> !row.included();
            case ALL -> true;
        };
    }
}
