package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When reminders of an assignment are due, and what they say. Called by the process at each moment. */
@Service
public class DeadlineNotices {

    /** The first moment of each new assignment; none for those that nothing is due for. */
    Map<Long, Instant> first(long agencyId, List<Long> assignmentIds) {
        return Map.of();
    }

    /** The next moment of an assignment whose due date has just been moved. */
    Optional<Instant> moved(Assignment assignment) {
        return Optional.empty();
    }

    /**
     * The moment has come: tells whoever must know.
     *
     * @return the next moment, if there is one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> fire(long assignmentId) {
        return Optional.empty();
    }
}
