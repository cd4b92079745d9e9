package vn.dondoc.deadline;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings Vietnamese text of any encoding habit to one form: composed Unicode, marks in the right order, one kind of
 * space, dash and slash.
 */
final class VietnameseText {

    private static final String QUALITY_MARKS = "\u0302\u0306\u031B";
    private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseText() {}

    /** Cleaned text: NFC, single spaces, no invisible characters. Linear in the length. */
    static String clean(String raw) {
        String decomposed = Normalizer.normalize(raw, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        int i = 0;
        while (i < decomposed.length()) {
            char c = decomposed.charAt(i++);
            if (isInvisible(c)) {
                continue;
            }
            if (isSpace(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
                continue;
            }
            out.append(unified(c));
            i = appendMarks(decomposed, i, out);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
    }

    /** Vowel quality before tone: "é" + circumflex becomes "ế" whatever order the marks came in; extras are dropped. */
    private static int appendMarks(String text, int from, StringBuilder out) {
        char quality = 0;
        char tone = 0;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (QUALITY_MARKS.indexOf(c) >= 0) {
                quality = quality == 0 ? c : quality;
            } else if (TONE_MARKS.indexOf(c) >= 0) {
                tone = tone == 0 ? c : tone;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c)) {
                break;
            }
        }
        if (quality != 0) {
            out.append(quality);
        }
        if (tone != 0) {
            out.append(tone);
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static char unified(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2043', '~' -> '-';
            case '\u2044', '\u2215', '\\' -> '/';
            case '\u00D0', '\u0189' -> '\u0110';
            case '\u00F0', '\u0256' -> '\u0111';
            case '\u0406' -> 'I';
            case '\u0456' -> 'i';
            default -> c;
        };
    }

    /**
     * Key under which spellings of one word meet: lower case, vowel quality kept, the tone moved behind the word, so
     * that "hoà" and "hòa", "quý" and "qúy" are equal.
     */
    static String key(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        int tone = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            int mark = TONE_MARKS.indexOf(decomposed.charAt(i));
            if (mark >= 0) {
                tone = mark + 1;
            } else {
                letters.append(decomposed.charAt(i));
            }
        }
        return letters.append(tone).toString();
    }

    /** The word without any marks, lower case. */
    static String fold(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c == 'đ' ? 'd' : c);
            }
        }
        return letters.toString();
    }
}
