package vn.dondoc.deadline;

import java.util.List;
import org.springframework.lang.Nullable;

/** "trước ngày 23 hằng tháng", "ngày 19 của tháng cuối quý", "ngày 05 tháng sau", "ngày làm việc cuối cùng của quý". */
final class DayInPeriodRecogniser implements Recogniser {

    private static final Words DAY = Words.of("ngày", "ngày mùng", "ngày mồng", "mùng", "mồng");
    private static final Words LAST_DAY = Words.of("ngày cuối", "ngày cuối cùng", "cuối");
    private static final Words LAST_WORKING = Words.of("ngày làm việc cuối", "ngày làm việc cuối cùng");
    private static final Words OF = Words.of("của", "trong", "vào");
    private static final Words EACH =
            Words.of("hằng", "mỗi", "của mỗi", "của từng", "từng", "của hằng", "định kỳ hằng");
    private static final Words LAST_MONTH = Words.of(
            "tháng cuối quý",
            "tháng cuối của quý",
            "tháng cuối cùng của quý",
            "tháng cuối mỗi quý",
            "tháng cuối của mỗi quý",
            "tháng cuối hằng quý",
            "tháng cuối cùng quý",
            "tháng cuối cùng của mỗi quý",
            "tháng cuối các quý");
    private static final Words NEXT_QUARTER = Words.of(
            "tháng đầu quý sau",
            "tháng đầu của quý sau",
            "tháng đầu quý tiếp theo",
            "tháng đầu của quý tiếp theo",
            "tháng đầu tiên của quý sau",
            "tháng đầu tiên của quý tiếp theo",
            "tháng đầu quý kế tiếp",
            "tháng đầu của quý kế tiếp",
            "tháng đầu quý liền kề");
    private static final Words NEXT_MONTH = Words.of(
            "tháng sau",
            "tháng tiếp theo",
            "tháng kế tiếp",
            "tháng liền kề",
            "tháng sau liền kề",
            "tháng kế sau",
            "tháng tiếp theo liền kề");
    private static final Words REPORT_MONTH =
            Words.of("tháng báo cáo", "tháng cuối kỳ", "tháng cuối kỳ báo cáo", "tháng cuối của kỳ báo cáo");
    private static final Words UNIT_TAIL = Words.of("hằng tháng", "hằng quý", "mỗi tháng", "mỗi quý", "báo cáo");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        Bounds.BoundMatch bound = Bounds.at(t, i);
        boolean strict = bound.bound() == Bound.BEFORE;
        if (bound.bound() == Bound.FROM || bound.bound() == Bound.AFTER) {
            return null;
        }
        int from = bound.end();
        int number = DAY.end(t, from);
        if (number >= 0 && t.isNumber(number) && t.at(number).digits() <= 2) {
            int day = t.at(number).value();
            return day < 1 || day > 31 ? null : inPeriod(t, number + 1, day, strict, false);
        }
        int last = LAST_WORKING.end(t, from);
        boolean working = last >= 0;
        last = working ? last : LAST_DAY.end(t, from);
        return last < 0 ? null : lastOf(t, last, strict, working);
    }

    @Nullable
    private static Match inPeriod(Tokens t, int from, Integer day, boolean strict, boolean working) {
        int each = EACH.end(t, from);
        if (each >= 0) {
            RecurrenceUnits.Unit unit = RecurrenceUnits.at(t, each);
            boolean known = unit != null
                    && (unit.recurrence() == Recurrence.MONTHLY || unit.recurrence() == Recurrence.QUARTERLY);
            return known ? match(unit.recurrence(), day, strict, working, false, false, unit.end()) : null;
        }
        int at = OF.skip(t, from);
        if (LAST_MONTH.at(t, at)) {
            return match(Recurrence.QUARTERLY, day, strict, working, false, false, tail(t, LAST_MONTH.end(t, at)));
        }
        if (NEXT_QUARTER.at(t, at)) {
            return match(Recurrence.QUARTERLY, day, strict, working, true, false, tail(t, NEXT_QUARTER.end(t, at)));
        }
        if (NEXT_MONTH.at(t, at)) {
            return match(Recurrence.MONTHLY, day, strict, working, true, true, tail(t, NEXT_MONTH.end(t, at)));
        }
        if (REPORT_MONTH.at(t, at)) {
            return match(Recurrence.MONTHLY, day, strict, working, false, true, tail(t, REPORT_MONTH.end(t, at)));
        }
        return null;
    }

    /** The last day of "tháng", "quý" or "năm" that carries no number. */
    @Nullable
    private static Match lastOf(Tokens t, int from, boolean strict, boolean working) {
        int at = OF.skip(t, from);
        int each = EACH.end(t, from);
        boolean firm = each >= 0;
        RecurrenceUnits.Unit unit = RecurrenceUnits.at(t, firm ? each : at);
        if (unit == null || unit.recurrence() == null) {
            return null;
        }
        boolean numbered = t.isNumber(unit.end()) || QuarterForm.numberAt(t, unit.end()) > 0;
        boolean year = unit.recurrence() == Recurrence.ANNUAL && !firm;
        return numbered || year
                ? null
                : match(unit.recurrence(), null, strict, working, false, !firm, tail(t, unit.end()));
    }

    private static int tail(Tokens t, int i) {
        return UNIT_TAIL.skip(t, i);
    }

    private static Match match(
            Recurrence recurrence,
            @Nullable Integer day,
            boolean strict,
            boolean working,
            boolean following,
            boolean implied,
            int end) {
        RecurrencePoint point = new RecurrencePoint(null, day, null, following, strict, working, null, null);
        return new Match(new Part.Recurs(recurrence, List.of(point), implied, false), end);
    }
}
