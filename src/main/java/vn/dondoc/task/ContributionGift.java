package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What a cooperating unit gives: words, a document, or files.
 *
 * @param documentNumber with {@code documentDate}, or empty
 */
public record ContributionGift(
        String text, String documentNumber, @Nullable LocalDate documentDate) {}
