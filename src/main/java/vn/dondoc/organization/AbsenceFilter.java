package vn.dondoc.organization;

/**
 * Which absences to list, of those that the acting person may see.
 *
 * @param mine only those in which the person is away or stands in
 * @param open only those that hold today or are to come
 */
public record AbsenceFilter(boolean mine, boolean open) {}
