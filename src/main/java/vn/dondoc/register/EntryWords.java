package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/** Values and entries in words, as lists, histories and numbers' sources show them. */
public final class EntryWords {

    private static final int LONGEST = 400;

    private EntryWords() {}

    /** An entry in one line. */
    public static String of(RegisterDefinition register, RegisterEntry entry) {
        if (entry.nothing()) {
            String group = entry.group() == null
                    ? ""
                    : register.field(register.groupField())
                            .flatMap(field -> field.choiceOf(entry.group()))
                            .map(choice -> " (" + choice.label() + ")")
                            .orElse("");
            return "Xác nhận không phát sinh%s từ %s đến %s"
                    .formatted(group, Vietnamese.date(entry.from()), Vietnamese.date(entry.day()));
        }
        List<String> words = new ArrayList<>();
        if (register.periodic()) {
            words.add("Kỳ %s – %s".formatted(Vietnamese.date(entry.from()), Vietnamese.date(entry.day())));
        } else if (register.kind() == RegisterKind.SNAPSHOTS) {
            words.add("Tại ngày " + Vietnamese.date(entry.day()));
        }
        for (String code : register.shown()) {
            register.field(code).ifPresent(field -> {
                String value = shown(register, entry, field);
                if (!value.isEmpty()) {
                    words.add(
                            field.type() == FieldType.TEXT || field.type() == FieldType.CHOICE
                                    ? value
                                    : field.label() + " " + value);
                }
            });
        }
        String line = String.join("; ", words);
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    /** A field of an entry as people read it; a total that was left empty is shown as the sum of its parts. */
    public static String shown(RegisterDefinition register, RegisterEntry entry, RegisterField field) {
        Object value = entry.values().get(field.code());
        if (value == null && !entry.nothing() && !field.parts().isEmpty()) {
            value = register.number(entry, field.code());
        }
        return value(field, value);
    }

    /** A value as people read it; empty for none. */
    public static String value(RegisterField field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof LocalDate day) {
            return Vietnamese.date(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "Có" : "Không";
        }
        return field.choiceOf(value.toString()).map(Choice::label).orElse(value.toString());
    }

    /** The code of a choice that was stored, or written as people read it; the text itself when there is none. */
    public static String choice(RegisterField field, Object value) {
        return ValueReader.read(field, value).value() instanceof String code ? code : value.toString();
    }

    /** A day in one of the usual spellings. */
    public static Optional<LocalDate> date(String words) {
        return ValueReader.date(words);
    }

    /** {@code 6.114}, {@code 12,5}. */
    public static String number(BigDecimal number) {
        java.text.DecimalFormat format = new java.text.DecimalFormat(
                "#,##0.####", java.text.DecimalFormatSymbols.getInstance(Vietnamese.LOCALE));
        return format.format(number);
    }
}
