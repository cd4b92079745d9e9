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

    /** The work appears in the unit's inbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(long assignmentId) {
        Assignment opened = assignments.find(assignmentId).orElseThrow().in(AssignmentStatus.ASSIGNED);
        assignments.save(opened);
        log.event(opened, null, "OPENED", "Đến ngày bắt đầu, việc được mở cho đơn vị chủ trì.");
    }
}
