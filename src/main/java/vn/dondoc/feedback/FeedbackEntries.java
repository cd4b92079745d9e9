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

/** What register PAKN counts by itself. An agency that keeps no feedback here still enters its numbers by hand. */
@Component
class FeedbackEntries implements DerivedEntries {

    private final FeedbackFigures figures;
    private final Clock clock;

    FeedbackEntries(FeedbackFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String register() {
        return "PAKN";
    }

    @Override
    public List<DerivedEntry> entries(long agencyId, LocalDate from, LocalDate to, @Nullable Long unitId) {
        if (!figures.kept(agencyId, to)) {
            return List.of();
        }
        FeedbackCount count = figures.of(agencyId, unitId, from, to, LocalDate.now(clock));
        Map<String, Object> values = Map.of(
                "RECEIVED", number(count.received()),
                "ANSWERED", number(count.answered()),
                "ANSWERED_IN_TIME", number(count.answeredInTime()),
                "ANSWERED_LATE", number(count.answeredLate()),
                "PUBLISHED", number(count.published()),
                "SOURCE", "Phản ánh, kiến nghị tiếp nhận trên hệ thống");
        // one for the window: no number of its own is needed
        return List.of(new DerivedEntry(1, unitId, from, to, values, "phan-anh?tu=%s&den=%s".formatted(from, to)));
    }

    private static BigDecimal number(int count) {
        return BigDecimal.valueOf(count);
    }
}
