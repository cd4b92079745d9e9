package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A dossier of the one-stop desk that is late.
 *
 * @param code of the dossier in the one-stop system
 * @param procedure name of the procedure
 * @param unitId whose it is, null when not known
 * @param person to whom the letter goes; the private text is not used
 */
public record LateDossier(
        String code,
        String procedure,
        @Nullable Long unitId,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        FeedbackPerson person) {}
