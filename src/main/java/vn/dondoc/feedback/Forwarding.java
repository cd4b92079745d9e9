package vn.dondoc.feedback;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Passing a feedback on to the agency whose it is.
 *
 * @param agency its name
 * @param number of the letter that goes with it
 * @param day of that letter
 * @param files the letter, which is kept like personal data; uploaded by the acting person; may be empty
 */
public record Forwarding(
        String agency, String number, @Nullable LocalDate day, List<Long> files) {}
