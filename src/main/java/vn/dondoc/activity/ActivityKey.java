package vn.dondoc.activity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/**
 * The place of an act in the stream: later moments come first; of one moment in the order of the sources from the last to
 * the first, entries of the history of work before comments; then the higher id.
 */
record ActivityKey(LocalDateTime at, Source source, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})([a-z])(\\d{1,18})");

    /** Which table it stands in. */
    enum Source {
        TARGET('t'),
        FEEDBACK('f'),
        INSPECTION('i'),
        DIRECTIVE('d'),
        PLAN('p'),
        COMMENT('c'),
        ENTRY('e');

        private final char letter;

        Source(char letter) {
            this.letter = letter;
        }

        static Optional<Source> of(String letter) {
            return Arrays.stream(values())
                    .filter(source -> letter.charAt(0) == source.letter)
                    .findFirst();
        }
    }

    /** As it is handed out and handed back. */
    String written() {
        return at.atZone(Vietnamese.ZONE).toInstant().toEpochMilli() + name();
    }

    /** For {@link Activity#id}. */
    String name() {
        return source.letter + Long.toString(id);
    }

    /**
     * @return null for nothing
     * @throws InvalidInputException when it is not one that was handed out
     */
    @Nullable
    static ActivityKey read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Matcher parts = WRITTEN.matcher(written.strip());
        Source source = parts.matches() ? Source.of(parts.group(2)).orElse(null) : null;
        if (source != null) {
            try {
                return new ActivityKey(
                        LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Vietnamese.ZONE),
                        source,
                        Long.parseLong(parts.group(3)));
            } catch (DateTimeException outside) {
                // as any other text
            }
        }
        throw new InvalidInputException("before", "Hãy ghi đúng giá trị “next” của lần đọc trước, hoặc bỏ trống.");
    }
}
