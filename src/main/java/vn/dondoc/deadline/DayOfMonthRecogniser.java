package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "trước ngày 25": a day without its month, which something else in the phrase must give. */
final class DayOfMonthRecogniser implements Recogniser {

    private static final Words DAY = Words.of("ngày", "ngày mùng", "ngày mồng", "mùng", "mồng");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        Bounds.BoundMatch bound = Bounds.at(t, i);
        int number = DAY.end(t, bound.end());
        boolean day = number >= 0
                && t.isNumber(number)
                && t.at(number).digits() <= 2
                && t.at(number).value() >= 1
                && t.at(number).value() <= 31;
        return day ? new Match(new Part.DayOfMonth(bound.bound(), t.at(number).value()), number + 1) : null;
    }
}
