package vn.dondoc.report;

import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Opens a report for a step: asks the role matrix, locks the report, checks its state. */
@Component
class ReportGuard {

    private final Access access;
    private final ReportRows rows;

    ReportGuard(Access access, ReportRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** A report that the acting person may act on, locked. */
    record Open(Actor actor, Report report) {}

    /**
     * A step of the whole report.
     *
     * @param refusal words after the state, for example {@code không trình được}
     */
    Open step(Action action, long id, @Nullable Integer version, String refusal, ReportState... allowed) {
        Open open = locked(action, id);
        requireState(open.report(), refusal, allowed);
        sameVersion(open.report(), version);
        return open;
    }

    /** Any state. */
    Open locked(Action action, long id) {
        Actor actor = access.require(action);
        Report report = rows.lock(actor.agencyId(), id);
        return new Open(access.require(action, Subject.agency(report.agencyId())), report);
    }

    /** For the part of a unit; the report is locked as well. */
    Open part(long id, long unitId) {
        Actor actor = access.require(Action.CONTRIBUTE_REPORT);
        Report report = rows.lock(actor.agencyId(), id);
        return new Open(access.require(Action.CONTRIBUTE_REPORT, Subject.unit(report.agencyId(), unitId)), report);
    }

    static void requireState(Report report, String refusal, ReportState... allowed) {
        if (!List.of(allowed).contains(report.state())) {
            throw new NotPossibleException("Báo cáo %s: %s nên %s."
                    .formatted(report.label(), report.state().label().toLowerCase(Vietnamese.LOCALE), refusal));
        }
    }

    static void sameVersion(Report report, @Nullable Integer version) {
        if (version != null && version != report.version()) {
            throw StaleDataException.changed("Báo cáo");
        }
    }
}
