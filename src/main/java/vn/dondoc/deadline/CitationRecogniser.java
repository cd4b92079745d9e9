package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "Kế hoạch số 56/KH-STP ngày 19/3/2024", "131/NQ-CP năm 2022": the date belongs to the document cited. */
final class CitationRecogniser implements Recogniser {

    private static final Words NUMBER = Words.of("số", "số hiệu");
    private static final Words DATE = Words.of("ngày", "năm");
    private static final Words NOT_A_TYPE = Words.of(
            "quý", "tháng", "năm", "ngày", "tuần", "lần", "giờ", "người", "đơn vị", "q", "t", "th", "i", "ii", "iii",
            "iv", "trong", "hoặc", "và", "một", "mỗi");

    @Override
    @Nullable
    public Match at(Tokens t, int from) {
        int i = NUMBER.skip(t, from);
        if (!t.isNumber(i) || !t.isSymbol(i + 1, "/")) {
            return null;
        }
        int word = i + 2;
        if (Years.isYear(t.at(word)) && t.isSymbol(word + 1, "/")) {
            word += 2;
        }
        boolean type = t.at(word).isWord() && !t.at(word).spaced() && !NOT_A_TYPE.at(t, word);
        if (!type) {
            return null;
        }
        int end = word + 1;
        while ((t.isSymbol(end, "-") || t.isSymbol(end, "&")) && t.at(end + 1).isWord()) {
            end += 2;
        }
        if (DATE.at(t, end)) {
            PeriodMatch date = Periods.at(t, end);
            end = date == null ? end : date.end();
        }
        return new Match(new Part.Citation(), end);
    }
}
