package vn.dondoc.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan on the axis of time.
 *
 * @param number its number, or what stands for it
 * @param from first day shown, the first of a month
 * @param to last day shown, the last of a month
 * @param spans in the order of the document, those that the person may see
 * @param freeDays days off and make-up days in between
 */
public record Timeline(
        long planId,
        String number,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<WorkSpan> spans,
        List<FreeDay> freeDays) {}
