package vn.dondoc.deadline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words before a date: "chậm nhất đến", "trước", "từ", "trong"; and an hour of the day. */
final class Bounds {

    /**
     * What stands before a date.
     *
     * @param bound how the date is tied
     * @param end index of the date itself
     * @param timeOfDay an hour was stated
     * @param stated there were such words
     */
    record BoundMatch(Bound bound, int end, boolean timeOfDay, boolean stated) {}

    private static final Map<Bound, Words> WORDS = new LinkedHashMap<>();
    private static final Words BEFORE = Words.of(
            "trước",
            "trước thời điểm",
            "trước mốc",
            "trước thời hạn",
            "chậm nhất trước",
            "chậm nhất là trước",
            "muộn nhất trước",
            "muộn nhất là trước");
    private static final Words BEFORE_OR_ON_TAIL = Words.of("trong", "hoặc trong", "và trong", "hoặc vào", "hoặc đúng");
    private static final Words HOUR = Words.of("giờ", "h", "g");
    private static final Words MINUTE = Words.of("phút", "p");
    private static final Words PART_OF_DAY =
            Words.of("sáng", "chiều", "trưa", "cuối giờ", "hết giờ làm việc", "cùng ngày", "hết giờ hành chính");

    static {
        WORDS.put(
                Bound.BY,
                Words.of(
                        "chậm nhất",
                        "chậm nhất là",
                        "chậm nhất đến",
                        "chậm nhất là đến",
                        "chậm nhất đến hết",
                        "chậm nhất là đến hết",
                        "chậm nhất hết",
                        "chậm nhất là hết",
                        "chậm nhất vào",
                        "chậm nhất là vào",
                        "chậm nhất trong",
                        "chậm nhất là trong",
                        "chậm nhất không quá",
                        "muộn nhất",
                        "muộn nhất là",
                        "muộn nhất đến",
                        "muộn nhất vào",
                        "muộn nhất là vào",
                        "trễ nhất",
                        "trễ nhất là",
                        "đến",
                        "đến hết",
                        "đến cuối",
                        "hết",
                        "không quá",
                        "không muộn hơn",
                        "không chậm hơn",
                        "không trễ hơn",
                        "hạn cuối",
                        "hạn cuối là",
                        "hạn chót",
                        "hạn chót là",
                        "thời hạn",
                        "thời hạn đến",
                        "thời hạn đến hết",
                        "hạn đến",
                        "hạn đến hết",
                        "trong thời hạn đến",
                        "trong và trước",
                        "trước và trong"));
        WORDS.put(
                Bound.FROM,
                Words.of(
                        "từ",
                        "kể từ",
                        "bắt đầu",
                        "bắt đầu từ",
                        "bắt đầu vào",
                        "bắt đầu trong",
                        "khởi động từ",
                        "bắt đầu thực hiện",
                        "bắt đầu thực hiện từ",
                        "bắt đầu triển khai",
                        "bắt đầu triển khai từ",
                        "trong khoảng từ",
                        "trong thời gian từ",
                        "trong giai đoạn từ",
                        "giai đoạn từ"));
        WORDS.put(Bound.AFTER, Words.of("sau", "kể từ sau"));
        WORDS.put(
                Bound.IN,
                Words.of(
                        "trong",
                        "vào",
                        "trong thời gian",
                        "trong giai đoạn",
                        "giai đoạn",
                        "trong khoảng",
                        "trong các",
                        "trong cả",
                        "nhiệm kỳ",
                        "niên khóa",
                        "xong trong",
                        "thời gian",
                        "trong vòng"));
    }

    private Bounds() {}

    static BoundMatch at(Tokens t, int i) {
        int before = BEFORE.end(t, i);
        if (before >= 0) {
            int tail = t.skip(before, "/,");
            return BEFORE_OR_ON_TAIL.at(t, tail)
                    ? withTime(t, Bound.BY, BEFORE_OR_ON_TAIL.end(t, tail))
                    : withTime(t, Bound.BEFORE, before);
        }
        Bound best = Bound.IN;
        int end = i;
        for (Map.Entry<Bound, Words> entry : WORDS.entrySet()) {
            int candidate = entry.getValue().end(t, i);
            if (candidate > end) {
                best = entry.getKey();
                end = candidate;
            }
        }
        if (best == Bound.BY && t.isSymbol(end, ":")) {
            end++;
        }
        BoundMatch match = withTime(t, best, end);
        return new BoundMatch(match.bound(), match.end(), match.timeOfDay(), match.end() > i);
    }

    /** "trước 17 giờ 00 ngày 20/6" is still good on the 20th. */
    private static BoundMatch withTime(Tokens t, Bound bound, int i) {
        int end = hour(t, i);
        if (end == i) {
            return new BoundMatch(bound, i, false, true);
        }
        Bound day = bound == Bound.BEFORE || bound == Bound.IN ? Bound.BY : bound;
        return new BoundMatch(day, t.skip(end, ",;"), true, true);
    }

    /** Index behind a clock time that a spreadsheet left after a date ("00:00:00"). */
    static int clockEnd(Tokens t, int i) {
        int at = i;
        if (t.isNumber(at) && t.isSymbol(at + 1, ":") && t.isNumber(at + 2)) {
            at += 3;
            at = t.isSymbol(at, ":") && t.isNumber(at + 1) ? at + 2 : at;
        }
        return at;
    }

    private static int hour(Tokens t, int i) {
        int at = i;
        if (t.isNumber(i) && t.at(i).value() <= 24 && t.at(i).digits() <= 2) {
            if (HOUR.at(t, i + 1)) {
                at = HOUR.end(t, i + 1);
                if (t.isNumber(at) && t.at(at).digits() <= 2 && !t.isSymbol(at + 1, "/")) {
                    at = MINUTE.skip(t, at + 1);
                    at = t.skip(at, "'");
                }
            } else if (t.isSymbol(i + 1, ":")
                    && t.isNumber(i + 2)
                    && t.at(i + 2).digits() == 2) {
                at = i + 3;
            }
        }
        return PART_OF_DAY.skipAll(t, at);
    }
}
