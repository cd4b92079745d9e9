package vn.dondoc.plan;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * What a person can edit in the head of a draft.
 *
 * @param printedNumber number as printed on the document, null on a draft without one
 * @param printedIssuedOn date as printed
 * @param planYear the year that the plan is for
 * @param title abstract (trích yếu)
 * @param area area of the plan; rows have their own
 * @param replacesNumber number of the plan it replaces, or null
 * @param replacesIssuedOn its date
 */
public record PlanHead(
        @Nullable String printedNumber,
        @Nullable LocalDate printedIssuedOn,
        int planYear,
        String title,
        Area area,
        @Nullable String replacesNumber,
        @Nullable LocalDate replacesIssuedOn) {}
