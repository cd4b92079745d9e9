package vn.dondoc.plan.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes a number of a workbook the way its cell shows it: dates, months, percentages, plain numbers. */
final class XlsxValue {

    private XlsxValue() {}

    static String text(String raw, int style, XlsxStyles styles, boolean date1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        if (styles.isDate(style) && DateUtil.isValidExcelDate(value.doubleValue())) {
            return date(value.doubleValue(), styles.format(style), date1904);
        }
        if (styles.format(style).contains("%")) {
            return plain(value.movePointRight(2).setScale(6, RoundingMode.HALF_UP)) + "%";
        }
        return plain(value.setScale(Math.min(10, Math.max(0, value.scale())), RoundingMode.HALF_UP));
    }

    private static String date(double serial, String format, boolean date1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, date1904);
        String code = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
        if (code.contains("d")) {
            return "%02d/%02d/%d".formatted(moment.getDayOfMonth(), moment.getMonthValue(), moment.getYear());
        }
        if (code.contains("m") && code.contains("y")) {
            return "%02d/%d".formatted(moment.getMonthValue(), moment.getYear());
        }
        if (code.contains("y")) {
            return String.valueOf(moment.getYear());
        }
        return "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
