package vn.dondoc.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Extensions of a due date (domain.md decision 6). */
@Service
public class Extensions {

    /** The extension was granted: the new due date holds. Called by the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveDue(long assignmentId) {
        throw new IllegalStateException("No extension was asked for assignment " + assignmentId);
    }
}
