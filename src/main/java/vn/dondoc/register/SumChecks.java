package vn.dondoc.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/** Parts and totals of an entry. */
final class SumChecks {

    private SumChecks() {}

    static List<EntryProblem> of(RegisterDefinition register, RegisterEntry entry) {
        List<EntryProblem> problems = new ArrayList<>();
        for (RegisterField total : register.fields()) {
            if (!total.parts().isEmpty() && entry.number(total.code()) != null) {
                parts(register, entry, total, problems);
            }
        }
        for (RegisterDefinition.Balance balance : register.balances()) {
            balance(register, entry, balance, problems);
        }
        return problems;
    }

    private static void parts(
            RegisterDefinition register, RegisterEntry entry, RegisterField total, List<EntryProblem> problems) {
        BigDecimal said = Objects.requireNonNull(entry.number(total.code()));
        List<BigDecimal> parts =
                total.parts().stream().map(part -> register.number(entry, part)).toList();
        BigDecimal sum = parts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = parts.stream().noneMatch(Objects::isNull);
        if (whole ? sum.compareTo(said) != 0 : sum.compareTo(said) > 0) {
            problems.add(EntryProblem.refused(
                    total.code(),
                    "%s là %s nhưng %s."
                            .formatted(
                                    total.label(),
                                    EntryWords.number(said),
                                    words(register, entry, total.parts(), sum))));
        }
    }

    private static void balance(
            RegisterDefinition register,
            RegisterEntry entry,
            RegisterDefinition.Balance balance,
            List<EntryProblem> problems) {
        BigDecimal said = register.number(entry, balance.total());
        boolean known =
                said != null && balance.needed().stream().allMatch(part -> register.number(entry, part) != null);
        if (!known) {
            return;
        }
        BigDecimal sum = balance.parts().stream()
                .map(part -> register.number(entry, part))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(said) == 0 || (balance.atMost() && sum.compareTo(said) < 0)) {
            return;
        }
        String total = label(register, balance.total());
        String message = balance.atMost()
                ? "%s %s nhiều hơn %s %s."
                        .formatted(
                                label(register, balance.parts().get(0)),
                                EntryWords.number(sum),
                                lower(total),
                                EntryWords.number(said))
                : "%s là %s nhưng %s."
                        .formatted(total, EntryWords.number(said), words(register, entry, balance.parts(), sum));
        problems.add(new EntryProblem(balance.total(), balance.strict(), message));
    }

    private static String words(RegisterDefinition register, RegisterEntry entry, List<String> parts, BigDecimal sum) {
        return parts.stream()
                .filter(part -> register.number(entry, part) != null)
                .map(part -> "%s %s"
                        .formatted(lower(label(register, part)), EntryWords.number(number(register, entry, part))))
                .collect(Collectors.joining(" + ", "", " = " + EntryWords.number(sum)));
    }

    private static BigDecimal number(RegisterDefinition register, RegisterEntry entry, String part) {
        return Objects.requireNonNull(register.number(entry, part));
    }

    private static String label(RegisterDefinition register, String field) {
        return register.field(field).map(RegisterField::label).orElse(field);
    }

    private static String lower(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
