package vn.dondoc.organization;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the values of a parameter look like. */
public enum ParameterType {
    /** {@code true} or {@code false}. */
    YES_NO(List.of(new Choice("true", "Có"), new Choice("false", "Không"))),
    /** What happens to a date on a day off; the values are those of {@code vn.dondoc.calendar.RollPolicy}. */
    ROLL(List.of(
            new Choice("NONE", "Giữ nguyên ngày"),
            new Choice("NEXT", "Chuyển sang ngày làm việc kế tiếp"),
            new Choice("PREVIOUS", "Chuyển về ngày làm việc liền trước"))),
    /** 1 to 28, so that every month has it. */
    DAY_OF_MONTH(1, 28),
    /** Decimal places. */
    DECIMALS(0, 2),
    /** A small number of times. */
    COUNT(0, 20),
    /** A few words or a sentence. */
    TEXT(1, 500);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final List<Choice> choices;
    private final int least;
    private final int most;

    ParameterType(List<Choice> choices) {
        this.choices = choices;
        this.least = 0;
        this.most = 0;
    }

    ParameterType(int least, int most) {
        this.choices = List.of();
        this.least = least;
        this.most = most;
    }

    /**
     * A value to choose.
     *
     * @param value as stored
     * @param label Vietnamese
     */
    public record Choice(String value, String label) {}

    /** The values to choose from, or empty for a number between {@link #least()} and {@link #most()}. */
    public List<Choice> choices() {
        return choices;
    }

    /** Whether values are words rather than numbers or choices. */
    public boolean text() {
        return this == TEXT;
    }

    /** Smallest number. */
    public int least() {
        return least;
    }

    /** Largest number. */
    public int most() {
        return most;
    }

    /** The value as a person reads it. */
    public String show(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    Optional<String> problem(String value) {
        if (!choices.isEmpty()) {
            return choices.stream().anyMatch(choice -> choice.value().equals(value))
                    ? Optional.empty()
                    : Optional.of("Giá trị phải là một trong: "
                            + choices.stream().map(Choice::value).collect(Collectors.joining(", ")) + ".");
        }
        if (text()) {
            return value.isBlank() || value.length() > most
                    ? Optional.of("Hãy nhập từ 1 đến %d ký tự.".formatted(most))
                    : Optional.empty();
        }
        boolean good =
                NUMBER.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        return good ? Optional.empty() : Optional.of("Giá trị phải là số từ %d đến %d.".formatted(least, most));
    }
}
