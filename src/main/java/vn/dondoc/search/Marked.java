package vn.dondoc.search;

import java.util.ArrayList;
import java.util.List;

/** A text with the searched words marked. */
final class Marked {

    private static final int LONGEST = 260;
    private static final int BEFORE = 80;

    private Marked() {}

    /** The whole text. */
    static List<Piece> whole(String text, SearchWords search) {
        return pieces(text, 0, text.length(), marks(text, search));
    }

    /** A few lines of the text around the first mark; nothing when there is none. */
    static List<Piece> around(String text, SearchWords search) {
        boolean[] marks = marks(text, search);
        int first = 0;
        while (first < marks.length && !marks[first]) {
            first++;
        }
        if (first == marks.length) {
            return List.of();
        }
        int from = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
        int to = Math.min(text.length(), from + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, from, to, marks));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static int afterSpace(String text, int from, int last) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= last ? from : space + 1;
    }

    /** For each character whether it is marked; what lies between two neighbouring marked words is, too. */
    private static boolean[] marks(String text, SearchWords search) {
        List<Syllable> words = Syllables.of(text);
        boolean plain = Syllables.plain(words);
        boolean[] found = new boolean[words.size()];
        for (int at = 0; at < words.size(); at++) {
            for (Syllable wanted : search.loose()) {
                found[at] |= matches(wanted, words.get(at), plain);
            }
            for (List<Syllable> phrase : search.phrases()) {
                mark(words, at, phrase, plain, found);
            }
        }
        boolean[] marks = new boolean[text.length()];
        for (int at = 0; at < words.size(); at++) {
            if (found[at]) {
                int from = at > 0 && found[at - 1]
                        ? words.get(at - 1).end()
                        : words.get(at).start();
                java.util.Arrays.fill(marks, from, words.get(at).end(), true);
            }
        }
        return marks;
    }

    private static void mark(List<Syllable> words, int at, List<Syllable> phrase, boolean plain, boolean[] found) {
        if (at + phrase.size() > words.size()) {
            return;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!matches(phrase.get(i), words.get(at + i), plain)) {
                return;
            }
        }
        java.util.Arrays.fill(found, at, at + phrase.size(), true);
    }

    private static boolean matches(Syllable wanted, Syllable word, boolean plain) {
        return SearchWords.matches(wanted, word.fold(), word.marks(), plain);
    }

    private static List<Piece> pieces(String text, int from, int to, boolean[] marks) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || marks[at] != marks[start]) {
                if (at > start) {
                    pieces.add(new Piece(text.substring(start, at), marks[start]));
                }
                start = at;
            }
        }
        return pieces;
    }
}
