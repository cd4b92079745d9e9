package vn.dondoc.deadline;

import java.util.Arrays;
import java.util.List;

/** A set of fixed expressions, each one or more words; the longest that fits wins. */
final class Words {

    private record Word(String key, String folded) {}

    private final List<Word[]> expressions;

    private Words(List<Word[]> expressions) {
        this.expressions = expressions;
    }

    static Words of(String... expressions) {
        return new Words(Arrays.stream(expressions)
                .map(Words::split)
                .sorted((a, b) -> Integer.compare(b.length, a.length))
                .toList());
    }

    private static Word[] split(String expression) {
        return Arrays.stream(expression.split(" "))
                .map(word -> new Word(Token.canonicalKey(word), VietnameseText.fold(word)))
                .toArray(Word[]::new);
    }

    /** Index behind the expression that starts at {@code from}, or -1. */
    int end(Tokens tokens, int from) {
        for (Word[] expression : expressions) {
            if (matches(expression, tokens, from)) {
                return from + expression.length;
            }
        }
        return -1;
    }

    /** Like {@link #end}, but {@code from} itself when nothing fits. */
    int skip(Tokens tokens, int from) {
        int end = end(tokens, from);
        return end < 0 ? from : end;
    }

    /** Skips as many expressions as follow each other. */
    int skipAll(Tokens tokens, int from) {
        int at = from;
        for (int end = end(tokens, at); end >= 0; end = end(tokens, at)) {
            at = end;
        }
        return at;
    }

    boolean at(Tokens tokens, int from) {
        return end(tokens, from) >= 0;
    }

    private static boolean matches(Word[] expression, Tokens tokens, int from) {
        for (int i = 0; i < expression.length; i++) {
            if (!tokens.at(from + i).is(expression[i].key(), expression[i].folded())) {
                return false;
            }
        }
        return true;
    }
}
