package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** The reports of a year in one cell: "Quý I/II/III, năm", "Quý I, 6 tháng, 9 tháng và năm", "tháng, quý, năm". */
final class CycleRecogniser implements Recogniser {

    /** One item: its recurrence, and the month it closes (0 for every one of its kind). */
    private record Item(Recurrence recurrence, int month, int end) {}

    private static final int MOST = 8;
    private static final Words AND = Words.of("và", "hoặc", "báo cáo", "và báo cáo");
    private static final Words PREFIX = Words.of("định kỳ", "báo cáo", "báo cáo định kỳ", "hằng", "định kỳ hằng");
    private static final Words QUARTER = Words.of("quý");
    private static final Words MONTH = Words.of("tháng");
    private static final Words WEEK = Words.of("tuần");
    private static final Words YEAR = Words.of("năm", "cả năm", "một năm", "tổng kết năm");
    private static final Words PART = Words.of("đầu năm", "đầu");
    private static final Words EVERY = Words.of("hằng", "mỗi");

    @Override
    @Nullable
    public Match at(Tokens t, int from) {
        int at = PREFIX.skip(t, from);
        List<Item> items = new ArrayList<>();
        int end = at;
        while (items.size() < MOST) {
            Item item = item(t, at, items, at > end && AND.at(t, at - 1));
            if (item == null) {
                break;
            }
            items.add(item);
            end = item.end();
            at = AND.skip(t, t.skip(end, ",;/"));
            if (at == end) {
                break;
            }
        }
        boolean mixed = items.stream().map(Item::recurrence).distinct().count() > 1;
        boolean pointed = items.stream().allMatch(item -> item.month() > 0);
        if (!mixed) {
            return null;
        }
        int behind = yearBehind(t, end);
        Recurrence shortest =
                items.stream().map(Item::recurrence).min(Enum::compareTo).orElseThrow();
        List<RecurrencePoint> points =
                pointed ? items.stream().map(CycleRecogniser::point).distinct().toList() : List.of();
        return new Match(new Part.Recurs(shortest, points, false, !pointed), behind);
    }

    private static RecurrencePoint point(Item item) {
        return new RecurrencePoint(
                item.month(),
                null,
                null,
                false,
                false,
                false,
                item.recurrence() == Recurrence.QUARTERLY ? 3 : item.month(),
                null);
    }

    @Nullable
    private static Item item(Tokens t, int i, List<Item> before, boolean joined) {
        int quarter = QUARTER.end(t, i);
        if (quarter >= 0) {
            int number = QuarterForm.numberAt(t, quarter);
            if (number < 0) {
                return new Item(Recurrence.QUARTERLY, 0, quarter);
            }
            boolean dated = t.isSymbol(quarter + 1, "/") && t.isNumber(quarter + 2);
            return number <= 4 && !dated ? new Item(Recurrence.QUARTERLY, number * 3, quarter + 1) : null;
        }
        boolean afterQuarter = !before.isEmpty()
                && before.get(before.size() - 1).recurrence() == Recurrence.QUARTERLY
                && before.get(before.size() - 1).month() > 0;
        if (afterQuarter && !MONTH.at(t, i + 1)) {
            int number = YEAR.at(t, i) ? -1 : QuarterForm.numberAt(t, i);
            boolean dated = t.isSymbol(i + 1, "/") && t.isNumber(i + 2);
            if (number >= 1 && number <= 4 && !dated) {
                return new Item(Recurrence.QUARTERLY, number * 3, i + 1);
            }
        }
        return longer(t, i, before, joined);
    }

    @Nullable
    private static Item longer(Tokens t, int i, List<Item> before, boolean joined) {
        Numerals.Numeral months = t.isNumber(i) || !YEAR.at(t, i) ? Numerals.at(t, i) : null;
        if (months != null && MONTH.at(t, months.end())) {
            int count = months.value().scale() > 0 ? 0 : months.value().intValue();
            int end = PART.skip(t, months.end() + 1);
            return count == 6 || count == 9 ? new Item(Recurrence.SEMIANNUAL, count, end) : null;
        }
        int year = YEAR.end(t, i);
        if (year >= 0 && !(t.isNumber(year) && before.isEmpty())) {
            boolean dated = t.isNumber(year) && (joined || !areQuarters(before));
            if (t.isNumber(year) && !dated) {
                return null;
            }
            return new Item(Recurrence.ANNUAL, 12, dated ? year + 1 : year);
        }
        if (EVERY.at(t, i)) {
            return null;
        }
        boolean numbered = t.isNumber(i + 1) || Numerals.at(t, i + 1) != null;
        if (MONTH.at(t, i) && !numbered) {
            return new Item(Recurrence.MONTHLY, 0, i + 1);
        }
        return WEEK.at(t, i) && !numbered ? new Item(Recurrence.WEEKLY, 0, i + 1) : null;
    }

    /** "Quý II, năm 2024" is a quarter with its year; "Quý I, II và năm 2024" is a list of reports. */
    private static boolean areQuarters(List<Item> before) {
        return before.stream().allMatch(item -> item.recurrence() == Recurrence.QUARTERLY && item.month() > 0);
    }

    private static int yearBehind(Tokens t, int end) {
        Years.YearMatch year = Years.after(t, end);
        return year.problem() == null ? year.end() : end;
    }
}
