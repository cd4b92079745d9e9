package vn.dondoc.indicator.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into words. */
final class Lexer {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern SOURCE = Pattern.compile("(?i:fact|task):[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M}0-9_]*(?:\\.[\\p{L}0-9_]+)*");
    private static final String SIGNS = "+-*/();:";

    private Lexer() {}

    static List<Token> tokens(String text) throws FormulaException {
        String formula = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < formula.length()) {
            int length = length(SPACE, formula, at);
            if (length == 0) {
                Token token = token(formula, at);
                tokens.add(token);
                length = token.text().length();
            }
            at += length;
        }
        tokens.add(new Token(Token.Kind.END, formula.length(), ""));
        return tokens;
    }

    private static Token token(String formula, int at) throws FormulaException {
        int length = length(NUMBER, formula, at);
        if (length > 0) {
            return new Token(Token.Kind.NUMBER, at, formula.substring(at, at + length));
        }
        length = length(SOURCE, formula, at);
        if (length > 0) {
            return new Token(Token.Kind.SOURCE, at, formula.substring(at, at + length));
        }
        length = length(NAME, formula, at);
        if (length > 0) {
            return new Token(Token.Kind.NAME, at, formula.substring(at, at + length));
        }
        char sign = formula.charAt(at);
        if (SIGNS.indexOf(sign) < 0) {
            throw new FormulaException(
                    at,
                    "không dùng được “%s” trong công thức; chỉ dùng + - * / ( ) ; : và mã dòng."
                            .formatted(new String(Character.toChars(formula.codePointAt(at)))));
        }
        return new Token(Token.Kind.SIGN, at, String.valueOf(sign));
    }

    private static int length(Pattern pattern, String formula, int at) {
        Matcher matcher = pattern.matcher(formula).region(at, formula.length());
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }
}
