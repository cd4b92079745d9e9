package vn.dondoc.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The conclusion of a visit.
 *
 * @param submittedAt when it went to the leadership, null while it is written
 * @param returnReason why the leadership gave it back, else empty
 * @param number number and symbol, {@code 45/KL-STP}, as soon as it has one
 */
public record VisitConclusion(
        String text,
        @Nullable Instant submittedAt,
        String returnReason,
        @Nullable Long approvedBy,
        @Nullable String number,
        @Nullable LocalDate on) {}
