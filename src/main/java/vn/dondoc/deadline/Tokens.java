package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of one cleaned text, with the year of the document it stands in. */
final class Tokens {

    /** "QuýII", "QIV", "QuyI": a quarter whose roman number sticks to the word. */
    private static final Pattern GLUED_QUARTER = Pattern.compile("(?iu)(q|quý|qúy|quí|quy)(i{1,3}|iv)");

    private final String text;
    private final List<Token> list;
    private final int referenceYear;

    private Tokens(String text, List<Token> list, int referenceYear) {
        this.text = text;
        this.list = list;
        this.referenceYear = referenceYear;
    }

    /** Cuts a cleaned text into tokens. */
    static Tokens of(String cleaned, int referenceYear) {
        boolean plain = VietnameseText.fold(cleaned).equals(cleaned.toLowerCase(Locale.ROOT));
        List<Token> list = new ArrayList<>();
        boolean spaced = true;
        int i = 0;
        while (i < cleaned.length()) {
            char c = cleaned.charAt(i);
            int end = i + 1;
            if (c == ' ') {
                spaced = true;
                i = end;
                continue;
            }
            if (isDigit(c)) {
                while (end < cleaned.length() && isDigit(cleaned.charAt(end))) {
                    end++;
                }
                list.add(Token.number(cleaned.substring(i, end), i, spaced));
            } else if (Character.isLetter(c)) {
                while (end < cleaned.length() && Character.isLetter(cleaned.charAt(end))) {
                    end++;
                }
                addWord(cleaned, i, end, plain, spaced, list);
            } else {
                list.add(Token.symbol(c, i, spaced));
            }
            spaced = false;
            i = end;
        }
        return new Tokens(cleaned, list, referenceYear);
    }

    private static void addWord(String text, int from, int to, boolean plain, boolean spaced, List<Token> list) {
        String word = text.substring(from, to);
        int next = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
        boolean beforeNumber = next < text.length() && isDigit(text.charAt(next));
        Matcher glued = GLUED_QUARTER.matcher(word);
        if (word.length() <= 6 && glued.matches()) {
            int cut = from + glued.end(1);
            list.add(Token.word(text.substring(from, cut), plain, false, from, spaced));
            list.add(Token.word(text.substring(cut, to), plain, beforeNumber, cut, false));
        } else {
            list.add(Token.word(word, plain, beforeNumber, from, spaced));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The token at an index; an END token outside. */
    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Token.end(text.length());
    }

    int size() {
        return list.size();
    }

    /** Year of the document's date: what "năm nay" means. */
    int referenceYear() {
        return referenceYear;
    }

    boolean isSymbol(int index, String symbol) {
        return at(index).isSymbol(symbol);
    }

    boolean isNumber(int index) {
        return at(index).isNumber();
    }

    /** Original words of tokens [from, to). */
    String textOf(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    /** First index at or after this one that is none of these symbols. */
    int skip(int index, String symbols) {
        int i = index;
        while (at(i).type() == Token.Type.SYMBOL && symbols.contains(at(i).key())) {
            i++;
        }
        return i;
    }
}
