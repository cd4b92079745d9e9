package vn.dondoc.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Notes in the history of work that a written reminder about it was sent. */
@Service
@Transactional
public class Chasing {

    private final Assignments assignments;
    private final AssignmentLog log;
    private final Access access;
    private final JdbcClient jdbc;

    Chasing(Assignments assignments, AssignmentLog log, Access access, JdbcClient jdbc) {
        this.assignments = assignments;
        this.log = log;
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * A letter about these assignments was sent. Work that has ended meanwhile, or of which the same is noted already,
     * is left out.
     *
     * @param text what was done, after the name of the person, for example {@code đôn đốc bằng công văn 265/STP-VP}
     * @return the assignments in whose history it was noted
     * @throws NotFoundException when one of them is not of the person's agency
     */
    public List<Long> letterSent(List<Long> ids, String text) {
        Actor actor = access.require(
                Action.REMIND, Subject.agency(access.require(Action.REMIND).agencyId()));
        String sentence = actor.fullName() + " " + text + ".";
        return ids.stream()
                .map(id -> assignments.get(actor.agencyId(), id))
                .filter(assignment -> assignment.status().open() && !noted(assignment.id(), sentence))
                .peek(assignment -> log.event(assignment, actor, "REMINDED", sentence))
                .map(Assignment::id)
                .toList();
    }

    private boolean noted(long id, String sentence) {
        return jdbc.sql("SELECT COUNT(*) FROM assignment_event WHERE assignment_id = ? AND kind = 'REMINDED'"
                                + " AND text = ?")
                        .params(id, sentence)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
