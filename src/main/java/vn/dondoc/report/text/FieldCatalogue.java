package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;

/** Names of the fields that every agency has: words about the period, numbers about tasks and about targets. */
final class FieldCatalogue {

    private static final int DECIMALS = 2;
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("ky", "Kỳ báo cáo");
        WORDS.put("KY", "Kỳ báo cáo, chữ in hoa");
        WORDS.put("ky_sau", "Kỳ sau");
        WORDS.put("KY_SAU", "Kỳ sau, chữ in hoa");
        WORDS.put("ky_truoc", "Kỳ trước");
        WORDS.put("nam", "Năm báo cáo");
        WORDS.put("nam_sau", "Năm sau");
        WORDS.put("tu_ngay", "Ngày mở kỳ số liệu");
        WORDS.put("den_ngay", "Ngày cuối kỳ số liệu");
        WORDS.put("ngay_chot", "Ngày chốt số liệu");
        WORDS.put("co_quan", "Tên cơ quan");
        WORDS.put("dia_danh", "Địa danh");
    }

    private FieldCatalogue() {}

    /** Vietnamese name of a field that prints words. */
    static String word(String token) {
        return WORDS.getOrDefault(token, token);
    }

    /** What the words about a period print. */
    static Map<String, String> words(ReportHead head, String agency, String place) {
        ReportingWindow window = head.window();
        boolean periodic = head.periodic();
        String period = periodic ? PeriodWords.of(window) : head.title();
        String next = periodic ? PeriodWords.next(window) : "thời gian tới";
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ky", period);
        values.put("KY", period.toUpperCase(Vietnamese.LOCALE));
        values.put("ky_sau", next);
        values.put("KY_SAU", next.toUpperCase(Vietnamese.LOCALE));
        values.put("ky_truoc", periodic ? PeriodWords.of(PeriodWords.previous(window)) : "kỳ trước");
        values.put("nam", String.valueOf(window.year()));
        values.put("nam_sau", String.valueOf(window.year() + 1));
        values.put("tu_ngay", PeriodWords.day(window.from()));
        values.put("den_ngay", PeriodWords.day(window.to()));
        values.put("ngay_chot", PeriodWords.day(window.to()));
        values.put("co_quan", agency);
        values.put("dia_danh", place);
        return values;
    }

    /** The fields of every agency, in the order of the picker. */
    static List<TextField> fixed() {
        List<TextField> fields = new ArrayList<>();
        WORDS.forEach((token, label) -> fields.add(new TextField(token, "Kỳ báo cáo, cơ quan", label)));
        fields.add(new TextField(TaskNumbers.PLAN_NAME, TaskGroup.KH.label(), "Kế hoạch của năm: số, ngày"));
        for (TaskGroup group : TaskGroup.values()) {
            for (TaskField field : TaskField.values()) {
                fields.add(new TextField(group + "." + field, group.label(), group.label() + ": " + field.label()));
            }
        }
        fields.addAll(TargetNumbers.fields());
        return fields;
    }

    /** A number in a sentence: {@code 08}, {@code 6.114}, {@code 12,5}. */
    static String prose(BigDecimal number) {
        BigDecimal plain = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() <= 0 ? NumberPrint.prose(plain.longValue()) : NumberPrint.decimal(plain, DECIMALS);
    }
}
