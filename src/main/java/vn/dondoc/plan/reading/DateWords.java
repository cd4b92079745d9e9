package vn.dondoc.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** Dates of documents: "ngày 19 tháng 3 năm 2024", "19/3/2024", "19-3-2024". */
final class DateWords {

    /** Regular expression of a full date; three numbers in two spellings. */
    static final String DATE =
            "(?:(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})|(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}))";

    private static final Pattern FIRST = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateWords() {}

    static Optional<LocalDate> first(String text) {
        Matcher matcher = FIRST.matcher(text);
        while (matcher.find()) {
            LocalDate date = of(matcher, 1);
            if (date != null) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** The date whose six groups begin at that number; null when the calendar has no such day. */
    static @Nullable LocalDate of(Matcher matcher, int group) {
        int shift = matcher.group(group) != null ? group : group + 3;
        if (matcher.group(shift) == null) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(shift + 2)),
                    Integer.parseInt(matcher.group(shift + 1)),
                    Integer.parseInt(matcher.group(shift)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
