package vn.dondoc.inspection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotPossibleException;

/** For what belongs to a visit and is kept elsewhere, like the answers to the checklist: who may read and write it. */
@Service
@Transactional
public class VisitAccess {

    private final InspectionGuard guard;
    private final InspectionSight sight;

    VisitAccess(InspectionGuard guard, InspectionSight sight) {
        this.guard = guard;
        this.sight = sight;
    }

    /**
     * A visit whose answers and findings the acting person may read: the team, the leadership and the Office always,
     * the unit as soon as the minutes are sent to it.
     *
     * @throws vn.dondoc.common.NotFoundException when the person does not see it
     */
    @Transactional(readOnly = true)
    public Visit readable(long visitId) {
        InspectionSight.SeenVisit seen = sight.visit(visitId);
        boolean sees = seen.whole()
                || guard.inspects(seen.actor(), seen.inspection(), seen.visit())
                || Shown.findings(seen.inspection(), seen.visit());
        if (!sees) {
            throw new vn.dondoc.common.NotFoundException("Kết quả kiểm tra");
        }
        return seen.visit();
    }

    /**
     * A visit that is under way and that the acting person inspects: answers can be written. It is locked.
     *
     * @throws vn.dondoc.common.ForbiddenException when the person is not on the team
     * @throws NotPossibleException when the visit has not begun, or the minutes are sent
     */
    public Visit writable(long visitId) {
        InspectionGuard.OpenVisit open =
                guard.team(visitId, null, "không ghi kết quả được", VisitState.VISITING, VisitState.MINUTES);
        requireDraft(open.visit());
        return open.visit();
    }

    static void requireDraft(Visit visit) {
        if (visit.minutes().sentAt() != null) {
            throw new NotPossibleException(
                    "%s: biên bản đã gửi đơn vị nên không sửa kết quả kiểm tra được.".formatted(visit.name()));
        }
    }
}
