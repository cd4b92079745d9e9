package vn.dondoc.workflow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.task.NoticePlanning;

/** Plans the notices of an agency's open work again, a part at a time: "agency id:last assignment id". */
@Component
class PlanNoticesJob extends BackgroundJobHandler {

    static final String TYPE = "plan-notices";

    private final ObjectProvider<NoticePlanning> planning;
    private final ObjectProvider<BackgroundJobs> jobs;

    // the engine wants its handlers before the services that use the engine exist
    PlanNoticesJob(ObjectProvider<NoticePlanning> planning, ObjectProvider<BackgroundJobs> jobs) {
        super(TYPE);
        this.planning = planning;
        this.jobs = jobs;
    }

    static String start(long agencyId) {
        return configuration(agencyId, 0);
    }

    /** The agency that a job is for. */
    static long agency(String configuration) {
        return Long.parseLong(configuration.split(":")[0]);
    }

    @Override
    void work(String configuration) {
        String[] parts = configuration.split(":");
        long agency = Long.parseLong(parts[0]);
        planning.getObject().plan(agency, Long.parseLong(parts[1])).ifPresent(last -> jobs.getObject()
                .send(TYPE, configuration(agency, last)));
    }

    private static String configuration(long agencyId, long afterId) {
        return agencyId + ":" + afterId;
    }
}
