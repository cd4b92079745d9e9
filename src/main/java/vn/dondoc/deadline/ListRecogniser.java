package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** "Quý I, II/2024", "Trong Quý I và Quý II", "tháng 3, 6, 9/2024", "ngày 01/6 và 15/11", "15 và 20/6/2024". */
final class ListRecogniser implements Recogniser {

    private static final int MOST = 12;
    private static final Words AND =
            Words.of("và", "hoặc", "cùng", "và trong", "và trước", "và trước ngày", "hoặc trước");
    private static final Words BOUND = Words.of("trước", "trong", "vào");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        Bounds.BoundMatch bound = Bounds.at(t, i);
        List<Period> periods = new ArrayList<>();
        PeriodMatch first = Periods.at(t, bound.end());
        int at;
        if (first == null) {
            at = bareDays(t, bound.end(), periods);
            if (at < 0) {
                return null;
            }
        } else {
            if (!first.isPossible()) {
                return null;
            }
            periods.add(first.period());
            at = first.end();
        }
        String problem = null;
        while (periods.size() < MOST) {
            int next = afterSeparator(t, at, periods.get(0).grain());
            PeriodMatch item =
                    next < 0 ? null : EndPoints.second(t, next, periods.get(0).grain());
            if (item == null) {
                break;
            }
            if (!item.isPossible()) {
                problem = item.problem();
            } else if (item.period().grain() == periods.get(0).grain()) {
                periods.add(item.period());
            } else {
                break;
            }
            at = item.end();
        }
        if (problem != null) {
            return new Match(new Part.Impossible(problem), at);
        }
        return periods.size() < 2 ? null : new Match(new Part.Several(bound.bound(), List.copyOf(periods)), at);
    }

    /** Lone days before the one that carries the month; gives the index behind them all, or -1. */
    private static int bareDays(Tokens t, int from, List<Period> periods) {
        int end = EndPoints.bareEnd(t, from);
        int next = end < 0 ? -1 : afterSeparator(t, end, Period.Grain.MONTH);
        PeriodMatch second = next < 0 ? null : Periods.at(t, next);
        if (second == null || !second.isPossible() || second.period().grain() != Period.Grain.DAY) {
            return -1;
        }
        PeriodMatch first = EndPoints.firstLike(t, from, second.period());
        if (first == null || !first.isPossible()) {
            return -1;
        }
        periods.add(first.period());
        periods.add(second.period());
        return second.end();
    }

    private static int afterSeparator(Tokens t, int i, Period.Grain grain) {
        String symbols = grain == Period.Grain.QUARTER ? ",;&+/" : ",;&+";
        int j = t.skip(i, symbols);
        int k = AND.skip(t, j);
        if (k == i) {
            return -1;
        }
        return BOUND.skip(t, k);
    }
}
