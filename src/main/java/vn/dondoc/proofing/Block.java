package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, heading, footnote or line of a table, free of markup, each of its characters knowing where in the
 * checked text it came from.
 */
final class Block {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=\\s+[\\p{Lu}\"“(+-])");

    private static final int LONGEST_SENTENCE = 600;

    private final BlockKind kind;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String bullet;
    private final String footnote;
    private final List<FootnoteMark> marks;
    private final String section;
    private List<Integer> sentenceStarts;
    private Quantities quantities;
    private List<Citation> citations;

    Block(BlockKind kind, Line line, String section) {
        this.kind = kind;
        this.text = line.text();
        this.starts = line.starts();
        this.ends = line.ends();
        this.bullet = line.bullet();
        this.footnote = line.footnote();
        this.marks = line.marks();
        this.section = section;
    }

    BlockKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** The sign of a list item, for example {@code -}; empty when it is none. */
    String bullet() {
        return bullet;
    }

    /** The number of the footnote that this is; empty otherwise. */
    String footnote() {
        return footnote;
    }

    List<FootnoteMark> marks() {
        return marks;
    }

    /** The heading under which it stands, lower case; empty before the first. */
    String section() {
        return section;
    }

    int rawStart(int index) {
        return starts[index];
    }

    /** @param end place after the last character */
    int rawEnd(int end) {
        return ends[end - 1];
    }

    String part(int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), Math.max(from, to)));
    }

    /** Where the sentence that holds {@code index} begins. */
    int sentenceStart(int index) {
        int before = before(index);
        return before == 0 ? 0 : sentences().get(before - 1);
    }

    /** Where the sentence that holds {@code index} ends, its full stop included. */
    int sentenceEnd(int index) {
        int before = before(index);
        return before == sentences().size() ? text.length() : sentences().get(before);
    }

    /** How many sentences end before {@code index}. */
    private int before(int index) {
        int found = Collections.binarySearch(sentences(), index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The sentence that holds {@code index}, lower case, at most so much of it as a person reads at once. */
    String sentence(int index) {
        int from = Math.max(sentenceStart(index), index - LONGEST_SENTENCE);
        return Words.lower(part(from, Math.min(sentenceEnd(index), index + LONGEST_SENTENCE)));
    }

    private List<Integer> sentences() {
        if (sentenceStarts == null) {
            sentenceStarts = new ArrayList<>();
            Matcher end = SENTENCE_END.matcher(text);
            while (end.find()) {
                sentenceStarts.add(end.end());
            }
        }
        return sentenceStarts;
    }

    Quantities quantities() {
        if (quantities == null) {
            quantities = QuantityReader.read(this);
        }
        return quantities;
    }

    List<Citation> citations() {
        if (citations == null) {
            citations = CitationReader.read(text);
        }
        return citations;
    }
}
