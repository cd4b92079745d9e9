package vn.dondoc.search;

import java.util.regex.Pattern;

/**
 * A word of a text: a Vietnamese syllable, a number, or letters of another language.
 *
 * @param fold lower case without diacritics, ASCII; numbers without leading zeros
 * @param marks its diacritics in short: {@code h} circumflex, {@code w} horn, {@code b} breve, {@code d} đ, then the
 *     tone as in Telex ({@code f s r x j}); empty for none. Where the tone stands ("hoà", "hòa") does not matter
 * @param start place in the text, inclusive
 * @param end place in the text, exclusive
 */
record Syllable(String fold, String marks, int start, int end) {

    private static final int LONGEST = 20;

    /** "kĩ" and "kỹ", "quí" and "quý" are the same word. */
    private static final Pattern ENDS_IN_Y = Pattern.compile("(h|k|l|m|s|t|v|qu)y");

    static Syllable of(CharSequence letters, CharSequence marks, String tone, int start, int end) {
        String fold = letters.toString();
        if (Character.isDigit(fold.charAt(0))) {
            fold = fold.replaceFirst("^0+(?=.)", "");
        } else if (ENDS_IN_Y.matcher(fold).matches()) {
            fold = fold.substring(0, fold.length() - 1) + "i";
        }
        return new Syllable(fold.length() > LONGEST ? fold.substring(0, LONGEST) : fold, marks + tone, start, end);
    }

    /** Whether it was written with diacritics. */
    boolean marked() {
        return !marks.isEmpty();
    }

    /** The same word at another place, or with other diacritics. */
    boolean sameFold(Syllable other) {
        return fold.equals(other.fold);
    }
}
