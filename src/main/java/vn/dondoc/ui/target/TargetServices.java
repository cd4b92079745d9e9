package vn.dondoc.ui.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.OwedValues;
import vn.dondoc.target.TargetExplanations;
import vn.dondoc.target.TargetExport;
import vn.dondoc.target.TargetFiles;
import vn.dondoc.target.TargetJoining;
import vn.dondoc.target.TargetSources;
import vn.dondoc.target.TargetValues;
import vn.dondoc.target.Targets;

/** The services that the screens of targets call, handed from a page to its parts. */
@Component
record TargetServices(
        Targets targets,
        TargetValues values,
        TargetSources sources,
        TargetJoining joining,
        TargetExplanations explanations,
        TargetFiles files,
        TargetExport export,
        OwedValues owed,
        ReportingWindows windows,
        Organization organization,
        Access access,
        CurrentActor actor,
        Clock clock) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the person keeps the targets: lead units, sources, joining. */
    boolean manages() {
        return access.may(Action.MANAGE_TARGET);
    }

    boolean enters() {
        return access.may(Action.ENTER_TARGET);
    }

    /** The person's own unit where it does work; null for the leadership. */
    @Nullable
    Long ownUnit() {
        Long unit = actor.get().unitId();
        return unit != null && organization.unit(actor.get().agencyId(), unit).doesWork() ? unit : null;
    }

    /** Names of units as they are now, read once for everything that a page shows. */
    UnitNames unitNames() {
        return new UnitNames(organization.unitsById(actor.get().agencyId()));
    }

    List<Unit> workingUnits() {
        return organization.workingUnits(actor.get().agencyId()).stream()
                .sorted(Comparator.comparing(Unit::sortNo).thenComparing(Unit::name))
                .toList();
    }

    /** Periods of a year that have begun, the newest first. */
    List<ReportingWindow> begun(int year) {
        LocalDate today = today();
        return windows.ofYear(year).stream()
                .filter(window -> !window.from().isAfter(today))
                .sorted(Comparator.comparing(ReportingWindow::to).reversed())
                .toList();
    }

    /** The quarter that ended last, else the newest period. */
    ReportingWindow usualPeriod(List<ReportingWindow> periods) {
        LocalDate today = today();
        return periods.stream()
                .filter(window ->
                        window.kind() == WindowKind.QUARTER && window.to().isBefore(today))
                .findFirst()
                .orElseGet(() -> periods.isEmpty() ? windows.current() : periods.get(0));
    }

    /** A day as a file says it; null when it is none. */
    @Nullable
    LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
