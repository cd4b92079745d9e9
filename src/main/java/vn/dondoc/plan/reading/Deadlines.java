package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineContext;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReader;
import vn.dondoc.deadline.DeadlineReading;

/** Reads the deadline cells of a plan against its date. */
final class Deadlines {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-9]{2})(?!\\d)");

    private final DeadlineReader reader = new DeadlineReader();
    private final ReadingOptions options;

    @Nullable
    private final LocalDate reference;

    Deadlines(ReadingOptions options, @Nullable LocalDate issuedOn, List<Draft> drafts) {
        this.options = options;
        LocalDate given = options.referenceDate() != null ? options.referenceDate() : issuedOn;
        this.reference = given != null ? given : usualYear(drafts);
    }

    /** First day of the year that the deadlines name most often; null when they name none. */
    @Nullable
    private static LocalDate usualYear(List<Draft> drafts) {
        Map<Integer, Integer> years = new HashMap<>();
        for (Draft draft : drafts) {
            Matcher matcher = YEAR.matcher(phrase(draft));
            while (matcher.find()) {
                years.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
            }
        }
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(entry -> LocalDate.of(entry.getKey(), 1, 1))
                .orElse(null);
    }

    /** The deadline of a row in words; start and finish columns together. */
    static String phrase(Draft draft) {
        String deadline = tidy(draft.text(ColumnRole.DEADLINE));
        String start = tidy(draft.text(ColumnRole.START));
        String finish = tidy(draft.text(ColumnRole.FINISH));
        if (start.isEmpty() && finish.isEmpty()) {
            return deadline;
        }
        if (start.isEmpty() || finish.isEmpty()) {
            String only = start.isEmpty() ? finish : "Bắt đầu " + start;
            return deadline.isEmpty() ? only : start.isEmpty() ? only : only + "; hoàn thành " + deadline;
        }
        String range = "Bắt đầu " + start + "; hoàn thành " + finish;
        return deadline.isEmpty() ? range : range + "; " + deadline;
    }

    private static String tidy(String text) {
        return Texts.line(text).replaceAll("(?<=\\d) ?/ ?(?=\\d)", "/");
    }

    DeadlineReading read(String phrase, String content, String note) {
        LocalDate date = reference == null ? LocalDate.of(2000, 1, 1) : reference;
        DeadlineReading reading = reader.read(
                phrase,
                new DeadlineContext(date, options.calendar(), options.policy(), content, note.isBlank() ? null : note));
        boolean guessed = reading.flags().contains(DeadlineFlag.YEAR_ASSUMED);
        if (reference != null || !guessed) {
            return reading;
        }
        return new DeadlineReading(
                reading.phrase(),
                DeadlineKind.UNCLEAR,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Set.of(),
                true,
                "Thời hạn không ghi năm và văn bản không có ngày ban hành, nên không xác định được năm.",
                reading.secondDeadlines());
    }
}
