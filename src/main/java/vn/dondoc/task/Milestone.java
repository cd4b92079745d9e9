package vn.dondoc.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A moment at which somebody is told about a deadline.
 *
 * @param anchor the due date, or the day by which units report
 * @param days working days between the anchor and the moment
 * @param at local time in Vietnam
 */
record Milestone(NoticeKind kind, LocalDate anchor, int days, LocalDateTime at) {

    /** The most serious last. */
    static final Comparator<Milestone> SERIOUSNESS =
            Comparator.comparing(Milestone::kind).thenComparing(Milestone::days, Comparator.reverseOrder());

    /** The same for the same milestone of an anchor, whatever becomes of calendar and hour; ASCII. */
    String code() {
        return kind == NoticeKind.BEFORE ? "BEFORE-" + days : kind.name();
    }

    /** The milestone of a key that was kept; its moment is not known any more. */
    static Milestone told(String key) {
        String[] parts = key.split(" ");
        String[] code = parts[1].split("-");
        LocalDate anchor = LocalDate.parse(parts[0]);
        return new Milestone(
                NoticeKind.valueOf(code[0]),
                anchor,
                code.length > 1 ? Integer.parseInt(code[1]) : 0,
                anchor.atStartOfDay());
    }

    /** Names it among everything that an assignment was told. */
    String key() {
        return anchor + " " + code();
    }
}
