package vn.dondoc.register;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;

/** What a register is made of. Grid, form, upload, export and facts are made from it. */
public final class RegisterDefinition {

    private final String code;
    private final String label;
    private final String description;
    private final RegisterKind kind;
    private final String dayLabel;
    private final String groupField;
    private final List<String> shown;
    private final List<String> numberFields;
    private final List<RegisterField> fields;
    private final List<FactRule> rules;
    private final List<Balance> balances;

    RegisterDefinition(RegisterBuilder made) {
        code = made.code;
        label = made.label;
        description = made.description;
        kind = made.kind;
        dayLabel = made.dayLabel;
        groupField = made.groupField;
        shown = List.copyOf(made.shown);
        numberFields = List.copyOf(made.numberFields);
        fields = List.copyOf(made.fields);
        rules = List.copyOf(made.rules);
        balances = List.copyOf(made.balances);
    }

    /**
     * A further sum or bound over totals.
     *
     * @param needed parts without which nothing can be said; the others count as zero when they are empty
     * @param strict refused when it does not hold; otherwise told, because real numbers may break it
     * @param atMost the parts may also be less than the total
     */
    record Balance(String total, List<String> parts, List<String> needed, boolean strict, boolean atMost) {}

    /** Upper case, the first part of the codes of its facts. */
    public String code() {
        return code;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** What is kept in it, in one Vietnamese sentence. */
    public String description() {
        return description;
    }

    /** How its entries stand in time. */
    public RegisterKind kind() {
        return kind;
    }

    /** Vietnamese name of the entries' day. */
    public String dayLabel() {
        return dayLabel;
    }

    /** The choice that tells sorts of entries apart; empty when there is none. */
    public String groupField() {
        return groupField;
    }

    /** Fields that a list shows, most telling first. */
    public List<String> shown() {
        return shown;
    }

    /** All fields in the order of the form. */
    public List<RegisterField> fields() {
        return fields;
    }

    /** The field with this code. */
    public Optional<RegisterField> field(String fieldCode) {
        return fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst();
    }

    /** What reports can count from it. */
    public List<Fact> facts() {
        return rules.stream().map(FactRule::fact).toList();
    }

    /** Whether entries are of a period, with a first and a last day. */
    public boolean periodic() {
        return kind == RegisterKind.PERIODS;
    }

    /** Fields that together tell that a document was entered already. */
    List<String> numberFields() {
        return numberFields;
    }

    List<Balance> balances() {
        return balances;
    }

    Optional<FactRule> rule(String factCode) {
        return rules.stream()
                .filter(rule -> rule.fact().code().equals(factCode))
                .findFirst();
    }

    List<FactRule> rules() {
        return rules;
    }

    /** The field and, for totals, everything that it is made of. */
    Set<String> withParts(Set<String> wanted) {
        Set<String> all = new LinkedHashSet<>();
        wanted.forEach(one -> {
            all.add(one);
            field(one).ifPresent(field -> {
                if (!field.parts().isEmpty()) {
                    all.addAll(withParts(new LinkedHashSet<>(field.parts())));
                }
            });
        });
        return all;
    }

    /**
     * The number of a field of an entry: as entered, yes as one, a choice by its place from 0, an empty total as the sum
     * of its parts when all are there, and zero where somebody confirmed that there was nothing. Null when unknown.
     */
    @Nullable
    BigDecimal number(RegisterEntry entry, String fieldCode) {
        RegisterField field = field(fieldCode).orElse(null);
        if (field == null) {
            return null;
        }
        if (entry.nothing()) {
            return field.numeric() || field.type() == FieldType.YES_NO ? BigDecimal.ZERO : null;
        }
        Object value = entry.values().get(fieldCode);
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Boolean yes) {
            return yes ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (field.type() == FieldType.CHOICE && value instanceof String choice) {
            return field.choiceOf(choice)
                    .map(one -> BigDecimal.valueOf(field.choices().indexOf(one)))
                    .orElse(null);
        }
        return sumOfParts(entry, field);
    }

    @Nullable
    private BigDecimal sumOfParts(RegisterEntry entry, RegisterField field) {
        List<BigDecimal> parts =
                field.parts().stream().map(part -> number(entry, part)).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public String toString() {
        return code;
    }
}
