package vn.dondoc.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.DateValue;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/** Moments as the engine takes them. */
final class EngineTime {

    /**
     * Where a timer stands that has nothing to wait for: the engine has no timer without a moment, and an instance
     * must keep its timer so that a due date set later can move it.
     */
    static final Instant NEVER =
            LocalDate.of(9999, 1, 1).atStartOfDay(Vietnamese.ZONE).toInstant();

    private EngineTime() {}

    static Date date(@Nullable Instant moment) {
        return Date.from(moment == null ? NEVER : moment);
    }

    /** A value that is gone when the engine has saved: only the timer keeps the moment. */
    static DateValue transientDate(@Nullable Instant moment) {
        return Variables.dateValue(date(moment), true);
    }
}
