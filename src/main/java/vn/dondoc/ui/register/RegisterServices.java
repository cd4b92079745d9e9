package vn.dondoc.ui.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterExport;
import vn.dondoc.register.RegisterQueries;
import vn.dondoc.register.RegisterUploads;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.security.CurrentActor;

/** The services that the screens of registers call, handed from a page to its parts. */
@Component
record RegisterServices(
        RegisterQueries queries,
        RegisterEntries entries,
        RegisterExport export,
        RegisterUploads uploads,
        ReportingWindows windows,
        Organization organization,
        CurrentActor actor,
        Clock clock) {

    /** Days after the end of a window in which its numbers are still what people enter. */
    private static final int STILL = 10;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Names of all units, also of former ones. */
    Map<Long, Unit> units() {
        return organization.unitsById(actor.get().agencyId());
    }

    /** Units that work. */
    List<Unit> workingUnits() {
        return organization.workingUnits(actor.get().agencyId()).stream()
                .sorted(Comparator.comparing(Unit::sortNo).thenComparing(Unit::name))
                .toList();
    }

    /** The units that the person may enter for; the first one null when also for the whole agency. */
    List<UnitOption> owners() {
        List<UnitOption> owners = new ArrayList<>();
        if (queries.mayEnter(null)) {
            owners.add(UnitOption.WHOLE);
        }
        workingUnits().stream()
                .filter(unit -> queries.mayEnter(unit.id()))
                .map(unit -> new UnitOption(unit.id(), unit.name()))
                .forEach(owners::add);
        return owners;
    }

    /** The quarter that numbers are usually entered for now. */
    ReportingWindow usualWindow() {
        return windows.quarterOf(today().minusDays(STILL));
    }

    /** Windows to choose from, those of this year first. */
    List<ReportingWindow> windowChoices() {
        int year = usualWindow().year();
        List<ReportingWindow> all = new ArrayList<>(windows.ofYear(year));
        all.addAll(windows.ofYear(year - 1));
        return all;
    }

    String unitName(@Nullable Long unitId) {
        if (unitId == null) {
            return UnitOption.WHOLE.name();
        }
        Unit unit = units().get(unitId);
        return unit == null ? "" : unit.name();
    }
}
