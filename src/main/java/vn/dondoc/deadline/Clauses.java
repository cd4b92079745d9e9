package vn.dondoc.deadline;

/** Where the words of an event end. */
final class Clauses {

    private static final Words TURN = Words.of("nhưng", "chậm nhất", "muộn nhất", "không quá", "đồng thời");
    private static final Words NEXT = Words.of(
            "hoàn thành",
            "xong",
            "trong thời gian",
            "trong thời hạn",
            "trong vòng",
            "trước ngày",
            "thường xuyên",
            "định kỳ",
            "đột xuất",
            "tối đa",
            "hằng",
            "hoặc");
    private static final Words BEFORE = Words.of("trước");
    private static final Words AND = Words.of("và");

    private Clauses() {}

    /** Index of the token where the clause that runs at {@code from} ends. */
    static int end(Tokens t, int from) {
        int depth = 0;
        for (int i = from; i < t.size(); i++) {
            if (t.isSymbol(i, "(")) {
                if (startsDeadline(t, i + 1)) {
                    return i;
                }
                depth++;
            } else if (t.isSymbol(i, ")") && --depth < 0) {
                return i;
            } else if (t.isSymbol(i, ";") || endsSentence(t, i) || TURN.at(t, i)) {
                return i;
            } else if ((t.isSymbol(i, ",") || AND.at(t, i)) && startsDeadline(t, i + 1)) {
                return i;
            }
        }
        return t.size();
    }

    private static boolean endsSentence(Tokens t, int i) {
        return t.isSymbol(i, ".") && t.at(i + 1).spaced();
    }

    private static boolean startsDeadline(Tokens t, int i) {
        return TURN.at(t, i) || NEXT.at(t, i) || BEFORE.at(t, i) && t.isNumber(i + 1);
    }
}
