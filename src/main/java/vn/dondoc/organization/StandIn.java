package vn.dondoc.organization;

import java.time.LocalDate;

/**
 * Somebody stands in for an absent person today.
 *
 * @param until last day, inclusive (Asia/Ho_Chi_Minh)
 */
public record StandIn(long personId, String personName, long substituteId, String substituteName, LocalDate until) {}
