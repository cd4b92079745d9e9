package vn.dondoc.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Up to which day people have counted by hand in a register of periods. Not authorised: for features that count from
 * then on by {@link DerivedEntries}.
 */
@Service
@Transactional(readOnly = true)
public class EnteredPeriods {

    private final EntryStore store;

    EnteredPeriods(EntryStore store) {
        this.store = store;
    }

    /**
     * The last day of what was entered for a period that contains a day and begins before it.
     *
     * @param from first day of the window; a period that does not lie in the window does not count in it
     * @param to last day of the window
     * @param unitId entered by this unit; null for what was entered for the whole agency
     */
    public Optional<LocalDate> lastDay(
            long agencyId, String register, LocalDate day, LocalDate from, LocalDate to, @Nullable Long unitId) {
        List<Object> values = new ArrayList<>(List.of(agencyId, register, from, to, day, day));
        String where = "e.agency_id = ? AND e.register = ? AND e.withdrawn_at IS NULL AND e.valid AND NOT e.nothing"
                + " AND e.from_day >= ? AND e.day <= ? AND e.from_day < ? AND e.day >= ?"
                + (unitId == null ? " AND e.unit_id IS NULL" : " AND e.unit_id = ?");
        if (unitId != null) {
            values.add(unitId);
        }
        return store.list(where, values, "", null).stream()
                .map(RegisterEntry::day)
                .max(Comparator.naturalOrder());
    }
}
