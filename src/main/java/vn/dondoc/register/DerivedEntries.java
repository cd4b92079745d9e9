package vn.dondoc.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What another feature keeps by itself and a register counts as if somebody had entered it: inspections, feedback. A
 * feature brings one as a bean; its entries are counted beside those of people and are never stored.
 */
public interface DerivedEntries {

    /** Code of the register, for example {@code INSPECTION}. */
    String register();

    /**
     * What falls into a window. For a register of periods one entry that covers the whole window: between entries that
     * overlap the longest counts, and of two equal ones that which a person entered.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param unitId only what belongs to this unit; null for the whole agency
     */
    List<DerivedEntry> entries(long agencyId, LocalDate from, LocalDate to, @Nullable Long unitId);
}
