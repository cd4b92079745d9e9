package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "đột xuất", "Định kỳ/ đột xuất", "đột xuất khi có yêu cầu", "báo cáo đột xuất, nếu có". */
final class AdHocRecogniser implements Recogniser {

    private static final Words REGULAR = Words.of("định kỳ", "thường kỳ");
    private static final Words JOIN = Words.of("và", "hoặc", "hay", "và báo cáo", "hoặc báo cáo");
    private static final Words AD_HOC = Words.of("đột xuất", "phát sinh đột xuất");
    private static final Words ON_REQUEST = Words.of(
            "khi có yêu cầu",
            "theo yêu cầu",
            "khi có chỉ đạo",
            "khi được yêu cầu",
            "khi phát sinh",
            "khi có phát sinh",
            "theo chỉ đạo",
            "theo đề nghị",
            "khi cần",
            "khi cần thiết");
    private static final Words IF_ANY = Words.of("nếu có");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int at = REGULAR.end(t, i);
        at = at < 0 ? i : JOIN.skip(t, t.skip(at, "/,-&+"));
        int end = AD_HOC.end(t, at);
        if (end < 0) {
            return null;
        }
        int request = ON_REQUEST.end(t, t.skip(end, ",("));
        if (request >= 0) {
            end = Clauses.end(t, request);
        }
        int any = IF_ANY.end(t, t.skip(end, ",("));
        return new Match(new Part.OnRequest(any >= 0), any >= 0 ? any : end);
    }
}
