package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * One entry behind a number.
 *
 * @param entryId below zero where a feature counted it by itself, see {@link DerivedEntries}
 * @param day day of the document, end of the period, day of the snapshot
 * @param unitId whose entry it is; null for the whole agency
 * @param text what it is, as the list shows it
 * @param amount what it adds; the amounts of all rows together are the number
 * @param link address in the program without leading slash that opens it
 */
public record FactRow(
        long entryId, LocalDate day, @Nullable Long unitId, String text, BigDecimal amount, String link) {}
