package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "từ tháng 3 đến tháng 9/2024", "2025 - 2026", "Quý I - III/2024", "15-20/6/2024", "từ nay đến hết năm 2024". */
final class RangeRecogniser implements Recogniser {

    private static final Words TO = Words.of(
            "đến", "đến hết", "đến trước", "và kết thúc", "và kết thúc vào", "và hoàn thành", "và hoàn thành trước");
    private static final Words TO_BEFORE = Words.of("đến trước", "và hoàn thành trước");
    private static final Words NOW = Words.of("nay", "thời điểm này", "ngày ký", "ngày ban hành");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        Bounds.BoundMatch bound = Bounds.at(t, i);
        if (bound.bound() != Bound.FROM && bound.bound() != Bound.IN) {
            return null;
        }
        int now = bound.bound() == Bound.FROM ? NOW.end(t, bound.end()) : -1;
        if (now >= 0) {
            return fromNow(t, now);
        }
        PeriodMatch left = Periods.at(t, bound.end());
        int separator = left == null ? EndPoints.bareEnd(t, bound.end()) : left.end();
        if (separator < 0 || left != null && !left.isPossible()) {
            return null;
        }
        int right = afterSeparator(t, separator);
        if (right < 0) {
            return null;
        }
        boolean before = TO_BEFORE.at(t, separator);
        PeriodMatch to = left == null
                ? Periods.at(t, right)
                : EndPoints.second(t, right, left.period().grain());
        if (to == null) {
            return null;
        }
        if (!to.isPossible()) {
            return new Match(new Part.Impossible(to.problem()), to.end());
        }
        PeriodMatch from = left != null ? left : EndPoints.firstLike(t, bound.end(), to.period());
        if (from == null) {
            return null;
        }
        if (!from.isPossible()) {
            return new Match(new Part.Impossible(from.problem()), to.end());
        }
        boolean weak =
                from.weak() && to.weak() && !bound.stated() && from.period().grain() != Period.Grain.YEAR;
        Bound toBound = before ? Bound.BEFORE : Bound.BY;
        return new Match(new Part.Span(from.period(), toBound, to.period(), weak), to.end());
    }

    @Nullable
    private static Match fromNow(Tokens t, int now) {
        int right = TO.end(t, now);
        PeriodMatch to = right < 0 ? null : Periods.at(t, right);
        if (to == null) {
            return null;
        }
        if (!to.isPossible()) {
            return new Match(new Part.Impossible(to.problem()), to.end());
        }
        Bound bound = TO_BEFORE.at(t, now) ? Bound.BEFORE : Bound.BY;
        return new Match(new Part.Span(null, bound, to.period(), false), to.end());
    }

    private static int afterSeparator(Tokens t, int i) {
        if (t.isSymbol(i, "-")) {
            return TO.skip(t, i + 1);
        }
        int j = t.skip(i, ",;");
        return TO.end(t, j);
    }
}
