package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The words of a letter of apology.
 *
 * @param reason why it is late, as the letter says it
 * @param newDate the one new day, a working day after the term
 * @param writtenOn null = today
 * @param number of the letter, may be empty
 */
public record ApologyDraft(
        String reason,
        @Nullable LocalDate newDate,
        @Nullable LocalDate writtenOn,
        String number) {}
