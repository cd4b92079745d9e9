package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "từ ngày 21 tháng trước đến ngày 20 tháng này": the window of a monthly report's data, no deadline. */
final class ClosingWindowRecogniser implements Recogniser {

    private static final Words FROM = Words.of("từ ngày");
    private static final Words PREVIOUS = Words.of("tháng trước", "của tháng trước", "tháng trước liền kề");
    private static final Words TO = Words.of("đến ngày", "đến hết ngày");
    private static final Words THIS = Words.of(
            "tháng này",
            "tháng sau",
            "tháng báo cáo",
            "của tháng báo cáo",
            "của tháng",
            "tháng",
            "của tháng này",
            "hằng tháng",
            "tháng hiện tại");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int first = FROM.end(t, i);
        if (first < 0 || !t.isNumber(first)) {
            return null;
        }
        int previous = PREVIOUS.end(t, first + 1);
        int last = previous < 0 ? -1 : TO.end(t, previous);
        boolean day = last >= 0
                && t.isNumber(last)
                && t.at(last).value() >= 1
                && t.at(last).value() <= 31;
        return day ? new Match(new Part.ClosingWindow(t.at(last).value()), THIS.skip(t, last + 1)) : null;
    }
}
