package vn.dondoc.plan.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numerals and letters as numbers. */
final class Numerals {

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final Pattern SHAPE = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private Numerals() {}

    static boolean isRoman(String text) {
        return !text.isEmpty() && SHAPE.matcher(text).matches();
    }

    static int roman(String text) {
        int value = 0;
        String rest = text;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest.startsWith(ROMAN[i])) {
                value += VALUES[i];
                rest = rest.substring(ROMAN[i].length());
            }
        }
        return value;
    }

    /** Writes a list number as Word's number formats do. */
    static String write(String format, int value) {
        return switch (format) {
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(value);
            case "lowerLetter" -> letter(value).toLowerCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "none" -> "";
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        StringBuilder text = new StringBuilder();
        int rest = Math.min(value, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    private static String letter(int value) {
        int index = Math.max(0, value - 1);
        return String.valueOf((char) ('A' + index % 26)).repeat(Math.min(5, index / 26 + 1));
    }
}
