package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A frozen version of a report.
 *
 * @param version from 1; later ones are corrections
 * @param changeNote what a correction changed; empty for the first
 * @param content JSON: {@code head}, {@code text}, {@code figures}, {@code appendix}
 * @param sha256 of the content's UTF-8 bytes, hexadecimal
 * @param intact whether the content still has that hash
 * @param frozenBy full name
 * @param recipients to whom it was sent
 */
public record FrozenReport(
        long reportId,
        int version,
        String number,
        LocalDate issuedOn,
        String changeNote,
        String content,
        String sha256,
        boolean intact,
        Instant frozenAt,
        @Nullable String frozenBy,
        List<String> recipients) {}
