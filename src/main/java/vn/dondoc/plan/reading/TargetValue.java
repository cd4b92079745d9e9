package vn.dondoc.plan.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/**
 * The figure of a target in words: "Tối thiểu 80", "100", "từ 80 đến dưới 90 điểm".
 *
 * @param comparator {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =}
 * @param value the number
 * @param upper exclusive upper end of a band, else null
 * @param unit unit written beside the number, empty if none
 * @param text the words
 */
record TargetValue(
        String comparator, BigDecimal value, @Nullable BigDecimal upper, String unit, String text) {

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";
    private static final String UNIT = "\\s*(%|điểm|phần trăm|thủ tục|hồ sơ|văn bản|đơn vị|người|lượt)?";
    private static final Pattern BAND = Pattern.compile(
            "(?:từ\\s*)?" + NUMBER + "\\s*%?\\s*(?:đến|–|-)\\s*(?:dưới\\s*)?" + NUMBER + UNIT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGLE = Pattern.compile(NUMBER + UNIT, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?:tối thiểu |ít nhất |trên |từ |đạt )*" + NUMBER + "\\s*%?(?:\\s*(?:đến|–|-)\\s*(?:dưới\\s*)?" + NUMBER
                    + ")?\\s*(%|điểm|phần trăm)(?: trở lên)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads a cell; null when it holds no number. */
    static @Nullable TargetValue read(String cell) {
        String text = Texts.line(cell);
        Matcher band = BAND.matcher(text);
        if (band.find()) {
            return new TargetValue(">=", number(band.group(1)), number(band.group(2)), unit(band.group(3)), text);
        }
        Matcher single = SINGLE.matcher(text);
        if (!single.find()) {
            return null;
        }
        return new TargetValue(comparator(text), number(single.group(1)), null, unit(single.group(2)), text);
    }

    /** Finds a figure with its unit inside a sentence; null if there is none. */
    static @Nullable TargetValue inSentence(String sentence) {
        Matcher matcher = IN_SENTENCE.matcher(sentence);
        if (!matcher.find()) {
            return null;
        }
        TargetValue read = read(matcher.group());
        return read == null
                ? null
                : new TargetValue(
                        read.comparator,
                        read.value,
                        read.upper,
                        unit(matcher.group(3)),
                        matcher.group().strip());
    }

    /** The sentence without the figure and the brackets around it. */
    String nameWithout(String sentence) {
        String name = sentence.replace("(" + text + ")", " ").replace(text, " ");
        return Texts.line(name).replaceAll("\\s*\\.$", "");
    }

    private static String comparator(String text) {
        String words = " " + Texts.fold(text) + " ";
        if (text.contains("≥")
                || text.contains(">=")
                || has(words, "toi thieu|it nhat|khong duoi|khong thap hon|tro len")) {
            return ">=";
        }
        if (text.contains("≤")
                || text.contains("<=")
                || has(words, "toi da|khong qua|khong vuot|nhieu nhat|tro xuong")) {
            return "<=";
        }
        if (text.contains(">") || has(words, "tren|hon")) {
            return ">";
        }
        if (text.contains("<") || has(words, "duoi")) {
            return "<";
        }
        return "=";
    }

    private static boolean has(String words, String any) {
        return Pattern.compile(" (" + any + ") ").matcher(words).find();
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit.equalsIgnoreCase("phần trăm") ? "%" : unit.toLowerCase(java.util.Locale.ROOT);
    }

    private static BigDecimal number(String text) {
        boolean thousands = text.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
        return new BigDecimal(thousands ? text.replace(".", "").replace(',', '.') : text.replace(',', '.'));
    }
}
