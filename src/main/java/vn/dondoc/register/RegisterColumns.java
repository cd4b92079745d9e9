package vn.dondoc.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dondoc.common.Vietnamese;

/** Columns of a register's tables, the same in the sample, in exports and in what is read back. */
final class RegisterColumns {

    private RegisterColumns() {}

    /**
     * A column.
     *
     * @param code code of the field, or a name of {@link EntryProblem}
     */
    record Column(String code, String title, int width, Function<RegisterEntry, Object> value) {}

    /** Days, unit, then all fields. */
    static List<Column> of(RegisterDefinition register, Function<Long, String> unitNames) {
        List<Column> columns = new ArrayList<>();
        if (register.periodic()) {
            columns.add(new Column(EntryProblem.FROM, "Từ ngày", 13, RegisterEntry::from));
            columns.add(new Column(EntryProblem.DAY, "Đến ngày", 13, RegisterEntry::day));
        } else {
            columns.add(new Column(EntryProblem.DAY, register.dayLabel(), 13, RegisterEntry::day));
        }
        columns.add(new Column(
                EntryProblem.UNIT,
                "Phòng, đơn vị",
                24,
                entry -> entry.unitId() == null ? "Toàn cơ quan" : unitNames.apply(entry.unitId())));
        for (RegisterField field : register.fields()) {
            columns.add(new Column(field.code(), title(field), width(field), entry -> shown(field, entry)));
        }
        return columns;
    }

    /** The heading of a field; several registers have the same words under different headings. */
    static String title(RegisterField field) {
        return field.group().isEmpty() ? field.label() : field.group() + ": " + field.label();
    }

    /** A heading as it is compared. */
    static String key(String title) {
        String line = title.length() > 300 ? title.substring(0, 300) : title;
        return Vietnamese.plainKey(line)
                .replaceAll("\\(\\*\\)|\\*", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Object shown(RegisterField field, RegisterEntry entry) {
        Object value = entry.values().get(field.code());
        return field.type() == FieldType.YES_NO || field.type() == FieldType.CHOICE
                ? EntryWords.value(field, value)
                : value;
    }

    private static int width(RegisterField field) {
        return switch (field.type()) {
            case TEXT -> field.length() > 300 ? 44 : 24;
            case CHOICE -> 24;
            case MONEY -> 20;
            default -> 14;
        };
    }
}
