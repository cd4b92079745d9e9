package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A letter of apology; no personal data.
 *
 * @param feedbackId what it is about, null for a dossier
 * @param code number of the feedback or code of the dossier
 * @param about title of the feedback or name of the procedure
 * @param unit name, empty without unit
 * @param receivedOn as it stood when the letter was written: a letter that went out says so for good
 * @param dueOn the same of the old term
 * @param newDate the one new day
 * @param number of the letter, empty until it has one
 * @param settledOn when the dossier was settled or the feedback answered, null while open
 * @param erasedOn when it was forgotten to whom it went, null while that is known
 */
public record Apology(
        long id,
        @Nullable Long feedbackId,
        String code,
        String about,
        @Nullable Long unitId,
        String unit,
        LocalDate receivedOn,
        LocalDate dueOn,
        String reason,
        LocalDate newDate,
        LocalDate writtenOn,
        String number,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate erasedOn,
        int version) {

    /** Whether it is about a dossier of the one-stop desk. */
    public boolean dossier() {
        return feedbackId == null;
    }

    /** Whether it was written at the latest one day before the term was over. */
    public boolean inTime() {
        return writtenOn.isBefore(dueOn);
    }

    /** Whether the new day was kept; null while open. */
    @Nullable
    public Boolean kept() {
        return settledOn == null ? null : !settledOn.isAfter(newDate);
    }
}
