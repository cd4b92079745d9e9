package vn.dondoc.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first day of work that waited for it. Called by the process. */
@Service
public class AssignmentOpenings {

    private final Assignments assignments;
    private final AssignmentLog log;

    AssignmentOpenings(Assignments assignments, AssignmentLog log) {
        this.assignments = assignments;
        this.log = log;
    }

    /** The work appears in the unit's inbox, unless the unit has opened it itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(long assignmentId) {
        Assignment assignment = assignments.find(assignmentId).orElseThrow();
        if (assignment.status() != AssignmentStatus.SCHEDULED) {
            return;
        }
        Assignment opened = assignment.in(AssignmentStatus.ASSIGNED);
        assignments.save(opened);
        log.event(opened, null, "OPENED", "Đến ngày bắt đầu, việc được mở cho đơn vị chủ trì.");
    }
}
