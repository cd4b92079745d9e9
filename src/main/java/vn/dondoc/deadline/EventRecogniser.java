package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "Ngay sau khi có ...", "Khi có phát sinh", "Sau khi Bộ ban hành ...", "Theo yêu cầu", "trước khi ...". */
final class EventRecogniser implements Recogniser {

    private static final Words WHEN = Words.of(
            "ngay sau khi",
            "ngay khi",
            "sau khi",
            "khi",
            "ngay sau",
            "từ khi",
            "kể từ khi",
            "sau",
            "sau ngày",
            "kể từ ngày",
            "kể từ thời điểm",
            "sau thời điểm",
            "ngay sau ngày",
            "mỗi khi",
            "chậm nhất khi",
            "cho đến khi",
            "đến khi",
            "trong trường hợp",
            "ngay từ khi",
            "kể từ",
            "tính từ",
            "tính từ ngày",
            "tính từ khi",
            "từ ngày");
    private static final Words BEFORE = Words.of("trước khi", "trước thời điểm", "trước kỳ họp", "trước phiên họp");
    private static final Words NOUN = Words.of("trước kỳ họp", "trước phiên họp");
    private static final Words REQUEST = Words.of(
            "theo yêu cầu",
            "theo chỉ đạo",
            "theo đề nghị",
            "theo phân công",
            "theo thông báo",
            "theo giấy mời",
            "theo sự chỉ đạo",
            "theo triệu tập");
    private static final Words STOP = Words.of("đó", "này", "trên");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int before = BEFORE.end(t, i);
        if (before >= 0) {
            return event(t, NOUN.at(t, i) ? i + 1 : before, before, true);
        }
        if (REQUEST.at(t, i)) {
            return event(t, i, REQUEST.end(t, i), false);
        }
        int when = WHEN.end(t, i);
        if (when < 0 || STOP.at(t, when)) {
            return null;
        }
        return event(t, when, when, false);
    }

    @Nullable
    private static Match event(Tokens t, int textFrom, int from, boolean before) {
        int end = Clauses.end(t, from);
        String text = t.textOf(textFrom, end).strip();
        boolean empty = text.isEmpty() || end <= textFrom;
        return empty ? null : new Match(new Part.Happening(text, before), end);
    }
}
