package vn.dondoc.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.ReportRegimes;
import vn.dondoc.security.Action;

/** Reports: read, gathered, written by units, approved, given their number. */
@Component
class ReportProbes implements ActionProbes {

    /** Approving and numbering are tried on the own agency only: the fixture's people belong to it. */
    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);

    private final ReportFixture fixture;
    private final ReportParts parts;
    private final ReportCollecting collecting;
    private final ReportApproval approval;
    private final ReportRegimes regimes;

    ReportProbes(
            ReportFixture fixture,
            ReportParts parts,
            ReportCollecting collecting,
            ReportApproval approval,
            ReportRegimes regimes) {
        this.fixture = fixture;
        this.parts = parts;
        this.collecting = collecting;
        this.approval = approval;
        this.regimes = regimes;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(Action.VIEW_REPORT, "a unit's part", Place.TASKS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(() -> parts.part(id, unit), null);
                }),
                new ActionProbe(Action.CONTRIBUTE_REPORT, "write a part", Place.TASKS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(() -> parts.save(id, unit, null, PartTexts.EMPTY), null);
                }),
                new ActionProbe(Action.DRAFT_REPORT, "close collecting", Place.AGENCIES, place -> {
                    long id = quarter(place);
                    return new Trial(() -> collecting.close(id, null, true), null);
                }),
                new ActionProbe(Action.APPROVE_REPORT, "approve", HERE, place -> {
                    long id = fixture.compiling();
                    fixture.as("vanphong", () -> ReportFixture.run(() -> approval.submit(id, null)));
                    return new Trial(() -> approval.approve(id, null), null);
                }),
                new ActionProbe(Action.REGISTER_REPORT, "give number and date", HERE, place -> {
                    long id = fixture.approved();
                    return new Trial(() -> approval.register(id, null, "45/BC-STP", ReportFixture.OPENS), null);
                }),
                new ActionProbe(Action.MANAGE_REGIME, "regime", HERE, place -> new Trial(regimes::all, null)));
    }

    private long quarter(Place place) {
        return fixture.quarter(place.foreign() ? "stp-kiengiang" : "stp-angiang");
    }
}
