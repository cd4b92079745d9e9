package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "Theo kế hoạch", "theo tiến độ của Bộ", "theo quy định": the date stands somewhere else. */
final class DependsRecogniser implements Recogniser {

    private static final Words BY = Words.of("theo", "căn cứ", "tùy theo", "phụ thuộc", "phụ thuộc vào", "trên cơ sở");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int from = BY.end(t, i);
        if (from < 0 || from >= t.size()) {
            return null;
        }
        int end = Clauses.end(t, from);
        return end > from ? new Match(new Part.Depends(t.textOf(i, end)), end) : null;
    }
}
