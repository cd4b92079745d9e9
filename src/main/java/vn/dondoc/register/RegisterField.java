package vn.dondoc.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field of a register.
 *
 * @param code upper case; with the register's code the code of its fact
 * @param label Vietnamese
 * @param aggregation how periods are put together; {@link Aggregation#NONE} for what is not counted by itself
 * @param unit unit of measure, empty for none
 * @param most largest number
 * @param decimals digits after the comma that are allowed
 * @param length most characters of a text
 * @param choices of a {@link FieldType#CHOICE}
 * @param parts fields whose sum it is; an empty total with all of its parts is their sum
 * @param group heading under which forms show it
 */
public record RegisterField(
        String code,
        String label,
        FieldType type,
        boolean required,
        Aggregation aggregation,
        String unit,
        BigDecimal most,
        int decimals,
        int length,
        List<Choice> choices,
        List<String> parts,
        String group,
        String hint) {

    private static final BigDecimal MOST_NUMBER = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000_000_000_000L);
    private static final int LINE = 300;
    private static final int PARAGRAPH = 2_000;

    /** Takes unmodifiable copies. */
    public RegisterField {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    static RegisterField of(String code, String label, FieldType type) {
        return new RegisterField(
                code,
                label,
                type,
                false,
                Aggregation.NONE,
                "",
                type == FieldType.MONEY ? MOST_MONEY : MOST_NUMBER,
                0,
                LINE,
                List.of(),
                List.of(),
                "",
                "");
    }

    static RegisterField number(String code, String label, String unit) {
        return of(code, label, FieldType.NUMBER).counted(Aggregation.SUM).in(unit);
    }

    static RegisterField text(String code, String label) {
        return of(code, label, FieldType.TEXT);
    }

    static RegisterField yesNo(String code, String label) {
        return of(code, label, FieldType.YES_NO).counted(Aggregation.ANY).in("Có = 1, Không = 0");
    }

    static RegisterField date(String code, String label) {
        return of(code, label, FieldType.DATE);
    }

    static RegisterField choice(String code, String label, Choice... choices) {
        return of(code, label, FieldType.CHOICE).withChoices(List.of(choices));
    }

    RegisterField mandatory() {
        return new RegisterField(
                code, label, type, true, aggregation, unit, most, decimals, length, choices, parts, group, hint);
    }

    RegisterField counted(Aggregation how) {
        return new RegisterField(
                code, label, type, required, how, unit, most, decimals, length, choices, parts, group, hint);
    }

    RegisterField in(String measure) {
        return new RegisterField(
                code, label, type, required, aggregation, measure, most, decimals, length, choices, parts, group, hint);
    }

    RegisterField upTo(long number) {
        return new RegisterField(
                code,
                label,
                type,
                required,
                aggregation,
                unit,
                BigDecimal.valueOf(number),
                decimals,
                length,
                choices,
                parts,
                group,
                hint);
    }

    RegisterField paragraph() {
        return new RegisterField(
                code, label, type, required, aggregation, unit, most, decimals, PARAGRAPH, choices, parts, group, hint);
    }

    RegisterField sumOf(String... fields) {
        return new RegisterField(
                code,
                label,
                type,
                required,
                aggregation,
                unit,
                most,
                decimals,
                length,
                choices,
                List.of(fields),
                group,
                hint);
    }

    RegisterField under(String heading) {
        return new RegisterField(
                code, label, type, required, aggregation, unit, most, decimals, length, choices, parts, heading, hint);
    }

    RegisterField explained(String words) {
        return new RegisterField(
                code, label, type, required, aggregation, unit, most, decimals, length, choices, parts, group, words);
    }

    private RegisterField withChoices(List<Choice> all) {
        return new RegisterField(
                code, label, type, required, aggregation, unit, most, decimals, length, all, parts, group, hint);
    }

    /** Whether it is a number, money included. */
    public boolean numeric() {
        return type == FieldType.NUMBER || type == FieldType.MONEY;
    }

    /** The choice with this code. */
    public Optional<Choice> choiceOf(String choiceCode) {
        return choices.stream().filter(one -> one.code().equals(choiceCode)).findFirst();
    }
}
