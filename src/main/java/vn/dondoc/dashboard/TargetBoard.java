package vn.dondoc.dashboard;

import java.util.List;
import vn.dondoc.target.TargetCount;
import vn.dondoc.target.TargetStanding;
import vn.dondoc.target.TargetState;

/**
 * How the targets of the year stand.
 *
 * @param first those that need a look, red first
 */
public record TargetBoard(int year, TargetCount count, List<TargetStanding> first) {

    private static final int SHOWN = 3;

    static TargetBoard of(int year, List<TargetStanding> all) {
        return new TargetBoard(
                year,
                TargetCount.of(all.stream().map(TargetStanding::state).toList()),
                all.stream()
                        .filter(one -> one.state() == TargetState.NOT_MET || one.state() == TargetState.AT_RISK)
                        .limit(SHOWN)
                        .toList());
    }
}
