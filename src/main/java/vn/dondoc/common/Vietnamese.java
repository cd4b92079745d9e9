package vn.dondoc.common;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** How this country writes: time zone, locale, dates, and keys that ignore case and spacing. */
public final class Vietnamese {

    /** All dates of the product are days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Vietnamese as used in Vietnam. */
    public static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

    private Vietnamese() {}

    /** {@code 04/9/2024}, {@code 20/02/2024}: days below 10 and months 1 and 2 take a zero (domain.md section 6). */
    public static String date(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** Key for comparing names: composed, lower case, one space between words, no trailing punctuation. */
    public static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ")
                .strip()
                .replaceAll("[.;,:]+$", "")
                .toLowerCase(LOCALE);
    }

    /** {@link #key} without diacritics: {@code Phòng Bổ trợ} and {@code Phong Bo tro} fall together. */
    public static String plainKey(String text) {
        return Normalizer.normalize(key(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    /** A sentence without the sign at its end, for going on behind it. */
    public static String withoutEnd(String sentence) {
        return sentence.strip().replaceAll("[.;]+$", "");
    }
}
