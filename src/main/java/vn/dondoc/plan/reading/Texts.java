package vn.dondoc.plan.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dondoc.common.Vietnamese;

/** Cleaning and comparing Vietnamese text. */
final class Texts {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *\\n[ \\n]*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Texts() {}

    /** Composed, without soft hyphens and other invisible signs, single spaces, line breaks kept. */
    static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = INVISIBLE
                .matcher(composed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return AROUND_BREAK.matcher(spaced).replaceAll("\n").strip();
    }

    /** One line, spaces single. */
    static String line(String text) {
        return clean(text).replace('\n', ' ');
    }

    /** Words only, lower case, without diacritics: for recognising heads, whatever their spelling. */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char letter = Character.toLowerCase(apart.charAt(i));
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                continue; // a tone or vowel mark
            }
            if (Character.isLetterOrDigit(letter) || letter == '%') {
                words.append(letter == 'đ' ? 'd' : letter);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** Words only, lower case, diacritics kept: for comparing sentences. */
    static String words(String text) {
        return NO_WORD.matcher(Vietnamese.key(text)).replaceAll(" ").strip();
    }

    /** Starts with a small letter: the sentence began elsewhere. */
    static boolean startsLower(String text) {
        String line = text.strip();
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    static boolean startsUpper(String text) {
        String line = text.strip();
        return !line.isEmpty() && Character.isUpperCase(line.codePointAt(0));
    }

    /** Written in capitals throughout (at least four letters). */
    static boolean allCapitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 4 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The text ends where a sentence ends. */
    static boolean sentenceEnds(String text) {
        String line = text.strip();
        return !line.isEmpty() && ".!?…)”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Puts a text cut by a page end together: one space, none after a hyphen inside a word. */
    static String join(String first, String second) {
        if (first.isBlank()) {
            return second;
        }
        if (second.isBlank()) {
            return first;
        }
        String head = first.strip();
        String tail = second.strip();
        boolean hyphen = head.endsWith("-")
                && head.length() > 1
                && Character.isLetterOrDigit(head.charAt(head.length() - 2))
                && Character.isLetterOrDigit(tail.charAt(0));
        boolean closing = ").,;:".indexOf(tail.charAt(0)) >= 0;
        return head + (hyphen || closing ? "" : " ") + tail;
    }

    static String shorten(String text, int length) {
        String line = line(text);
        return line.length() <= length ? line : line.substring(0, length - 1).strip() + "…";
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
