package vn.dondoc.feedback;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.register.DerivedEntries;
import vn.dondoc.register.DerivedEntry;
import vn.dondoc.register.EnteredPeriods;

/** What register PAKN counts by itself. An agency that keeps no feedback here still enters its numbers by hand. */
@Component
class FeedbackEntries implements DerivedEntries {

    private final FeedbackFigures figures;
    private final EnteredPeriods entered;
    private final Clock clock;

    FeedbackEntries(FeedbackFigures figures, EnteredPeriods entered, Clock clock) {
        this.figures = figures;
        this.entered = entered;
        this.clock = clock;
    }

    @Override
    public String register() {
        return "PAKN";
    }

    @Override
    public List<DerivedEntry> entries(long agencyId, LocalDate from, LocalDate to, @Nullable Long unitId) {
        LocalDate first = figures.keptSince(agencyId).orElse(LocalDate.MAX);
        if (first.isAfter(to)) {
            return List.of();
        }
        LocalDate begin = begin(agencyId, first, from, to, unitId);
        if (begin.isAfter(to)) {
            return List.of();
        }
        FeedbackCount count = figures.of(agencyId, unitId, begin, to, LocalDate.now(clock));
        Map<String, Object> values = Map.of(
                "RECEIVED", number(count.received()),
                "ANSWERED", number(count.answered()),
                "ANSWERED_IN_TIME", number(count.answeredInTime()),
                "ANSWERED_LATE", number(count.answeredLate()),
                "PUBLISHED", number(count.published()),
                "SOURCE", "Phản ánh, kiến nghị tiếp nhận trên hệ thống");
        LocalDate listed = begin.isAfter(first) ? begin : from;
        // one for the window: no number of its own is needed
        return List.of(new DerivedEntry(1, unitId, begin, to, values, "phan-anh?tu=%s&den=%s".formatted(listed, to)));
    }

    /** What was counted by hand for the time before stands beside it, also when that period ran on for some days. */
    private LocalDate begin(long agencyId, LocalDate first, LocalDate from, LocalDate to, @Nullable Long unitId) {
        if (!first.isAfter(from)) {
            return from;
        }
        return entered.lastDay(agencyId, register(), first, from, to, unitId)
                .map(day -> day.plusDays(1))
                .orElse(first);
    }

    private static BigDecimal number(int count) {
        return BigDecimal.valueOf(count);
    }
}
