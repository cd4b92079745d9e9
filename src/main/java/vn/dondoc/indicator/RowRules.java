package vn.dondoc.indicator;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.indicator.formula.FormulaParser;

/** Checks of one row of the template by itself. */
final class RowRules {

    static final int DEEPEST = 6;

    private static final int LONGEST_LABEL = 1_000;
    private static final int MOST_CHOICES = 20;
    private static final int LARGEST_CHOICE = 999;
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*");

    private RowRules() {}

    /**
     * The row with tidied texts.
     *
     * @throws InvalidInputException naming the input
     */
    static RowData checked(RowData row) {
        String code = row.code().strip();
        if (!CODE.matcher(code).matches() || code.length() > 40) {
            throw new InvalidInputException(
                    "code",
                    "Mã dòng gồm chữ không dấu, chữ số và dấu chấm, bắt đầu bằng chữ, nhiều nhất 40 ký tự, ví dụ III.4.c.");
        }
        if (row.level() < 1 || row.level() > DEEPEST) {
            throw new InvalidInputException("level", "Cấp của dòng phải từ 1 đến %d.".formatted(DEEPEST));
        }
        String label = text("label", "Nội dung", row.label(), LONGEST_LABEL);
        if (label.isEmpty()) {
            throw new InvalidInputException("label", "Hãy ghi nội dung của dòng.");
        }
        String formula = text("formula", "Công thức", row.formula(), FormulaParser.LONGEST);
        String check = text("check", "Điều kiện kiểm tra", row.check(), FormulaParser.LONGEST);
        if (!row.type().numeric() && !(formula + check).isEmpty()) {
            throw new InvalidInputException(
                    formula.isEmpty() ? "check" : "formula",
                    "Dòng loại “%s” không có số, không dùng công thức được."
                            .formatted(row.type().label()));
        }
        if (row.windows().isEmpty()) {
            throw new InvalidInputException("windows", "Hãy chọn ít nhất một loại kỳ dùng dòng này.");
        }
        return new RowData(
                code,
                text("printedNumber", "Số thứ tự", row.printedNumber(), 20),
                row.level(),
                row.type(),
                label,
                text("unitOfMeasure", "Đơn vị tính", row.unitOfMeasure(), 200),
                formula,
                check,
                text("note", "Ghi chú", row.note(), 1_000),
                choices(row.type(), row.choices()),
                row.entry(),
                unit(row),
                row.windows(),
                row.printed());
    }

    @Nullable
    private static Long unit(RowData row) {
        if (row.entry() == EntryBy.UNIT && row.unitId() == null) {
            throw new InvalidInputException("unitId", "Hãy chọn đơn vị nhập dòng này.");
        }
        if (row.entry() == EntryBy.EACH_UNIT && row.type() != IndicatorType.COUNT) {
            throw new InvalidInputException(
                    "entry", "Chỉ dòng loại “Số lượng” cho từng đơn vị nhập, vì chỉ số lượng cộng được.");
        }
        return row.entry() == EntryBy.UNIT ? row.unitId() : null;
    }

    private static List<Choice> choices(IndicatorType type, List<Choice> choices) {
        if (type != IndicatorType.CHOICE && type != IndicatorType.BOOLEAN) {
            return List.of();
        }
        if (type == IndicatorType.CHOICE && choices.size() < 2 || choices.size() > MOST_CHOICES) {
            throw new InvalidInputException(
                    "choices",
                    "Dòng lựa chọn cần từ 2 đến %d mục, mỗi mục một dòng: 0 = Trực tuyến.".formatted(MOST_CHOICES));
        }
        Set<Integer> values = new HashSet<>();
        for (Choice choice : choices) {
            boolean yesNo = type == IndicatorType.BOOLEAN && choice.value() > 1;
            if (choice.value() < 0 || choice.value() > LARGEST_CHOICE || yesNo || !values.add(choice.value())) {
                throw new InvalidInputException(
                        "choices",
                        "Số của mục “%s” phải từ 0 đến %d và không trùng mục khác."
                                .formatted(choice.label(), yesNo ? 1 : LARGEST_CHOICE));
            }
        }
        return choices.stream()
                .map(choice -> new Choice(
                        choice.value(),
                        text("choices", "Tên mục", choice.label().replaceAll("[|=]", " "), 80)))
                .toList();
    }

    /** One line, composed, not longer than {@code longest}. */
    static String text(String field, String what, @Nullable String text, int longest) {
        String value = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                        .strip();
        if (value.length() > longest) {
            throw new InvalidInputException(
                    field, "%s dài %d ký tự, nhiều nhất %d; hãy rút ngắn.".formatted(what, value.length(), longest));
        }
        return value;
    }
}
