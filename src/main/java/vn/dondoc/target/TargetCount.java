package vn.dondoc.target;

import java.util.Collection;
import java.util.Collections;

/** How many targets of a year stand how; joined ones are counted once. */
public record TargetCount(int total, int met, int notMet, int atRisk, int noData) {

    /** Counts them. */
    public static TargetCount of(Collection<TargetState> states) {
        return new TargetCount(
                states.size(),
                Collections.frequency(states, TargetState.MET),
                Collections.frequency(states, TargetState.NOT_MET),
                Collections.frequency(states, TargetState.AT_RISK),
                Collections.frequency(states, TargetState.NO_DATA));
    }
}
