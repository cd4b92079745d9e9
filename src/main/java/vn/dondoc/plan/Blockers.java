package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what a person must settle before a plan can be submitted or issued. */
@Component
class Blockers {

    private final RowViews views;
    private final DraftStore drafts;

    Blockers(RowViews views, DraftStore drafts) {
        this.views = views;
        this.drafts = drafts;
    }

    List<Blocker> of(PlanData plan) {
        return of(plan, views.withoutOffers(plan), drafts.unread(plan.id()));
    }

    /** @throws PlanBlockedException when anything is open */
    void requireNone(PlanData plan) {
        List<Blocker> open = of(plan);
        if (!open.isEmpty()) {
            throw new PlanBlockedException(open);
        }
    }

    List<Blocker> of(PlanData plan, List<PlanRow> rows, List<UnreadRow> unread) {
        List<Blocker> open = new ArrayList<>();
        if (plan.title().isBlank()) {
            open.add(new Blocker("NO_TITLE", null, null, "title", "Kế hoạch chưa có trích yếu."));
        }
        if (rows.stream().noneMatch(PlanRow::included)) {
            open.add(new Blocker("NO_ROWS", null, null, "rows", "Kế hoạch chưa có dòng nhiệm vụ nào."));
        }
        for (PlanRow row : rows) {
            for (DecisionReason reason : row.decisions()) {
                open.add(new Blocker(
                        reason.name(),
                        row.id(),
                        row.code(),
                        reason.field(),
                        "Dòng %s: %s%s".formatted(row.code(), reason.label(), detail(row, reason))));
            }
        }
        for (UnreadRow place : unread) {
            if (place.resolution() == null) {
                open.add(new Blocker(
                        "UNREAD_ROW",
                        place.id(),
                        place.place(),
                        "unread",
                        place.place() + ": chưa hiểu; hãy nhập thành nhiệm vụ hoặc nêu vì sao không phải."));
            }
        }
        return open;
    }

    private static String detail(PlanRow row, DecisionReason reason) {
        if (reason.aboutDeadline()) {
            return " (“" + row.deadline().phrase() + "”).";
        }
        return reason == DecisionReason.UNIT_UNKNOWN || reason == DecisionReason.UNIT_SUGGESTED
                ? " (“" + row.leadText().replaceAll("\\s+", " ").strip() + "”)."
                : ".";
    }
}
