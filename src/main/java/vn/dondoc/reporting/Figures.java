package vn.dondoc.reporting;

import java.util.Optional;

/**
 * Counts at the end of a cut-off day (domain.md section 3). The parts always add up; the constructor holds that.
 *
 * @param assigned {@code done + notDone}; cancelled and superseded work is outside
 * @param done {@code early + onTime + late}
 * @param onTime completed on the due date, or without a due date
 * @param notDone {@code inTime + overdue}
 * @param inTime open, due date not passed or none
 * @param overdue open after the due date
 * @param dueSoon of {@code inTime}: due on the cut-off day or in the seven days after it
 * @param continuing not done, with progress or a finished part (decision 4)
 * @param notStarted the rest: {@code done + continuing + notStarted = assigned}
 * @param shareDecimals decimals that percentages are printed with, a parameter of the agency
 */
public record Figures(
        long assigned,
        long done,
        long early,
        long onTime,
        long late,
        long notDone,
        long inTime,
        long overdue,
        long dueSoon,
        long continuing,
        long notStarted,
        int shareDecimals) {

    /** Nothing assigned. */
    public static final Figures NONE = of(0, 0, 0, 0, 0, 0, 0);

    /** Checks that the parts add up. */
    public Figures {
        if (assigned != done + notDone
                || done != early + onTime + late
                || notDone != inTime + overdue
                || notDone != continuing + notStarted
                || Math.min(Math.min(early, onTime), Math.min(late, inTime)) < 0
                || Math.min(overdue, Math.min(continuing, notStarted)) < 0
                || dueSoon < 0
                || dueSoon > inTime) {
            throw new IllegalArgumentException("parts do not add up to their totals");
        }
    }

    /** From the disjoint parts. */
    public static Figures of(
            long early, long onTime, long late, long inTime, long overdue, long dueSoon, long continuing) {
        long done = early + onTime + late;
        long notDone = inTime + overdue;
        return new Figures(
                done + notDone,
                done,
                early,
                onTime,
                late,
                notDone,
                inTime,
                overdue,
                dueSoon,
                continuing,
                notDone - continuing,
                NumberPrint.TASK_SHARE_DECIMALS);
    }

    /** The same with percentages printed to so many decimals. */
    public Figures printedWith(int decimals) {
        return new Figures(
                assigned,
                done,
                early,
                onTime,
                late,
                notDone,
                inTime,
                overdue,
                dueSoon,
                continuing,
                notStarted,
                decimals);
    }

    /** Done of assigned, {@code 65,2%}; empty without a base. */
    public Optional<String> donePercent() {
        return NumberPrint.percent(done, assigned, shareDecimals);
    }

    /** Early and on time of done; empty without a base. */
    public Optional<String> onTimePercent() {
        return NumberPrint.percent(early + onTime, done, shareDecimals);
    }

    /** Overdue of assigned; empty without a base. */
    public Optional<String> overduePercent() {
        return NumberPrint.percent(overdue, assigned, shareDecimals);
    }

    /** Continuing of assigned, as Hà Tĩnh prints it; empty without a base. */
    public Optional<String> continuingPercent() {
        return NumberPrint.percent(continuing, assigned, shareDecimals);
    }

    /** Not started of assigned; empty without a base. */
    public Optional<String> notStartedPercent() {
        return NumberPrint.percent(notStarted, assigned, shareDecimals);
    }

    /** The number of one bucket. */
    public long count(Bucket bucket) {
        return switch (bucket) {
            case ASSIGNED -> assigned;
            case DONE -> done;
            case DONE_IN_TIME -> early + onTime;
            case EARLY -> early;
            case ON_TIME -> onTime;
            case LATE -> late;
            case NOT_DONE -> notDone;
            case IN_TIME -> inTime;
            case OVERDUE -> overdue;
            case DUE_SOON -> dueSoon;
            case NOT_SOON -> inTime - dueSoon;
            case CONTINUING -> continuing;
            case NOT_STARTED -> notStarted;
        };
    }
}
