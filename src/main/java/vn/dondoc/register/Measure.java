package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How a fact is counted from the entries that a window can see. */
interface Measure {

    /** Fields that it reads. */
    Set<String> fields();

    /** What counts, with what each entry adds; an empty list means that nobody entered anything. */
    List<Part> parts(RegisterDefinition register, List<RegisterEntry> entries, LocalDate from, LocalDate to);

    /** An entry and what it adds. */
    record Part(RegisterEntry entry, BigDecimal amount) {}
}
