package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A finding of an earlier inspection of the same unit that sounds alike.
 *
 * @param where its inspection, for example {@code 16/KH-STP năm 2023}
 * @param alike share of the words that both have, 0 to 100
 */
public record EarlierFinding(
        long findingId,
        long inspectionId,
        long visitId,
        int year,
        String where,
        String what,
        @Nullable LocalDate remediedOn,
        int alike) {}
