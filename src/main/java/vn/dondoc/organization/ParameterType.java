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
    TEXT(1, 500),
    /** A number of working days; 0 switches off what it is for. */
    WORKING_DAYS(0, 60),
    /** For how many days something is kept: a month to ten years. */
    DAYS_KEPT(30, 3650),
    /** Numbers of working days with commas between them, for example {@code 7,3,1,0}; each from 0 to 60. */
    WORKING_DAYS_LIST("\\s*([0-5]?\\d|60)(\\s*,\\s*([0-5]?\\d|60)){0,9}\\s*", "7,3,1,0"),
    /** Local time of the day, for example {@code 07:30}. */
    TIME_OF_DAY("([01]\\d|2[0-3]):[0-5]\\d", "07:30");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final List<Choice> choices;
    private final int least;
    private final int most;
    private final String shape;
    private final String example;

    ParameterType(List<Choice> choices) {
        this(choices, 0, 0, "", "");
    }

    ParameterType(int least, int most) {
        this(List.of(), least, most, "", "");
    }

    ParameterType(String shape, String example) {
        this(List.of(), 0, 0, shape, example);
    }

    ParameterType(List<Choice> choices, int least, int most, String shape, String example) {
        this.choices = choices;
        this.least = least;
        this.most = most;
        this.shape = shape;
        this.example = example;
    }

    /**
     * A value to choose.
     *
     * @param value as stored
     * @param label Vietnamese
     */
    public record Choice(String value, String label) {}

    /** The values to choose from; empty for words and numbers. */
    public List<Choice> choices() {
        return choices;
    }

    /** Whether values are words rather than numbers or choices. */
    public boolean text() {
        return this == TEXT;
    }

    /** Whether values are whole numbers between {@link #least()} and {@link #most()}. */
    public boolean isNumber() {
        return choices.isEmpty() && shape.isEmpty() && !text();
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
        if (!shape.isEmpty()) {
            return value.matches(shape)
                    ? Optional.empty()
                    : Optional.of("Giá trị phải viết như %s.".formatted(example));
        }
        boolean good =
                NUMBER.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        return good ? Optional.empty() : Optional.of("Giá trị phải là số từ %d đến %d.".formatted(least, most));
    }
}
