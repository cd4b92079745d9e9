package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Words that make a date uncertain, and a negation, which makes the phrase unreadable. */
final class MarkerRecogniser implements Recogniser {

    private static final Words TENTATIVE = Words.of("dự kiến", "khoảng", "phấn đấu", "dự định", "có thể", "ước");
    private static final Words NOT = Words.of("không", "chưa", "tạm dừng", "tạm hoãn", "hoãn", "bỏ");

    @Override
    @Nullable
    public Match at(Tokens t, int i) {
        if (TENTATIVE.at(t, i)) {
            return new Match(new Part.Marker(DeadlineFlag.TENTATIVE), TENTATIVE.end(t, i));
        }
        if (NOT.at(t, i)) {
            String word = t.textOf(i, NOT.end(t, i));
            return new Match(new Part.Impossible("có chữ “" + word + "” làm đổi nghĩa cụm từ"), NOT.end(t, i));
        }
        return null;
    }
}
