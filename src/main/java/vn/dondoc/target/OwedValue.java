package vn.dondoc.target;

import java.time.LocalDate;

/**
 * A value that a unit still owes: a period of the target's rhythm is over, and nobody entered one.
 *
 * @param windowCode of the period, see {@link ValueDraft}
 * @param period as people name it
 * @param ended last day of the period
 */
public record OwedValue(
        long targetId, String code, String name, String wanted, String windowCode, String period, LocalDate ended) {}
