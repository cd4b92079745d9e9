package vn.dondoc.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into {@link Syllable}s: at everything that is no letter or digit, and between letters and digits. */
final class Syllables {

    private final String text;
    private final List<Syllable> found = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private String tone = "";
    private int start;
    private boolean digits;

    private Syllables(String text) {
        this.text = text;
    }

    /** The words of a text in their order; composed and decomposed letters are the same. */
    static List<Syllable> of(String text) {
        return new Syllables(text).cut();
    }

    /** Whether a text carries no diacritics at all, as file names often do: then its words may mean any. */
    static boolean plain(List<Syllable> words) {
        return words.stream().noneMatch(Syllable::marked);
    }

    private List<Syllable> cut() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                if (letters.length() > 0 && Character.isDigit(letter) != digits) {
                    end(at);
                }
                if (letters.length() == 0) {
                    start = at;
                    digits = Character.isDigit(letter);
                }
                add(letter);
            } else if (letters.length() > 0 && Character.getType(letter) == Character.NON_SPACING_MARK) {
                mark(letter);
            } else {
                end(at);
            }
            at = next;
        }
        end(text.length());
        return found;
    }

    private void add(int letter) {
        String parts = Normalizer.normalize(Character.toString(Character.toLowerCase(letter)), Normalizer.Form.NFD);
        parts.codePoints().forEach(part -> {
            if (Character.getType(part) == Character.NON_SPACING_MARK) {
                mark(part);
            } else if (part == 'đ') {
                letters.append('d');
                marks.append('d');
            } else if (part < 128) {
                letters.appendCodePoint(part);
            } else if (Character.isDigit(part)) {
                letters.append(Character.digit(part, 10));
            } else {
                // other scripts stay apart, in letters that the index can hold
                letters.append('z').append(Integer.toHexString(part));
            }
        });
    }

    private void mark(int sign) {
        switch (sign) {
            case 0x302 -> marks.append('h');
            case 0x31b -> marks.append('w');
            case 0x306 -> marks.append('b');
            case 0x300 -> tone = "f";
            case 0x301 -> tone = "s";
            case 0x309 -> tone = "r";
            case 0x303 -> tone = "x";
            case 0x323 -> tone = "j";
            default -> {}
        }
    }

    private void end(int at) {
        if (letters.length() > 0) {
            found.add(Syllable.of(letters, marks, tone, start, at));
        }
        letters.setLength(0);
        marks.setLength(0);
        tone = "";
    }
}
