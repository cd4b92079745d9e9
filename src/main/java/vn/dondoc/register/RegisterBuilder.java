package vn.dondoc.register;

import java.util.ArrayList;
import java.util.List;

/** Writes a {@link RegisterDefinition} down. */
final class RegisterBuilder {

    static final String YES_UNIT = "Có = 1, Không = 0";

    final String code;
    final String label;
    final RegisterKind kind;
    String description = "";
    String dayLabel = "Ngày";
    String groupField = "";
    String carriedOver;
    List<String> shown = List.of();
    List<String> numberFields = List.of();
    final List<RegisterField> fields = new ArrayList<>();
    final List<FactRule> rules = new ArrayList<>();
    final List<RegisterDefinition.Balance> balances = new ArrayList<>();
    private String heading = "";

    private RegisterBuilder(String code, String label, RegisterKind kind) {
        this.code = code;
        this.label = label;
        this.kind = kind;
    }

    static RegisterBuilder of(String code, String label, RegisterKind kind) {
        return new RegisterBuilder(code, label, kind);
    }

    RegisterBuilder about(String sentence) {
        description = sentence;
        return this;
    }

    RegisterBuilder day(String name) {
        dayLabel = name;
        return this;
    }

    RegisterBuilder groupedBy(String field) {
        groupField = field;
        return this;
    }

    RegisterBuilder shows(String... fieldCodes) {
        shown = List.of(fieldCodes);
        return this;
    }

    /** Entries with the same texts in these fields, in the same year, are probably one entered twice. */
    RegisterBuilder numberedBy(String... fieldCodes) {
        numberFields = List.of(fieldCodes);
        return this;
    }

    RegisterBuilder heading(String words) {
        heading = words;
        return this;
    }

    RegisterBuilder field(RegisterField field) {
        fields.add(heading.isEmpty() ? field : field.under(heading));
        return this;
    }

    /** The last part is zero when it is empty. */
    RegisterBuilder usually(String total, String... parts) {
        return balance(total, false, parts);
    }

    /** As {@link #usually}, refused when it does not hold. */
    RegisterBuilder always(String total, String... parts) {
        return balance(total, true, parts);
    }

    private RegisterBuilder balance(String total, boolean strict, String... parts) {
        List<String> all = List.of(parts);
        List<String> needed = all.size() > 2 ? all.subList(0, all.size() - 1) : all;
        balances.add(new RegisterDefinition.Balance(total, all, needed, strict, false));
        return this;
    }

    /** The part is usually not more than the total. */
    RegisterBuilder atMost(String part, String total) {
        balances.add(new RegisterDefinition.Balance(total, List.of(part), List.of(part), false, true));
        return this;
    }

    RegisterBuilder fact(String name, String words, String unit, Measure measure) {
        rules.add(new FactRule(new Fact(code + "." + name, words, unit), measure));
        return this;
    }

    /** One fact for each choice of a field that entries are counted by. */
    RegisterBuilder countsOf(String fieldCode, String unit) {
        choices(fieldCode)
                .forEach(choice -> fact(
                        choice.code(),
                        choice.label(),
                        unit,
                        EntryMeasure.count(Condition.is(fieldCode, choice.code()))));
        return this;
    }

    /** One fact for each choice of one field together with each of another: {@code COMMENTED_LAW}. */
    RegisterBuilder countsOf(String fieldCode, String secondCode, String unit) {
        choices(fieldCode).forEach(first -> choices(secondCode)
                .forEach(second -> fact(
                        first.code() + "_" + second.code(),
                        first.label() + ": " + second.label(),
                        unit,
                        EntryMeasure.count(Condition.is(fieldCode, first.code()).and(secondCode, second.code())))));
        return this;
    }

    /** One fact for each field that periods or snapshots count. */
    RegisterBuilder everyField() {
        for (RegisterField field : fields) {
            if (field.aggregation() != Aggregation.NONE) {
                Measure measure = kind == RegisterKind.SNAPSHOTS
                        ? new SnapshotMeasure(field.code())
                        : new PeriodMeasure(field.code(), field.aggregation(), carriedOver);
                fact(field.code(), label(field), field.unit(), measure);
            }
        }
        return this;
    }

    RegisterDefinition build() {
        return new RegisterDefinition(this);
    }

    private String label(RegisterField field) {
        return field.group().isEmpty() ? field.label() : field.group() + ": " + field.label();
    }

    private List<Choice> choices(String fieldCode) {
        return fields.stream()
                .filter(field -> field.code().equals(fieldCode))
                .findFirst()
                .orElseThrow()
                .choices();
    }
}
