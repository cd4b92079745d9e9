package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "Thường xuyên", "liên tục", "hằng ngày", "trong suốt năm 2024", "thường xuyên trong năm 2024". */
final class OngoingRecogniser implements Recogniser {

    private static final Words ONGOING = Words.of(
            "thường xuyên",
            "thường xuyên liên tục",
            "liên tục",
            "hằng ngày",
            "mỗi ngày",
            "hằng ngày thường xuyên",
            "xuyên suốt",
            "thường trực",
            "lâu dài",
            "quanh năm");
    /** "chi thường xuyên" is recurrent expenditure, no deadline. */
    private static final Words MONEY = Words.of("chi", "kinh phí", "nguồn", "dự toán", "ngân sách");

    private static final Words THROUGHOUT = Words.of("trong suốt", "suốt", "xuyên suốt");
    private static final Words FRAME = Words.of("trong", "suốt", "trong suốt", "trong cả", "cả", "của");
    private static final Words THIS_YEAR = Words.of("năm", "cả năm", "quá trình", "thời gian", "nhiệm kỳ");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int throughout = THROUGHOUT.end(t, i);
        if (throughout >= 0) {
            return throughout(t, throughout);
        }
        int end = ONGOING.end(t, i);
        if (end < 0 || MONEY.at(t, i - 1) || MONEY.at(t, i - 2)) {
            return null;
        }
        int again = ONGOING.end(t, t.skip(end, ",-/"));
        end = again >= 0 ? again : end;
        int frame = FRAME.skip(t, end);
        PeriodMatch year = YearForms.named(t, frame);
        if (year == null) {
            year = YearForms.named(t, end);
        }
        if (year != null && year.isPossible()) {
            return new Match(new Part.Ongoing(year.period()), year.end());
        }
        return new Match(new Part.Ongoing(null), end);
    }

    private static Match throughout(Tokens t, int at) {
        PeriodMatch period = Periods.at(t, at);
        if (period != null && period.isPossible()) {
            return new Match(new Part.Ongoing(period.period()), period.end());
        }
        return new Match(new Part.Ongoing(null), THIS_YEAR.skipAll(t, at));
    }
}
