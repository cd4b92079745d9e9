package vn.dondoc.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.NumberPrint;

/**
 * How a unit stands in a report window beside the one before.
 *
 * @param ownField the unit lies in the field of the deputy who looks
 */
public record UnitStanding(long unitId, String unit, boolean ownField, InWindow now, InWindow before) {

    /**
     * One window.
     *
     * @param asOf the end of this day decides: the last day of the window, or today while that has not come
     * @param due what falls due in the window, of one source of work
     * @param overdue everything that was overdue at the end of the day, of all sources
     * @param partsPunctual parts of periodic reports sent in time
     * @param partsDue parts of periodic reports whose day has come
     */
    public record InWindow(LocalDate asOf, Figures due, long overdue, long partsPunctual, long partsDue) {

        /** Done early or on time of what was done, exact; null when nothing was done. */
        @Nullable
        public BigDecimal inTimeShare() {
            return NumberPrint.share(due.early() + due.onTime(), due.done()).orElse(null);
        }
    }

    /** How a number moved from the window before to this one. */
    public enum Direction {
        BETTER,
        SAME,
        WORSE,
        /** One of the two windows has no number. */
        UNKNOWN
    }

    /** Whether more was done in time than before. */
    public Direction inTime() {
        return direction(now.inTimeShare(), before.inTimeShare());
    }

    /** Whether less is overdue than before. */
    public Direction overdue() {
        return of(Long.compare(before.overdue(), now.overdue()));
    }

    /** Whether more parts of reports came in time than before. */
    public Direction parts() {
        return direction(share(now), share(before));
    }

    /** Whether there is anything to say about the unit. */
    boolean active() {
        return now.due().assigned() + before.due().assigned() + now.overdue() + before.overdue() > 0
                || now.partsDue() + before.partsDue() > 0;
    }

    @Nullable
    private static BigDecimal share(InWindow window) {
        Optional<BigDecimal> share = NumberPrint.share(window.partsPunctual(), window.partsDue());
        return share.orElse(null);
    }

    private static Direction direction(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? Direction.UNKNOWN : of(now.compareTo(before));
    }

    private static Direction of(int compared) {
        return compared > 0 ? Direction.BETTER : compared < 0 ? Direction.WORSE : Direction.SAME;
    }
}
