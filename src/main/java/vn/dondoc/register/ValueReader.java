package vn.dondoc.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/** Reads values as people, spreadsheets and other programs write them. */
final class ValueReader {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(T.*)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern GROUPED_ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Map<String, Boolean> YES_NO = Map.ofEntries(
            Map.entry("co", true),
            Map.entry("x", true),
            Map.entry("1", true),
            Map.entry("dung", true),
            Map.entry("da", true),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("khong", false),
            Map.entry("0", false),
            Map.entry("chua", false),
            Map.entry("no", false),
            Map.entry("false", false));

    private ValueReader() {}

    /** What was understood, or why not; both null for an empty field. */
    record Read(@Nullable Object value, @Nullable String problem) {

        static final Read EMPTY = new Read(null, null);

        static Read of(Object value) {
            return new Read(value, null);
        }

        static Read wrong(String message) {
            return new Read(null, message);
        }
    }

    static Read read(RegisterField field, @Nullable Object raw) {
        if (raw == null || (raw instanceof String blank && blank.isBlank())) {
            return Read.EMPTY;
        }
        return switch (field.type()) {
            case NUMBER, MONEY -> number(field, raw);
            case DATE ->
                date(raw)
                        .map(Read::of)
                        .orElseGet(() ->
                                Read.wrong("“%s” không phải là ngày. Hãy ghi như 05/3/2024.".formatted(quote(raw))));
            case YES_NO -> yesNo(raw);
            case CHOICE -> choice(field, raw);
            case TEXT -> text(field, raw);
        };
    }

    private static Read number(RegisterField field, Object raw) {
        BigDecimal value = raw instanceof BigDecimal number
                ? number
                : raw instanceof Number number ? new BigDecimal(number.toString()) : number(raw.toString());
        if (value == null) {
            return Read.wrong("“%s” không phải là số.".formatted(quote(raw)));
        }
        if (value.signum() < 0) {
            return Read.wrong("Số phải từ 0 trở lên.");
        }
        if (value.stripTrailingZeros().scale() > field.decimals()) {
            return Read.wrong(
                    field.decimals() == 0
                            ? "Phải là số nguyên."
                            : "Chỉ ghi tối đa %d chữ số thập phân.".formatted(field.decimals()));
        }
        if (value.compareTo(field.most()) > 0) {
            return Read.wrong("Số quá lớn, tối đa %s.".formatted(EntryWords.number(field.most())));
        }
        BigDecimal plain = value.stripTrailingZeros();
        return Read.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    @Nullable
    private static BigDecimal number(String words) {
        String digits = words.replaceAll("[\\s\\u00a0]", "").replaceAll("%$", "");
        if (digits.length() > 40) {
            return null;
        }
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (GROUPED_ENGLISH.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(",", ""));
        }
        return PLAIN.matcher(digits).matches() ? new BigDecimal(digits.replace(',', '.')) : null;
    }

    /** A day in one of the usual spellings. */
    static Optional<LocalDate> date(@Nullable Object raw) {
        if (raw instanceof LocalDate day) {
            return Optional.of(day);
        }
        String words = raw == null ? "" : raw.toString().strip();
        Matcher usual = DAY.matcher(words);
        Matcher iso = ISO.matcher(words);
        try {
            if (usual.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(usual.group(3)),
                        Integer.parseInt(usual.group(2)),
                        Integer.parseInt(usual.group(1))));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Read yesNo(Object raw) {
        if (raw instanceof Boolean) {
            return Read.of(raw);
        }
        Boolean said = YES_NO.get(Vietnamese.plainKey(limited(raw)));
        return said == null ? Read.wrong("“%s”: hãy ghi Có hoặc Không.".formatted(quote(raw))) : Read.of(said);
    }

    private static Read choice(RegisterField field, Object raw) {
        String key = Vietnamese.plainKey(limited(raw));
        return field.choices().stream()
                .filter(one -> one.code().equalsIgnoreCase(raw.toString().strip())
                        || Vietnamese.plainKey(one.label()).equals(key))
                .findFirst()
                .or(() -> beginning(field, key))
                .map(one -> Read.of(one.code()))
                .orElseGet(() -> Read.wrong("“%s” không có trong danh sách: %s."
                        .formatted(
                                quote(raw),
                                String.join(
                                        ", ",
                                        field.choices().stream()
                                                .map(Choice::label)
                                                .toList()))));
    }

    /** The only choice that begins so: {@code Luật} for {@code Luật, pháp lệnh}. */
    private static Optional<Choice> beginning(RegisterField field, String key) {
        List<Choice> found = field.choices().stream()
                .filter(one -> Vietnamese.plainKey(one.label()).matches(Pattern.quote(key) + "[ ,].*"))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Read text(RegisterField field, Object raw) {
        String words = Normalizer.normalize(raw.toString(), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
        if (words.length() > field.length()) {
            return Read.wrong("Nội dung dài %s ký tự, tối đa %s. Hãy rút gọn."
                    .formatted(
                            EntryWords.number(BigDecimal.valueOf(words.length())),
                            EntryWords.number(BigDecimal.valueOf(field.length()))));
        }
        return words.isEmpty() ? Read.EMPTY : Read.of(words);
    }

    private static String limited(Object raw) {
        String words = raw.toString();
        return words.length() > 300 ? words.substring(0, 300) : words;
    }

    private static String quote(Object raw) {
        String words = raw.toString().strip();
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}
