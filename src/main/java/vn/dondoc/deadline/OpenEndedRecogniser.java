package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "và những năm tiếp theo", "trở đi". */
final class OpenEndedRecogniser implements Recogniser {

    private static final Words JOIN = Words.of("và", "và trong", "cùng", "cùng với");
    private static final Words ON = Words.of(
            "những năm tiếp theo",
            "các năm tiếp theo",
            "những năm sau",
            "các năm sau",
            "những năm kế tiếp",
            "các năm kế tiếp",
            "những năm đến",
            "các năm đến",
            "năm tiếp theo",
            "những năm tiếp",
            "trở đi",
            "về sau",
            "các quý tiếp theo",
            "các tháng tiếp theo",
            "những năm sau đó",
            "các năm sau đó");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        int end = ON.end(t, JOIN.skip(t, t.skip(i, ",;")));
        return end < 0 ? null : new Match(new Part.OpenEnded(), end);
    }
}
