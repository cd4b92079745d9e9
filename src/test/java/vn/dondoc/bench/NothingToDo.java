package vn.dondoc.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The bare engine's side of {@link TimerBench}: only says when the next timer is due, a minute later. */
@Component
class NothingToDo implements JavaDelegate {

    private final Clock clock;

    NothingToDo(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date next = Date.from(clock.instant().plus(Duration.ofMinutes(1)));
        execution.setVariableLocal("noticeAt", Variables.dateValue(next, true));
    }
}
