package vn.dondoc.deadline;

import java.time.LocalDate;

/**
 * One occurrence of a recurring deadline.
 *
 * @param windowStart first day of its period
 * @param windowEnd last day of its period
 * @param stated the day named in the document, or the period's last day when none is named
 * @param due the due date: the stated day, or the day before it for "trước", rolled as the agency wants
 * @param label Vietnamese name of the period ("Tháng 4/2024", "Quý II/2024")
 */
public record Occurrence(LocalDate windowStart, LocalDate windowEnd, LocalDate stated, LocalDate due, String label) {}
