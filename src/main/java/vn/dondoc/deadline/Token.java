package vn.dondoc.deadline;

import java.util.Map;
import java.util.Set;

/**
 * A word, a number or a symbol of a phrase.
 *
 * @param type what it is
 * @param key spelling key of a word ({@link VietnameseText#key}), or the symbol itself
 * @param folded the word without marks
 * @param loose whether a word may match by its letters alone
 * @param value value of a number; -1 when it is too long to mean anything
 * @param start first character in the cleaned text
 * @param end behind the last character
 * @param spaced whether a space stands before it
 */
record Token(Type type, String key, String folded, boolean loose, int value, int start, int end, boolean spaced) {

    /** Kinds of token. */
    enum Type {
        WORD,
        NUMBER,
        SYMBOL,
        END
    }

    /** Spellings of one word that a key cannot unite. */
    private static final Map<String, String> SYNONYMS = Map.of(
            VietnameseText.key("quí"), VietnameseText.key("quý"),
            VietnameseText.key("kì"), VietnameseText.key("kỳ"),
            VietnameseText.key("hàng"), VietnameseText.key("hằng"),
            VietnameseText.key("suất"), VietnameseText.key("xuất"),
            VietnameseText.key("tới"), VietnameseText.key("đến"));

    /** Words that without marks are other words: they match by letters only in a phrase that has no marks at all. */
    private static final Set<String> AMBIGUOUS =
            Set.of("ngay", "sau", "tu", "nam", "ba", "bay", "mai", "hai", "dau", "qua", "han", "vao", "cho");

    /** Words whose wrong marks (misprints, scanning) cannot be taken for another word of a deadline. */
    private static final Set<String> STURDY =
            Set.of("thuong", "xuyen", "truoc", "quy", "thang", "lien", "tuc", "dot", "xuat", "nhat");

    static Token word(String text, boolean plainPhrase, boolean beforeNumber, int start, boolean spaced) {
        String key = VietnameseText.key(text);
        String folded = VietnameseText.fold(text);
        boolean unmarked = key.equals(folded + "0");
        boolean loose = STURDY.contains(folded)
                || unmarked
                        && (plainPhrase
                                || !AMBIGUOUS.contains(folded)
                                || beforeNumber && (folded.equals("ngay") || folded.equals("nam")));
        return new Token(
                Type.WORD, SYNONYMS.getOrDefault(key, key), folded, loose, -1, start, start + text.length(), spaced);
    }

    static Token number(String digits, int start, boolean spaced) {
        int value = digits.length() > 9 ? -1 : Integer.parseInt(digits);
        return new Token(Type.NUMBER, digits, digits, false, value, start, start + digits.length(), spaced);
    }

    static Token symbol(char c, int start, boolean spaced) {
        String text = String.valueOf(c);
        return new Token(Type.SYMBOL, text, text, false, -1, start, start + 1, spaced);
    }

    static Token end(int start) {
        return new Token(Type.END, "", "", false, -1, start, start, true);
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isSymbol(String symbol) {
        return type == Type.SYMBOL && key.equals(symbol);
    }

    int digits() {
        return end - start;
    }

    /** Whether this token is the given word, by spelling, or by letters where that is safe. */
    boolean is(String wordKey, String wordFolded) {
        return type == Type.WORD && (key.equals(wordKey) || loose && folded.equals(wordFolded));
    }

    static String canonicalKey(String word) {
        String key = VietnameseText.key(word);
        return SYNONYMS.getOrDefault(key, key);
    }
}
