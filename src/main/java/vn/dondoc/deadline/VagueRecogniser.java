package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "đầu năm 2025", "giữa quý II", "tuần 2 tháng 6": inside a period, but no day can be told. */
final class VagueRecogniser implements Recogniser {

    private static final Words PART_OF = Words.of(
            "đầu",
            "giữa",
            "vào đầu",
            "vào giữa",
            "khoảng giữa",
            "khoảng đầu",
            "trước cuối",
            "nửa đầu",
            "nửa cuối",
            "thượng tuần",
            "trung tuần",
            "hạ tuần");
    private static final Words WEEK = Words.of(
            "tuần",
            "tuần thứ",
            "trong tuần",
            "trong tuần thứ",
            "tuần lễ",
            "tuần đầu",
            "tuần đầu tiên",
            "tuần cuối",
            "tuần cuối cùng",
            "trong tuần đầu",
            "trong tuần cuối",
            "tuần đầu của",
            "tuần cuối của");
    private static final Words OF = Words.of("của");
    private static final Words YEAR = Words.of("năm");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int bound = Bounds.at(t, i).end();
        Match here = vague(t, i, i);
        return here != null || bound == i ? here : vague(t, i, bound);
    }

    @Nullable
    private static Match vague(Tokens t, int start, int i) {
        if (PartYearForms.months(t, i) != null) {
            return null;
        }
        int at = PART_OF.end(t, i);
        if (at < 0) {
            at = WEEK.end(t, i);
            if (at < 0) {
                return null;
            }
            at = t.isNumber(at)
                    ? at + 1
                    : Numerals.at(t, at) != null ? Numerals.at(t, at).end() : at;
        }
        at = OF.skip(t, at);
        PeriodMatch match = Periods.at(t, at);
        boolean bareYear = match == null && YEAR.at(t, at);
        if (!bareYear && (match == null || match.isPossible() && match.period().grain() == Period.Grain.DAY)) {
            return null;
        }
        int end = bareYear ? at + 1 : match.end();
        String words = t.textOf(start, end);
        return new Match(new Part.Impossible("“" + words + "” không cho biết ngày cuối cùng"), end);
    }
}
