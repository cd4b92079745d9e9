package vn.dondoc.deadline;

import java.util.List;
import org.springframework.lang.Nullable;

/** "Hằng tháng", "định kỳ hằng quý", "mỗi năm 2 lần", "2 lần/năm", "6 tháng/lần", "hằng tháng, quý, năm". */
final class RecurrenceRecogniser implements Recogniser {

    private static final Words EACH = Words.of(
            "hằng",
            "mỗi",
            "từng",
            "định kỳ",
            "định kỳ hằng",
            "định kỳ mỗi",
            "định kỳ theo",
            "theo từng",
            "của mỗi",
            "định kỳ báo cáo hằng",
            "báo cáo định kỳ",
            "định kỳ vào",
            "cứ mỗi",
            "thường kỳ hằng");
    private static final Words PART = Words.of("đầu", "cuối", "này", "trước", "sau");
    private static final Words YEARLY = Words.of("thường niên");
    private static final Words TIMES = Words.of("lần");
    private static final Words PER = Words.of("một", "mỗi", "trong", "trên", "trong một", "trong mỗi", "hằng");
    private static final Words AND = Words.of("và", "hoặc", "và hằng", "và mỗi", "hằng", "mỗi");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        if (YEARLY.at(t, i)) {
            return match(Recurrence.ANNUAL, false, YEARLY.end(t, i));
        }
        Match counted = timesPerUnit(t, i);
        if (counted != null) {
            return counted;
        }
        int each = EACH.end(t, i);
        RecurrenceUnits.Unit unit = RecurrenceUnits.at(t, each < 0 ? i : each);
        if (unit == null) {
            return null;
        }
        Match unitTimes = unitPerTimes(t, unit, each >= 0);
        if (unitTimes != null) {
            return unitTimes;
        }
        return each < 0 || t.isNumber(unit.end()) && Years.isYear(t.at(unit.end())) ? null : units(t, i, unit);
    }

    /** "2 lần/năm". */
    @Nullable
    private static Match timesPerUnit(Tokens t, int i) {
        Numerals.Numeral count = Numerals.at(t, i);
        if (count == null || !TIMES.at(t, count.end()) || count.value().scale() > 0) {
            return null;
        }
        int at = t.skip(count.end() + 1, "/");
        at = PER.skip(t, at);
        RecurrenceUnits.Unit unit = RecurrenceUnits.at(t, at);
        return unit == null ? null : times(unit, count.value().intValue(), unit.end());
    }

    /** "6 tháng/lần", "năm 2 lần". */
    @Nullable
    private static Match unitPerTimes(Tokens t, RecurrenceUnits.Unit unit, boolean each) {
        int at = t.skip(unit.end(), "/(");
        Numerals.Numeral count = Numerals.at(t, at);
        int times = TIMES.end(t, count == null ? at : count.end());
        if (times < 0 || count == null && !each && at == unit.end()) {
            return null;
        }
        return times(unit, count == null ? 1 : count.value().intValue(), t.skip(times, ")"));
    }

    @Nullable
    private static Match times(RecurrenceUnits.Unit unit, int count, int end) {
        if (unit.recurrence() == null) {
            return unknownCycle(end);
        }
        if (count <= 1) {
            return match(unit.recurrence(), false, end);
        }
        int months = unit.recurrence().months();
        Recurrence even = months % count == 0 ? RecurrenceUnits.ofMonths(months / count) : null;
        return even != null && months > 0 ? match(even, false, end) : match(unit.recurrence(), true, end);
    }

    /** One unit or several: the shortest counts. */
    private static Match units(Tokens t, int from, RecurrenceUnits.Unit first) {
        if (first.recurrence() == null) {
            return unknownCycle(first.end());
        }
        Recurrence shortest = first.recurrence();
        boolean several = false;
        int end = first.end();
        for (int guard = 0; guard < 6; guard++) {
            int at = AND.skipAll(t, t.skip(end, ",/;"));
            RecurrenceUnits.Unit next = at == end ? null : RecurrenceUnits.at(t, at);
            boolean numbered = next != null
                    && (t.isNumber(next.end()) || QuarterForm.numberAt(t, next.end()) > 0 || PART.at(t, next.end()));
            if (next == null || next.recurrence() == null || numbered) {
                break;
            }
            several |= next.recurrence() != shortest;
            shortest = next.recurrence().ordinal() < shortest.ordinal() ? next.recurrence() : shortest;
            end = next.end();
        }
        return match(shortest, several, end);
    }

    private static Match unknownCycle(int end) {
        return new Match(new Part.Impossible("chu kỳ này không phải tuần, tháng, quý, 6 tháng hay năm"), end);
    }

    private static Match match(Recurrence recurrence, boolean several, int end) {
        return new Match(new Part.Recurs(recurrence, List.of(), false, several), end);
    }
}
