package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The readable characters of a line with the places they came from. */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final List<FootnoteMark> marks = new ArrayList<>();
    private String bullet = "";
    private String footnote = "";
    private boolean emphasised;

    void add(char letter, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(letter);
    }

    void mark(String number) {
        if (text.length() == 0 && marks.isEmpty() && footnote.isEmpty()) {
            footnote = number;
        } else {
            marks.add(new FootnoteMark(text.length(), number));
        }
    }

    void bullet(String sign) {
        bullet = sign;
    }

    void emphasise() {
        emphasised = true;
    }

    /** Appends the continuation of a paragraph that a page break has cut. */
    void join(Line next) {
        int at = text.length() == 0 ? 0 : ends[text.length() - 1];
        add(' ', at, at);
        int offset = text.length();
        for (int i = 0; i < next.text.length(); i++) {
            add(next.text.charAt(i), next.starts[i], next.ends[i]);
        }
        next.marks.forEach(mark -> marks.add(new FootnoteMark(mark.at() + offset, mark.number())));
    }

    String text() {
        return text.toString();
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    List<FootnoteMark> marks() {
        return List.copyOf(marks);
    }

    String bullet() {
        return bullet;
    }

    String footnote() {
        return footnote;
    }

    /** Whether it was wholly bold, or a heading of Markdown. */
    boolean emphasised() {
        return emphasised;
    }

    boolean row() {
        return text.indexOf("\t") >= 0;
    }

    boolean empty() {
        return text.length() == 0;
    }

    boolean blank() {
        return text.chars().allMatch(Character::isWhitespace);
    }
}
