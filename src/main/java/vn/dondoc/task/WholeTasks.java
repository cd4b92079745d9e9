package vn.dondoc.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Stops a task with all its parts in one step (domain.md section 7): a document is the basis. */
@Service
@Transactional
public class WholeTasks {

    private final TakeoverRows rows;
    private final WholeTaskEnd ends;
    private final Access access;

    WholeTasks(TakeoverRows rows, WholeTaskEnd ends, Access access) {
        this.rows = rows;
        this.ends = ends;
        this.access = access;
    }

    /** Whether the acting person may stop whole tasks. */
    @Transactional(readOnly = true)
    public boolean mayStop() {
        return access.may(Action.CANCEL_TASK);
    }

    /**
     * Ends every open part and what was still to come; finished parts stay as they are.
     *
     * @param document number and date of the document that orders it; required
     * @param reason required
     * @return parts that ended
     * @throws NotFoundException when the person's agency has no such task
     * @throws NotPossibleException when nothing of it is to be done any more
     */
    public int stop(long taskId, String document, String reason) {
        Actor first = access.require(Action.CANCEL_TASK);
        if (rows.agency(taskId).filter(agency -> agency == first.agencyId()).isEmpty()) {
            throw new NotFoundException("Nhiệm vụ");
        }
        Actor actor = access.require(Action.CANCEL_TASK, Subject.agency(first.agencyId()));
        String basis = Input.required("document", document, "Hãy ghi số, ngày văn bản làm căn cứ dừng nhiệm vụ.");
        String why = Input.required("reason", reason, "Hãy ghi lý do dừng nhiệm vụ.");
        if (!rows.goesOn(taskId)) {
            throw new NotPossibleException("Nhiệm vụ này không còn phần việc nào đang thực hiện.");
        }
        return ends.cancelled(actor, taskId, "dừng cả nhiệm vụ theo " + basis + Steps.tail(why));
    }
}
