package vn.dondoc.ui.component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/** Dates and numbers as Vietnamese documents print them (domain.md sections 3 and 6), in both languages of the UI. */
public final class Formats {

    private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);

    static {
        SYMBOLS.setGroupingSeparator('.');
        SYMBOLS.setDecimalSeparator(',');
    }

    private Formats() {}

    /** {@code 04/9/2024}, {@code 20/02/2024}; empty for null. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "" : Vietnamese.date(day);
    }

    /** {@code 28/6/2024, 16:05} in Vietnam's time; empty for null. */
    public static String dateTime(@Nullable LocalDateTime at) {
        return at == null ? "" : "%s, %02d:%02d".formatted(date(at.toLocalDate()), at.getHour(), at.getMinute());
    }

    /** {@code 28/6/2024, 16:05} in Vietnam's time; empty for null. */
    public static String dateTime(@Nullable Instant at) {
        return at == null ? "" : dateTime(LocalDateTime.ofInstant(at, Vietnamese.ZONE));
    }

    /** {@code 6.114}. */
    public static String number(long value) {
        return new DecimalFormat("#,##0", SYMBOLS).format(value);
    }

    /** {@code 97,96}: at most two decimals, half up, trailing zeros dropped; empty for null. */
    public static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return new DecimalFormat("#,##0.##", SYMBOLS).format(value.setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code 99,996}: every decimal that the number has, so that what only comes near 100 is never shown as 100. */
    public static String exact(@Nullable BigDecimal value) {
        return value == null ? "" : new DecimalFormat("#,##0.##########", SYMBOLS).format(value);
    }

    /** {@code 65,2%}, from a value that is already rounded by the feature that counted it; empty for null. */
    public static String percent(@Nullable BigDecimal value) {
        return value == null ? "" : number(value) + "%";
    }

    /** {@code 1,2 MB}, {@code 340 KB}. */
    public static String fileSize(long bytes) {
        if (bytes < 1024 * 1024) {
            return number(Math.max(1, Math.round(bytes / 1024.0))) + " KB";
        }
        return new DecimalFormat("#,##0.#", SYMBOLS).format(bytes / (1024.0 * 1024.0)) + " MB";
    }
}
