package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.operation.FailedJobs;
import vn.dondoc.security.Action;

/** Background work that failed: of the own agency only. */
@Component
class FailedJobProbes implements ActionProbes {

    private static final Set<Place> OWN = Set.of(Place.AGENCY);

    private final FailedJobs jobs;
    private final TaskProbes work;
    private final JdbcClient jdbc;

    FailedJobProbes(FailedJobs jobs, TaskProbes work, JdbcClient jdbc) {
        this.jobs = jobs;
        this.work = work;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(
                        Action.VIEW_DELIVERY,
                        "failed background work",
                        OWN,
                        place -> new Trial(jobs::list, () -> get("/api/v1/failed-jobs"))),
                new ActionProbe(
                        Action.VIEW_DELIVERY,
                        "do all failed background work again",
                        OWN,
                        place -> new Trial(jobs::retryAll, () -> post("/api/v1/failed-jobs/retry"))),
                new ActionProbe(Action.VIEW_DELIVERY, "do failed background work again", Place.AGENCIES, place -> {
                    work.assigned(place.foreign() ? Place.OTHER_AGENCYS_TASK : Place.OWN_TASK);
                    jdbc.sql("UPDATE ACT_RU_JOB SET RETRIES_ = 0").update();
                    String id = jdbc.sql("SELECT ID_ FROM ACT_RU_JOB")
                            .query(String.class)
                            .single();
                    return new Trial(() -> jobs.retry(id), () -> post("/api/v1/failed-jobs/{id}/retry", id));
                }));
    }
}
