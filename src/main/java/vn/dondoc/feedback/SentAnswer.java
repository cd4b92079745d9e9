package vn.dondoc.feedback;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * The answer went out to the person.
 *
 * @param day it decides whether the answer was in time
 * @param number of the letter, may be empty
 * @param way how it went out: by post, e-mail, portal
 * @param files the signed letter, which names the person and is kept like personal data; uploaded by the acting person; may be empty
 */
public record SentAnswer(@Nullable LocalDate day, String number, String way, List<Long> files) {}
