package vn.dondoc.deadline;

import java.time.DayOfWeek;
import org.springframework.lang.Nullable;

/** "thứ sáu", "thứ 6", "chủ nhật", "chiều thứ Năm". */
final class WeekdayRecogniser implements Recogniser {

    private static final Words[] NAMES = {
        Words.of("thứ hai"),
        Words.of("thứ ba"),
        Words.of("thứ tư"),
        Words.of("thứ năm"),
        Words.of("thứ sáu"),
        Words.of("thứ bảy", "thứ bẩy"),
        Words.of("chủ nhật")
    };
    private static final Words ORDINAL = Words.of("thứ");
    private static final Words DAY = Words.of("ngày");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        Bounds.BoundMatch bound = Bounds.at(t, i);
        int at = DAY.skip(t, bound.end());
        for (int day = 0; day < NAMES.length; day++) {
            if (NAMES[day].at(t, at)) {
                return new Match(new Part.Weekday(bound.bound(), DayOfWeek.of(day + 1)), at + 2);
            }
        }
        boolean number = ORDINAL.at(t, at)
                && t.isNumber(at + 1)
                && t.at(at + 1).value() >= 2
                && t.at(at + 1).value() <= 7;
        return number
                ? new Match(
                        new Part.Weekday(
                                bound.bound(), DayOfWeek.of(t.at(at + 1).value() - 1)),
                        at + 2)
                : null;
    }
}
