package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.lang.Nullable;

/** "Trong thời gian 10 ngày kể từ ngày tiếp nhận", "chậm nhất sau 03 ngày", "1,5 ngày", "05 ngày trước khi ...". */
final class TermRecogniser implements Recogniser {

    private record Unit(AmountUnit unit, BigDecimal factor, boolean hours, int end) {}

    /** Ten years of days; longer terms are misprints, and counting them would cost time. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(3660);

    private static final Words PREFIX = Words.of(
            "trong",
            "trong thời gian",
            "trong thời hạn",
            "trong vòng",
            "chậm nhất",
            "chậm nhất là",
            "chậm nhất sau",
            "chậm nhất là sau",
            "chậm nhất trong",
            "chậm nhất trong vòng",
            "chậm nhất trong thời gian",
            "chậm nhất trong thời hạn",
            "chậm nhất là trong",
            "chậm nhất không quá",
            "muộn nhất",
            "muộn nhất sau",
            "sau",
            "không quá",
            "tối đa",
            "thời hạn",
            "thời gian",
            "thời hạn là",
            "tối đa không quá",
            "không vượt quá",
            "trong thời gian không quá",
            "trong thời hạn không quá",
            "trong vòng không quá",
            "thời hạn không quá",
            "ngay trong",
            "trong thời gian tối đa",
            "trong thời hạn tối đa",
            "sau thời gian",
            "ít nhất",
            "tối thiểu");
    private static final Words BEFORE_PREFIX =
            Words.of("trước", "trước ít nhất", "trước tối thiểu", "trước thời hạn", "trước chậm nhất");
    private static final Words WORKING_DAY = Words.of("ngày làm việc");
    private static final Words DAY = Words.of("ngày", "ngày lịch", "ngày tự nhiên", "ngày dương lịch");
    private static final Words WEEK = Words.of("tuần", "tuần lễ");
    private static final Words MONTH = Words.of("tháng");
    private static final Words YEAR = Words.of("năm");
    private static final Words WORKING_HOUR = Words.of("giờ làm việc");
    private static final Words HOUR = Words.of("giờ", "h", "tiếng");
    private static final Words AND_A_HALF = Words.of("rưỡi");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int prefix = PREFIX.end(t, i);
        int before = BEFORE_PREFIX.end(t, i);
        int from = Math.max(i, Math.max(prefix, before));
        Numerals.Numeral numeral = Numerals.at(t, from);
        Unit unit = numeral == null ? null : unit(t, numeral.end());
        if (unit == null) {
            return null;
        }
        if (numeral.contradiction()) {
            String words = t.textOf(from, numeral.end());
            return new Match(new Part.Impossible("số và chữ không khớp nhau (“" + words + "”)"), unit.end());
        }
        boolean year = unit.unit() == AmountUnit.MONTH && unit.factor().intValue() == 12;
        EventTail.Tail tail = EventTail.at(t, unit.end(), before > i);
        if (unit.unit() == AmountUnit.MONTH && tail.before() && tail.date() != null) {
            // "báo cáo 6 tháng trước ngày 15/6" is the half-year's report and its date
            return null;
        }
        if (year && !tail.stated() && from == i) {
            return null;
        }
        BigDecimal amount = numeral.value();
        int end = unit.end();
        if (AND_A_HALF.at(t, end)) {
            amount = amount.add(new BigDecimal("0.5"));
            tail = EventTail.at(t, end + 1, before > i);
        }
        BigDecimal total =
                unit.hours() ? amount.divide(unit.factor(), 3, RoundingMode.UP) : amount.multiply(unit.factor());
        if (total.compareTo(LONGEST) > 0) {
            return new Match(new Part.Impossible("thời hạn dài bất thường (" + numeral.value() + ")"), unit.end());
        }
        Part.Term term = new Part.Term(
                Numerals.plain(total), unit.unit(), tail.event(), tail.date(), tail.before(), unit.hours());
        return new Match(term, tail.end());
    }

    @Nullable
    private static Unit unit(Tokens t, int i) {
        if (WORKING_HOUR.at(t, i)) {
            return new Unit(AmountUnit.WORKING_DAY, BigDecimal.valueOf(8), true, WORKING_HOUR.end(t, i));
        }
        if (HOUR.at(t, i)) {
            return new Unit(AmountUnit.CALENDAR_DAY, BigDecimal.valueOf(24), true, HOUR.end(t, i));
        }
        if (WORKING_DAY.at(t, i)) {
            return new Unit(AmountUnit.WORKING_DAY, BigDecimal.ONE, false, WORKING_DAY.end(t, i));
        }
        if (t.isNumber(i + 1) && !DAY.at(t, i)) {
            return null;
        }
        if (DAY.at(t, i)) {
            return new Unit(AmountUnit.CALENDAR_DAY, BigDecimal.ONE, false, DAY.end(t, i));
        }
        if (WEEK.at(t, i)) {
            return new Unit(AmountUnit.CALENDAR_DAY, BigDecimal.valueOf(7), false, WEEK.end(t, i));
        }
        if (MONTH.at(t, i)) {
            return new Unit(AmountUnit.MONTH, BigDecimal.ONE, false, i + 1);
        }
        return YEAR.at(t, i) ? new Unit(AmountUnit.MONTH, BigDecimal.valueOf(12), false, i + 1) : null;
    }
}
