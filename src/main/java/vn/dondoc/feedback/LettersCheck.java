package vn.dondoc.feedback;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Whether every late dossier of a window has its letter ({@code letters = late dossiers}, S3 3.5).
 *
 * @param resolvedLate dossiers settled late, by the register; null = nobody entered it
 * @param openOverdue dossiers open after their term, by the register; null = nobody entered it
 * @param letters letters about dossiers that were late in the window
 * @param entered letters that the register names, null = nobody entered it
 */
public record LettersCheck(
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal resolvedLate,
        @Nullable BigDecimal openOverdue,
        int letters,
        @Nullable BigDecimal entered) {

    /** Late dossiers by the register; null when it says nothing. */
    @Nullable
    public BigDecimal late() {
        if (resolvedLate == null && openOverdue == null) {
            return null;
        }
        return orNone(resolvedLate).add(orNone(openOverdue));
    }

    /** Whether the numbers agree; null when the register says nothing. */
    @Nullable
    public Boolean agrees() {
        BigDecimal late = late();
        return late == null ? null : late.compareTo(BigDecimal.valueOf(letters)) == 0;
    }

    /** Late dossiers without letter; negative = more letters than late dossiers; null when not known. */
    @Nullable
    public BigDecimal missing() {
        BigDecimal late = late();
        return late == null ? null : late.subtract(BigDecimal.valueOf(letters));
    }

    /** The number, or zero where the register says nothing of this one. */
    public static BigDecimal orNone(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
