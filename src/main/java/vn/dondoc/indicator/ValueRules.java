package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.NumberPrint;

/** Reads what people type for a row, as numbers are written here: {@code 9.284}, {@code 99,9}, {@code có}. */
final class ValueRules {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_NOTE = 10_000;

    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(1_000);
    private static final int DECIMALS = 4;
    private static final int QUOTED = 40;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]\\d{1,10})?");

    private ValueRules() {}

    /**
     * The number; null for nothing typed.
     *
     * @throws InvalidInputException naming {@code value}
     */
    @Nullable
    static BigDecimal number(RowData row, String typed) {
        String text = typed.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (row.type()) {
            case COUNT -> count(row, text);
            case PERCENT -> percent(row, text);
            case BOOLEAN, CHOICE -> choice(row, text);
            case HEADING -> throw wrong(row, "là dòng tiêu đề, không có số liệu.");
            case TEXT -> throw wrong(row, "là dòng chữ.");
        };
    }

    /** The text of a row of type TEXT, or a remark; line breaks stay. */
    static String text(String field, String what, String typed, int longest) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]+", "")
                .strip();
        if (text.length() > longest) {
            throw new InvalidInputException(
                    field,
                    "%s dài %s ký tự, nhiều nhất %s; hãy rút ngắn. Nội dung chưa được lưu nhưng vẫn còn trong ô."
                            .formatted(what, NumberPrint.count(text.length()), NumberPrint.count(longest)));
        }
        return text;
    }

    private static BigDecimal count(RowData row, String text) {
        BigDecimal number = read(row, text, "hãy ghi số nguyên từ 0 trở lên, ví dụ 9.284");
        if (number.stripTrailingZeros().scale() > 0) {
            throw wrong(row, "cần số nguyên; “%s” có phần lẻ.".formatted(quoted(text)));
        }
        if (number.compareTo(LARGEST) > 0) {
            throw wrong(row, "quá lớn; nhiều nhất %s.".formatted(NumberPrint.decimal(LARGEST, 0)));
        }
        return number.setScale(0);
    }

    private static BigDecimal percent(RowData row, String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        BigDecimal value = read(row, number, "hãy ghi tỷ lệ phần trăm, ví dụ 99,9");
        if (value.compareTo(LARGEST_SHARE) > 0) {
            throw wrong(row, "tỷ lệ phần trăm phải từ 0 đến 1.000.");
        }
        if (value.stripTrailingZeros().scale() > DECIMALS) {
            throw wrong(row, "nhiều nhất %d chữ số lẻ.".formatted(DECIMALS));
        }
        return value;
    }

    private static BigDecimal read(RowData row, String text, String how) {
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (text.startsWith("-")) {
            throw wrong(row, "không nhận số âm; " + how + ".");
        }
        throw wrong(row, "“%s” không phải số; %s.".formatted(quoted(text), how));
    }

    private static BigDecimal choice(RowData row, String text) {
        List<Choice> choices = choices(row);
        String key = Vietnamese.plainKey(text);
        return choices.stream()
                .filter(choice -> String.valueOf(choice.value()).equals(text)
                        || Vietnamese.plainKey(choice.label()).equals(key))
                .findFirst()
                .map(choice -> BigDecimal.valueOf(choice.value()))
                .orElseThrow(() -> wrong(
                        row,
                        "“%s” không có trong các mục: %s."
                                .formatted(
                                        quoted(text),
                                        choices.stream()
                                                .map(choice -> choice.value() + " = " + choice.label())
                                                .collect(Collectors.joining(", ")))));
    }

    /** The answers of a row; yes and no where the form has no words of its own. */
    static List<Choice> choices(RowData row) {
        return row.type() == IndicatorType.BOOLEAN && row.choices().isEmpty()
                ? List.of(new Choice(0, "Không"), new Choice(1, "Có"))
                : row.choices();
    }

    private static String quoted(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }

    private static InvalidInputException wrong(RowData row, String message) {
        return new InvalidInputException("value", "Dòng %s %s".formatted(row.code(), message));
    }
}
