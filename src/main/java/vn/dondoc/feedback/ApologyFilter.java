package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Which letters are listed; null or empty = all.
 *
 * @param dossier true = of dossiers, false = of feedback
 * @param from written on this day or later
 * @param to written on this day or before
 * @param text words of code, procedure, title, letter number or reason
 */
public record ApologyFilter(
        @Nullable Boolean dossier,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long unitId,
        String text) {

    /** All. */
    public static final ApologyFilter ALL = new ApologyFilter(null, null, null, null, "");
}
