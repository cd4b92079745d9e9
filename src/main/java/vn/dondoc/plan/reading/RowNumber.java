package vn.dondoc.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the number column.
 *
 * @param kind sort of number
 * @param text the number without trailing stop or bracket
 */
record RowNumber(Kind kind, String text) {

    /** Sorts of row numbers, and what else can stand in their column. */
    enum Kind {
        ARABIC,
        DOTTED,
        ROMAN,
        UPPER_LETTER,
        LOWER_LETTER,
        BULLET,
        NONE,
        TEXT
    }

    private static final Pattern PREFIX = Pattern.compile(
            "^((?:\\d{1,3}(?:\\.\\d{1,3})*)|(?:[IVXLC]{1,7}(?:\\.\\d{1,3})*)|(?:[A-ZĐ])|(?:[a-zđ](?=\\))))\\s*[.):/-]\\s*(?=\\S)(?!\\d)(.+)$",
            Pattern.DOTALL);
    private static final RowNumber EMPTY = new RowNumber(Kind.NONE, "");

    static RowNumber parse(String cell) {
        String text = Texts.line(cell);
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.matches("[-+*•–—·▪●o]")) {
            return new RowNumber(Kind.BULLET, text);
        }
        String bare = text.replaceAll("^[(\\[]\\s*", "")
                .replaceAll("\\s*[.)\\]:/,;-]+$", "")
                .strip();
        if (bare.matches("\\d{1,4}")) {
            return new RowNumber(Kind.ARABIC, bare);
        }
        if (bare.matches("(\\d{1,3}|[IVXLC]+|[A-Z])\\s*([.,-]\\s*(\\d{1,3}|[a-zđ]))+")) {
            return new RowNumber(Kind.DOTTED, bare.replaceAll("\\s", ""));
        }
        if (Numerals.isRoman(bare)) {
            return new RowNumber(Kind.ROMAN, bare);
        }
        if (bare.matches("[A-ZĐ]")) {
            return new RowNumber(Kind.UPPER_LETTER, bare);
        }
        if (bare.matches("[a-zđ]") || bare.matches("[ivx]{2,5}")) {
            return new RowNumber(Kind.LOWER_LETTER, bare);
        }
        if (bare.length() <= 10 && bare.matches("(?=.*\\d)[\\p{L}\\d.\\-/ ]+") && !bare.matches("\\d+/\\d+.*")) {
            return new RowNumber(Kind.DOTTED, bare); // "1a", "NV01"
        }
        return new RowNumber(Kind.TEXT, text);
    }

    /** A number printed in front of a text: "I. NÂNG CAO NHẬN THỨC". */
    record Prefixed(RowNumber number, String rest) {}

    static Prefixed prefix(String text) {
        Matcher matcher = PREFIX.matcher(text.strip());
        if (matcher.matches()) {
            RowNumber number = parse(matcher.group(1));
            if (number.isNumber()) {
                return new Prefixed(number, matcher.group(2).strip());
            }
        }
        return new Prefixed(EMPTY, text.strip());
    }

    boolean isNumber() {
        return kind != Kind.NONE && kind != Kind.TEXT && kind != Kind.BULLET;
    }

    /** Whole value for sequences; -1 where there is none. */
    int value() {
        return switch (kind) {
            case ARABIC -> Integer.parseInt(text);
            case ROMAN -> Numerals.roman(text);
            case UPPER_LETTER, LOWER_LETTER -> Character.toLowerCase(text.charAt(0)) - 'a' + 1;
            default -> -1;
        };
    }

    /** Whether this numbers a part of the other: 1.2 of 1, a of 1. */
    boolean isChildOf(RowNumber parent) {
        if (kind == Kind.DOTTED) {
            return text.startsWith(parent.text + ".") && parent.isNumber();
        }
        return kind == Kind.LOWER_LETTER && value() == 1 && (parent.kind == Kind.ARABIC || parent.kind == Kind.DOTTED);
    }
}
