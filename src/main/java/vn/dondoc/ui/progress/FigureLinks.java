package vn.dondoc.ui.progress;

import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.ui.component.UrlState;

/** Addresses of the lists behind numbers. */
record FigureLinks(ProgressState state, UrlState base) {

    /** Behind a number of the whole. */
    String whole(Bucket bucket) {
        return state.list(base, bucket).href();
    }

    /** Behind a number of what falls due in the period. */
    String due(Bucket bucket) {
        return state.list(base, bucket).with(ProgressState.DUE, "1").href();
    }

    /** Behind a number of a unit, area or plan. */
    String of(Breakdown by, BreakdownRow row, Bucket bucket) {
        return target(by, row, bucket).href();
    }

    /** {@link #of} as a state to go to. */
    UrlState target(Breakdown by, BreakdownRow row, Bucket bucket) {
        UrlState list = state.list(base, bucket);
        return switch (by) {
            case UNIT -> list.with(ProgressState.UNIT, row.key());
            case AREA -> list.with(ProgressState.AREA, row.key());
            case PLAN -> list.with(ProgressState.PLAN, row.key());
            case SOURCE -> list.with(ProgressState.SOURCE, row.key());
        };
    }
}
