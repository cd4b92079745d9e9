package vn.dondoc.proofing;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.dondoc.common.Vietnamese;

/** Numbers in words: {@code mười hai}, {@code hai mươi lăm}, {@code một nghìn không trăm linh năm}. */
final class NumberWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));
    private static final List<String> UNIT_NAMES =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final Map<String, Long> SCALES =
            Map.of("nghìn", 1_000L, "ngàn", 1_000L, "triệu", 1_000_000L, "tỷ", 1_000_000_000L, "tỉ", 1_000_000_000L);
    private static final int LONGEST = 40;

    private NumberWords() {}

    /** Reads a whole phrase; empty when a word of it belongs to no number. */
    static OptionalLong read(String phrase) {
        String[] words = Vietnamese.key(phrase).split(" ");
        if (phrase.isBlank() || words.length > LONGEST) {
            return OptionalLong.empty();
        }
        long whole = 0;
        long part = 0;
        long last = -1;
        for (String word : words) {
            Long scale = SCALES.get(word);
            if (scale != null) {
                long thousands = part + Math.max(last, 0);
                whole += (thousands == 0 && last < 0 ? 1 : thousands) * scale;
                part = 0;
                last = -1;
            } else if (word.equals("trăm")) {
                part += (last < 0 ? 1 : last) * 100;
                last = -1;
            } else if (word.equals("mươi") || word.equals("mười")) {
                part += (last < 1 ? 1 : last) * 10;
                last = -1;
            } else if (DIGITS.containsKey(word) && last < 0) {
                last = DIGITS.get(word);
            } else if (!word.equals("linh") && !word.equals("lẻ")) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(whole + part + Math.max(last, 0));
    }

    /** Writes a number from 0 to 999.999.999.999 in words. */
    static String write(long number) {
        if (number < 10) {
            return UNIT_NAMES.get((int) number);
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (Map.Entry<String, Long> scale :
                List.of(Map.entry("tỷ", 1_000_000_000L), Map.entry("triệu", 1_000_000L), Map.entry("nghìn", 1_000L))) {
            if (rest >= scale.getValue()) {
                words.append(below1000(rest / scale.getValue(), words.length() > 0))
                        .append(' ')
                        .append(scale.getKey())
                        .append(' ');
                rest %= scale.getValue();
            }
        }
        if (rest > 0) {
            words.append(below1000(rest, words.length() > 0));
        }
        return words.toString().strip();
    }

    private static String below1000(long number, boolean inside) {
        StringBuilder words = new StringBuilder();
        long hundreds = number / 100;
        long tens = number % 100 / 10;
        long ones = number % 10;
        if (hundreds > 0 || inside) {
            words.append(UNIT_NAMES.get((int) hundreds)).append(" trăm ");
        }
        if (tens > 1) {
            words.append(UNIT_NAMES.get((int) tens)).append(" mươi ");
        } else if (tens == 1) {
            words.append("mười ");
        } else if (ones > 0 && (hundreds > 0 || inside)) {
            words.append("linh ");
        }
        if (ones > 0) {
            words.append(ones == 5 && tens > 0 ? "lăm" : ones == 1 && tens > 1 ? "mốt" : UNIT_NAMES.get((int) ones));
        }
        return words.toString().strip();
    }
}
