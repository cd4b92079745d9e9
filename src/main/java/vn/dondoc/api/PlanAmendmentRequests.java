package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/** Bodies of the requests that amend a plan. */
final class PlanAmendmentRequests {

    private PlanAmendmentRequests() {}

    /**
     * A document and what it changes.
     *
     * @param version version of the plan that the person saw
     */
    record AmendmentRequest(
            @Nullable Integer version,
            @Schema(example = "88/QĐ-STP") @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable String reason,
            @Nullable List<RowRequest> changes,
            @Nullable List<PlanRequests.RowPatch> added,
            @Nullable List<Long> cancelled) {}

    /** A row with its new values: content, deliverable, leadUnits, cooperatingUnits, deadline. */
    record RowRequest(@Nullable Long rowId, @Nullable PlanRequests.RowPatch values) {}
}
