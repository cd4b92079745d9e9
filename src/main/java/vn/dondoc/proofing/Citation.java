package vn.dondoc.proofing;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A document named by its number, for example {@code Kế hoạch số 12/KH-STP ngày 20/01/2024}.
 *
 * @param start where its type begins, or its number when no type stands before
 * @param numberStart first digit of the number
 * @param numberEnd place after the number
 * @param end place after the date, or after the number
 * @param type the type's words as printed; empty when none
 * @param serial running number
 * @param year year inside the number of a normative document; null for others
 * @param mark type and agency, for example {@code KH-STP}
 * @param date its date; null when none is printed
 * @param dateStart first digit of the date; -1 when none
 */
record Citation(
        int start,
        int numberStart,
        int numberEnd,
        int end,
        String type,
        int serial,
        @Nullable Integer year,
        String mark,
        @Nullable LocalDate date,
        int dateStart) {

    /** What tells a series: all but the running number. */
    String series() {
        return Words.lower(mark).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
