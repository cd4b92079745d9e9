package vn.dondoc.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Actor;

/** Values of the statistics of a period: looked at, entered, with their history (domain.md section 7). */
@Service
@Transactional
public class IndicatorEntry {

    private final EntrySheets sheets;
    private final Periods periods;
    private final ValueStore values;
    private final EntryScope scope;
    private final EntryUnits units;
    private final EntrySaving saving;
    private final Clock clock;

    IndicatorEntry(
            EntrySheets sheets,
            Periods periods,
            ValueStore values,
            EntryScope scope,
            EntryUnits units,
            EntrySaving saving,
            Clock clock) {
        this.sheets = sheets;
        this.periods = periods;
        this.values = values;
        this.scope = scope;
        this.units = units;
        this.saving = saving;
        this.clock = clock;
    }

    /** The window of a code such as {@code 2024} or {@code 2024-Q1}. */
    @Transactional(readOnly = true)
    public ReportingWindow window(String code) {
        return ReportingWindow.parse(code, sheets.firstDay(scope.viewer().agencyId()));
    }

    /**
     * The windows of a year for which the form is used; a person chooses among them.
     *
     * @param unitId the unit that they are chosen for; null = all that the person may see
     */
    @Transactional(readOnly = true)
    public List<ReportingWindow> windows(int year, @Nullable Long unitId) {
        Actor actor = scope.viewer();
        scope.unit(actor, unitId);
        List<ReportingWindow> used = new ArrayList<>();
        Map<Long, Set<WindowKind>> kinds = new HashMap<>();
        for (ReportingWindow window : ReportingWindow.ofYear(year, sheets.firstDay(actor.agencyId()))) {
            if (periods.used(actor.agencyId(), window, kinds)) {
                used.add(window);
            }
        }
        return used;
    }

    /** The year's window that is asked for now: the one that closed last is still being filled until the new year. */
    @Transactional(readOnly = true)
    public ReportingWindow current() {
        Actor actor = scope.viewer();
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return ReportingWindow.of(WindowKind.YEAR, today.getYear(), 1, sheets.firstDay(actor.agencyId()));
    }

    /** The units whose rows the acting person may look at. */
    @Transactional(readOnly = true)
    public List<Unit> units() {
        return units.visible(scope.viewer());
    }

    /** Whether the acting person sees the rows of all. */
    @Transactional(readOnly = true)
    public boolean seesAll() {
        return units.seesAll(scope.viewer());
    }

    /**
     * The rows of a period.
     *
     * @param unitId only the rows of this unit; null = all that the person may see
     * @return empty when the form is not used for this kind of window
     */
    @Transactional(readOnly = true)
    public Optional<EntrySheet> sheet(ReportingWindow window, @Nullable Long unitId) {
        Actor actor = scope.viewer();
        return sheets.of(actor, window, scope.unit(actor, unitId));
    }

    /**
     * Saves what was typed for a row.
     *
     * @param unitId the unit whose part it is, only where every unit enters its own
     * @param expected {@link EntryLine#version()} that the person saw; null = whatever there is
     * @throws vn.dondoc.common.InvalidInputException naming {@code value}, {@code note} or {@code source}
     * @throws vn.dondoc.common.NotPossibleException when a formula gives the value
     * @throws vn.dondoc.common.StaleDataException when somebody else saved meanwhile
     */
    public OwnValue save(
            ReportingWindow window, String code, @Nullable Long unitId, EntryValue typed, @Nullable Integer expected) {
        Actor viewer = scope.viewer();
        Period period = periods.of(viewer.agencyId(), window)
                .orElseThrow(() -> new NotFoundException("Biểu mẫu của kỳ " + window.label()));
        return OwnValue.of(saving.write(saving.planned(viewer, period, code, unitId, typed, expected)));
    }

    /** What happened to a row's value in a period, newest first. */
    @Transactional(readOnly = true)
    public List<ValueChange> history(ReportingWindow window, String code, @Nullable Long unitId) {
        Actor actor = scope.viewer();
        Long unit = scope.unit(actor, unitId);
        RowData row = periods.of(actor.agencyId(), window)
                .flatMap(period -> period.form().row(code))
                .filter(found -> EntryScope.belongs(found, unit))
                .orElseThrow(() -> new NotFoundException("Dòng " + code));
        return values.changes(actor.agencyId(), window.code(), row.code()).stream()
                .filter(change -> unit == null || row.entry() != EntryBy.EACH_UNIT || unit.equals(change.unitId()))
                .toList();
    }
}
