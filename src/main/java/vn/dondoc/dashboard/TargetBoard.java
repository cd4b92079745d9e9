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
                new TargetCount(
                        all.size(),
                        count(all, TargetState.MET),
                        count(all, TargetState.NOT_MET),
                        count(all, TargetState.AT_RISK),
                        count(all, TargetState.NO_DATA)),
                all.stream()
                        .filter(one -> one.state() == TargetState.NOT_MET || one.state() == TargetState.AT_RISK)
                        .limit(SHOWN)
                        .toList());
    }

    private static int count(List<TargetStanding> all, TargetState state) {
        return (int) all.stream().filter(one -> one.state() == state).count();
    }
}
