package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** One date: "Chậm nhất đến ngày 20/02/2024", "Trước Quý III", "Trong năm 2024", "cuối năm 2024". */
final class DatedRecogniser implements Recogniser {

    private static final Words LAST_DAY =
            Words.of("ngày cuối", "ngày cuối cùng", "ngày cuối của", "ngày cuối cùng của");
    private static final Words LAST_WORKING_DAY =
            Words.of("ngày làm việc cuối", "ngày làm việc cuối cùng", "ngày làm việc cuối cùng của");
    private static final Words END_OF = Words.of("cuối", "thời điểm cuối");
    private static final Words YEAR = Words.of("năm");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        Bounds.BoundMatch bound = Bounds.at(t, i);
        int from = bound.end();
        int lastDay = LAST_DAY.end(t, from);
        int lastWorkingDay = LAST_WORKING_DAY.end(t, from);
        int endOf = END_OF.end(t, from);
        int at = Math.max(Math.max(lastDay, lastWorkingDay), Math.max(endOf, from));
        PeriodMatch match = period(t, at, at > from);
        if (match == null && bound.stated() && at == from) {
            match = Periods.at(t, i);
            bound = new Bounds.BoundMatch(Bound.IN, i, false, false);
        }
        if (match == null) {
            return null;
        }
        if (!match.isPossible()) {
            return new Match(new Part.Impossible(match.problem()), match.end());
        }
        Period period = match.period();
        List<DeadlineFlag> flags = new ArrayList<>();
        if (bound.timeOfDay()) {
            flags.add(DeadlineFlag.TIME_OF_DAY);
        }
        Bound kind = bound.bound();
        if (endOf == at && endOf > from) {
            flags.add(DeadlineFlag.VAGUE_END);
        } else if (at > from && kind == Bound.IN) {
            kind = Bound.BY;
        }
        boolean bare = !bound.stated() && Bounds.at(t, i).end() == i;
        boolean weak = match.weak() && bare;
        int end = period.grain() == Period.Grain.DAY ? Bounds.clockEnd(t, match.end()) : match.end();
        return new Match(new Part.Dated(kind, period, weak, lastWorkingDay == at && at > from, flags), end);
    }

    /** "cuối năm" needs no number behind it; "năm" alone elsewhere is no date. */
    @Nullable
    private static PeriodMatch period(Tokens t, int at, boolean modified) {
        PeriodMatch match = Periods.at(t, at);
        if (match == null && modified && YEAR.at(t, at)) {
            return PeriodMatch.of(Period.year(null), at + 1);
        }
        return match;
    }
}
