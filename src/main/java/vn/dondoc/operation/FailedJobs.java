package vn.dondoc.operation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.operation.FailedJob.Subject;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Background work of the own agency, and of the installation as a whole, that failed. For the administrator. */
@Service
@Transactional
public class FailedJobs {

    private final BackgroundWork work;
    private final Access access;
    private final JdbcClient jdbc;

    FailedJobs(BackgroundWork work, Access access, JdbcClient jdbc) {
        this.work = work;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** What was given up first, then what is still tried. */
    @Transactional(readOnly = true)
    public List<FailedJob> list() {
        return own(access.require(Action.VIEW_DELIVERY));
    }

    /**
     * Has one done again.
     *
     * @throws NotFoundException when the agency has no such failed work, for example because it succeeded meanwhile
     */
    public void retry(String id) {
        Actor actor = access.require(Action.VIEW_DELIVERY);
        if (own(actor).stream().noneMatch(job -> job.id().equals(id))) {
            throw new NotFoundException("Việc nền");
        }
        work.retry(id);
    }

    /**
     * Has all done again.
     *
     * @return how many
     */
    public int retryAll() {
        List<FailedJob> own = own(access.require(Action.VIEW_DELIVERY));
        own.forEach(job -> work.retry(job.id()));
        return own.size();
    }

    private List<FailedJob> own(Actor actor) {
        List<FailedJob> all = work.failed();
        Set<Long> assignments = of(actor, "assignment", ids(all, Subject.ASSIGNMENT));
        Set<Long> tasks = of(actor, "task", ids(all, Subject.TASK));
        Set<Long> plans = of(actor, "plan", ids(all, Subject.PLAN));
        Set<Long> reports = of(actor, "report", ids(all, Subject.REPORT));
        return all.stream()
                .filter(job -> switch (job.subject()) {
                    case ASSIGNMENT -> assignments.contains(job.subjectId());
                    case TASK -> tasks.contains(job.subjectId());
                    case PLAN -> plans.contains(job.subjectId());
                    case REPORT -> reports.contains(job.subjectId());
                    case AGENCY -> job.subjectId() != null && job.subjectId() == actor.agencyId();
                    case INSTALLATION -> true;
                })
                .toList();
    }

    private static Set<Long> ids(List<FailedJob> jobs, Subject subject) {
        return jobs.stream()
                .filter(job -> job.subject() == subject && job.subjectId() != null)
                .map(FailedJob::subjectId)
                .collect(Collectors.toSet());
    }

    /** Those of {@code ids} that belong to the person's agency. */
    private Set<Long> of(Actor actor, String table, Set<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT id FROM " + table + " WHERE agency_id = :agency AND id IN (:ids)")
                        .param("agency", actor.agencyId())
                        .param("ids", ids)
                        .query(Long.class)
                        .list());
    }
}
