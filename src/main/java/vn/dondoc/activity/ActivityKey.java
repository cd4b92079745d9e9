package vn.dondoc.activity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/**
 * The place of an act in the stream: later moments come first; of one moment entries of the history before comments,
 * then the higher id.
 */
record ActivityKey(LocalDateTime at, Source source, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})([ec])(\\d{1,18})");

    /** Which table it stands in. */
    enum Source {
        COMMENT,
        ENTRY
    }

    /** As it is handed out and handed back. */
    String written() {
        return at.atZone(Vietnamese.ZONE).toInstant().toEpochMilli() + letter() + id;
    }

    /** For {@link Activity#id}. */
    String name() {
        return letter() + id;
    }

    private String letter() {
        return source == Source.ENTRY ? "e" : "c";
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
        if (parts.matches()) {
            try {
                return new ActivityKey(
                        LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Vietnamese.ZONE),
                        parts.group(2).equals("e") ? Source.ENTRY : Source.COMMENT,
                        Long.parseLong(parts.group(3)));
            } catch (DateTimeException outside) {
                // as any other text
            }
        }
        throw new InvalidInputException("before", "Hãy ghi đúng giá trị “next” của lần đọc trước, hoặc bỏ trống.");
    }
}
