package vn.dondoc.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Values that the acting person's unit leads and has not entered yet. */
@Service
@Transactional(readOnly = true)
public class OwedValues {

    private final TargetGuard guard;
    private final TargetBook book;
    private final ValueStore values;
    private final Access access;

    OwedValues(TargetGuard guard, TargetBook book, ValueStore values, Access access) {
        this.guard = guard;
        this.book = book;
        this.values = values;
        this.access = access;
    }

    /**
     * The last period of each target that is over without a value, those that ended first before; of targets that the
     * person's own unit leads, also for the Office, which may enter for everybody.
     */
    public List<OwedValue> mine() {
        Actor actor = access.require(Action.ENTER_TARGET);
        LocalDate today = guard.today();
        int firstDay = values.firstDay(actor.agencyId());
        int year = ReportingWindow.reportYear(today, firstDay);
        Set<Long> own = actor.unitIds();
        return List.of(year - 1, year).stream()
                .flatMap(one -> book.of(actor.agencyId(), one, today).stream())
                .filter(entry -> entry.leads().stream().anyMatch(own::contains))
                .flatMap(entry -> owed(entry, today, firstDay).stream())
                .sorted(Comparator.comparing(OwedValue::ended))
                .toList();
    }

    private static Optional<OwedValue> owed(Entry entry, LocalDate today, int firstDay) {
        return MissingValues.over(entry, today, firstDay)
                .filter(window -> entry.values().stream()
                        .noneMatch(value -> value.window().code().equals(window.code())))
                .map(window -> new OwedValue(
                        entry.head().id(),
                        entry.head().code(),
                        entry.head().name(),
                        entry.head().wanted().words(),
                        window.code(),
                        window.label(),
                        window.to()));
    }
}
