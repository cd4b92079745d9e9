package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;

/** What formulas may take from the registers. */
interface FactValues {

    /** Every number that the registers count. */
    List<Name> names();

    /** A number over a window; empty = no data. */
    Optional<BigDecimal> value(long agencyId, String code, LocalDate from, LocalDate to, @Nullable Long unitId);

    /** A countable number. */
    record Name(String code, String label, String unit) {}
}
