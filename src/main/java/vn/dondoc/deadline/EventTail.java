package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** What a term is counted from: "kể từ ngày tiếp nhận", "sau khi ...", "trước khi ...", "kể từ ngày 01/3/2024". */
final class EventTail {

    /**
     * The event behind a term.
     *
     * @param event its words, or null
     * @param date its day, when the phrase says one
     * @param before the term runs backwards
     * @param end index behind it
     */
    record Tail(@Nullable String event, @Nullable Period date, boolean before, int end) {
        boolean stated() {
            return event != null;
        }
    }

    private static final Words SINCE = Words.of(
            "kể từ",
            "kể từ ngày",
            "kể từ khi",
            "kể từ thời điểm",
            "kể từ lúc",
            "tính từ",
            "tính từ ngày",
            "tính từ khi",
            "tính từ thời điểm",
            "từ ngày",
            "từ khi",
            "từ thời điểm",
            "từ lúc",
            "sau khi",
            "sau ngày",
            "sau",
            "khi",
            "kể từ sau khi",
            "kể từ sau ngày",
            "tính kể từ ngày",
            "tính từ sau ngày",
            "ngay sau khi",
            "từ");
    private static final Words BEFORE = Words.of("trước khi", "trước ngày", "trước");
    private static final Words COMPARED = Words.of("so với", "so với ngày", "đến");

    private EventTail() {}

    static Tail at(Tokens t, int i, boolean before) {
        int from = t.skip(i, ",");
        int since = SINCE.end(t, from);
        if (since >= 0 && !before) {
            return tail(t, i, since, false);
        }
        int backwards = BEFORE.end(t, from);
        if (backwards >= 0 && !before) {
            return tail(t, i, backwards, true);
        }
        if (before) {
            int compared = COMPARED.skip(t, from);
            int behind = Math.max(compared, Math.max(since, backwards));
            return tail(t, i, behind, true);
        }
        return new Tail(null, null, false, i);
    }

    private static Tail tail(Tokens t, int start, int from, boolean before) {
        int end = Clauses.end(t, from);
        if (end <= from) {
            return new Tail(null, null, before, start);
        }
        PeriodMatch date = Periods.at(t, from);
        boolean dated = date != null && date.isPossible() && date.period().grain() == Period.Grain.DAY;
        return new Tail(t.textOf(from, end), dated ? date.period() : null, before, end);
    }
}
