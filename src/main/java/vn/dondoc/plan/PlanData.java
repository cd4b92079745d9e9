package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/** A line of table {@code plan}. */
record PlanData(
        long id,
        long agencyId,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int planYear,
        String title,
        Area area,
        PlanStatus status,
        boolean signedOnPaper,
        @Nullable String printedNumber,
        @Nullable LocalDate printedIssuedOn,
        @Nullable String replacesNumber,
        @Nullable LocalDate replacesIssuedOn,
        @Nullable Long replacesPlanId,
        @Nullable Long attachmentId,
        @Nullable LocalDate commentsDue,
        long draftedBy,
        Instant createdAt,
        @Nullable Long approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant issuedAt,
        @Nullable Long issuedBy,
        String proposed,
        int version) {

    /**
     * The day against which deadlines are read: the document's date, or the first day of the plan's year, as the reader
     * of documents does it.
     */
    LocalDate referenceDate() {
        if (issuedOn != null) {
            return issuedOn;
        }
        return printedIssuedOn != null ? printedIssuedOn : LocalDate.of(planYear, 1, 1);
    }

    PlanHead head() {
        return new PlanHead(printedNumber, printedIssuedOn, planYear, title, area, replacesNumber, replacesIssuedOn);
    }

    Set<String> proposedFields() {
        return Arrays.stream(proposed.split(","))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How messages call it: its number, else its title. */
    String name() {
        String shown = number != null ? number : printedNumber;
        return shown != null ? "Kế hoạch số " + shown : "Kế hoạch “" + title + "”";
    }
}
