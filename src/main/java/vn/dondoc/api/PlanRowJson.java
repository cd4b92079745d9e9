package vn.dondoc.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.SecondDeadline;
import vn.dondoc.plan.DecisionReason;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.RowUnit;
import vn.dondoc.plan.TakenDeadline;

/**
 * A row of a stored plan.
 *
 * @param leadUnits names as understood
 * @param leadUnitDetails the same with what is printed, the unit and how sure the reading is
 * @param secondDeadlines further deadlines found in the row's words, offered to be taken over
 * @param takenDeadlines those that were taken over
 * @param decisions why a person has to decide something; empty: nothing open
 */
record PlanRowJson(
        long id,
        int version,
        int position,
        @Nullable Integer parentPosition,
        String code,
        @Nullable String appendix,
        @Nullable String section,
        @Nullable String sectionTitle,
        @Nullable String rowNo,
        String content,
        Area area,
        List<String> leadUnits,
        List<RowUnit> leadUnitDetails,
        List<String> cooperatingUnits,
        List<RowUnit> cooperatingUnitDetails,
        String deadlineText,
        @Nullable String deadlinePhrase,
        DeadlineJson deadline,
        boolean deadlineChanged,
        @Nullable String deadlineConfirmedBy,
        @Nullable Instant deadlineConfirmedAt,
        List<SecondDeadline> secondDeadlines,
        List<TakenDeadline> takenDeadlines,
        String deliverable,
        String note,
        Map<String, String> extra,
        String place,
        @Nullable String excludedReason,
        Set<DecisionReason> decisions) {

    static PlanRowJson of(PlanRow row) {
        return new PlanRowJson(
                row.id(),
                row.version(),
                row.position(),
                row.parentPosition(),
                row.code(),
                orNull(row.appendix()),
                orNull(row.sectionNo()),
                orNull(row.sectionTitle()),
                orNull(row.rowNo()),
                row.content(),
                row.area(),
                row.leadUnits().stream().map(RowUnit::name).toList(),
                row.leadUnits(),
                row.cooperatingUnits().stream().map(RowUnit::name).toList(),
                row.cooperatingUnits(),
                row.deadlineText(),
                row.deadlinePhrase(),
                DeadlineJson.of(row.deadline()),
                row.deadlineChanged(),
                row.deadlineConfirmedBy(),
                row.deadlineConfirmedAt(),
                row.deadline().secondDeadlines(),
                row.taken(),
                row.deliverable(),
                row.note(),
                row.extra(),
                row.place(),
                row.excludedReason(),
                row.decisions());
    }

    @Nullable
    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
