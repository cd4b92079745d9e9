package vn.dondoc.plan;

import java.time.Clock;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.SecondDeadline;

/**
 * Takes over second deadlines that were found in the words of a row (domain.md section 4), or drops them again. They run
 * beside the row's own deadline once the plan is issued; the plan still counts one task.
 */
@Service
@Transactional
public class PlanSecondDeadlines {

    private final PlanGuard guard;
    private final RowStore rows;
    private final RowViews views;
    private final TakenDeadlines taken;
    private final PlanLog log;
    private final Clock clock;

    PlanSecondDeadlines(
            PlanGuard guard, RowStore rows, RowViews views, TakenDeadlines taken, PlanLog log, Clock clock) {
        this.guard = guard;
        this.rows = rows;
        this.views = views;
        this.taken = taken;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes an offer over.
     *
     * @param version the version that the person saw; null: whatever is there now
     * @param phrase the words of the offer
     * @param kind its kind, when the same words are offered as two; null: the first
     * @return the row as it stands afterwards
     * @throws InvalidInputException naming {@code phrase} when the row offers no such deadline
     */
    public PlanRow take(
            long planId, long rowId, @Nullable Integer version, String phrase, @Nullable DeadlineKind kind) {
        var open = guard.forDeadlines(planId);
        StoredRow row = rows.row(planId, rowId);
        SecondDeadline offer = views.of(open.plan(), rowId).deadline().secondDeadlines().stream()
                .filter(one -> one.phrase().equals(phrase) && (kind == null || one.kind() == kind))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "phrase",
                        "Dòng này không có hạn thứ hai “%s”, hoặc đã được lấy. Hãy tải lại trang.".formatted(phrase)));
        rows.touch(row, version == null ? row.version() : version);
        taken.add(rowId, offer, open.actor().personId(), clock.instant());
        log.row(
                planId,
                rowId,
                open.actor(),
                "SECOND_DEADLINE_TAKEN",
                "Lấy hạn thứ hai “%s”: %s".formatted(offer.phrase(), offer.explanation()));
        return views.of(open.plan(), rowId);
    }

    /** Drops one that was taken over; it is offered again. */
    public PlanRow drop(long planId, long rowId, @Nullable Integer version, long takenId) {
        var open = guard.forDeadlines(planId);
        StoredRow row = rows.row(planId, rowId);
        TakenDeadline gone = taken.of(rowId, takenId).orElseThrow(() -> new NotFoundException("Hạn thứ hai"));
        rows.touch(row, version == null ? row.version() : version);
        taken.remove(takenId);
        log.row(
                planId,
                rowId,
                open.actor(),
                "SECOND_DEADLINE_DROPPED",
                "Bỏ hạn thứ hai “%s”".formatted(gone.deadline().phrase()));
        return views.of(open.plan(), rowId);
    }
}
