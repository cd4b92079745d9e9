package vn.dondoc.plan;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;

/** Mends the head of a draft, and settles the places of the document that were not understood. */
@Service
@Transactional
public class PlanHeads {

    private final PlanGuard guard;
    private final PlanStore plans;
    private final RowStore rows;
    private final PlanRows planRows;
    private final DeadlineChanges deadlines;
    private final PlanLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanHeads(
            PlanGuard guard,
            PlanStore plans,
            RowStore rows,
            PlanRows planRows,
            DeadlineChanges deadlines,
            PlanLog log,
            JdbcClient jdbc,
            Clock clock) {
        this.guard = guard;
        this.plans = plans;
        this.rows = rows;
        this.planRows = planRows;
        this.deadlines = deadlines;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Saves the head; what the program had proposed counts as confirmed. Another date reads unconfirmed deadlines
     * again.
     *
     * @param version the version that the person saw; null: whatever is there now
     * @throws vn.dondoc.common.StaleDataException when somebody saved meanwhile
     */
    public void change(long planId, @Nullable Integer version, PlanHead head) {
        var open = guard.forEditing(planId);
        PlanHead checked = HeadRule.checked(head);
        plans.saveHead(open.plan(), version == null ? open.plan().version() : version, checked, "");
        log.plan(planId, open.actor(), "HEAD_EDITED", "Sửa phần đầu kế hoạch");
        PlanData after = plans.find(open.plan().agencyId(), planId);
        if (!after.referenceDate().equals(open.plan().referenceDate())) {
            var renewed = new PlanGuard.Open(open.actor(), after);
            rows.rows(planId).forEach(row -> deadlines.readAgain(renewed, row));
        }
    }

    /**
     * Says why a place that was not understood is no task.
     *
     * @param resolution the reason
     */
    public void settleUnread(long planId, long unreadId, String resolution) {
        var open = guard.forEditing(planId);
        String why = EnteredText.required("resolution", resolution, 500, "Hãy nêu vì sao chỗ này không phải nhiệm vụ.");
        settle(open, unreadId, why);
    }

    /**
     * Makes a row of a place that was not understood.
     *
     * @param afterRowId the row above it; null: at the end
     */
    public PlanRow unreadToRow(long planId, long unreadId, @Nullable Long afterRowId, RowChange values) {
        var open = guard.forEditing(planId);
        PlanRow row = planRows.add(planId, afterRowId, values);
        settle(open, unreadId, "Đã nhập thành dòng " + row.code());
        return row;
    }

    private void settle(PlanGuard.Open open, long unreadId, String how) {
        long planId = open.plan().id();
        String place = jdbc.sql("SELECT place FROM plan_unread_row WHERE id = ? AND plan_id = ?")
                .params(unreadId, planId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Chỗ chưa hiểu"));
        int changed = jdbc.sql("""
                        UPDATE plan_unread_row SET resolution = ?, resolved_by = ?, resolved_at = ?
                        WHERE id = ? AND resolution IS NULL""")
                .params(how, open.actor().personId(), clock.instant(), unreadId)
                .update();
        if (changed == 0) {
            throw new NotPossibleException("Chỗ này đã được người khác giải quyết.");
        }
        log.plan(planId, open.actor(), "UNREAD_SETTLED", place + ": " + how);
    }
}
