package vn.dondoc.workflow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.task.NoticePlanning;

/** Moves running work to the present drawing of its process after an update of the program, a part at a time. */
@Component
class MoveInstancesJob extends BackgroundJobHandler {

    static final String TYPE = "move-instances";

    private final ObjectProvider<InstanceMoves> moves;
    private final ObjectProvider<BackgroundJobs> jobs;
    private final ObjectProvider<NoticePlanning> planning;

    MoveInstancesJob(
            ObjectProvider<InstanceMoves> moves,
            ObjectProvider<BackgroundJobs> jobs,
            ObjectProvider<NoticePlanning> planning) {
        super(TYPE);
        this.moves = moves;
        this.jobs = jobs;
        this.planning = planning;
    }

    /** At every start; nothing to do but once after an update. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (moves.getObject().anyLeft()) {
            jobs.getObject().send(TYPE, "");
        }
    }

    @Override
    void work(String configuration) {
        if (moves.getObject().moveSome()) {
            jobs.getObject().sendNext(TYPE, configuration);
        } else {
            // only now: the engine has written the new timers when the transaction that made them is over
            planning.getObject().planAll();
        }
    }
}
