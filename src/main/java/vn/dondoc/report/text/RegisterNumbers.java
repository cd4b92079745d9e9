package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.register.Fact;
import vn.dondoc.register.RegisterFacts;

/** The numbers of the registers, as fields ask for them. */
@Component
class RegisterNumbers {

    private final RegisterFacts facts;

    RegisterNumbers(RegisterFacts facts) {
        this.facts = facts;
    }

    List<Fact> facts() {
        return facts.facts();
    }

    Optional<BigDecimal> value(long agencyId, String code, LocalDate from, LocalDate to) {
        return facts.value(agencyId, code, from, to, null);
    }

    /** All numbers that have data, in one reading. */
    Map<String, BigDecimal> values(long agencyId, LocalDate from, LocalDate to) {
        return facts.values(agencyId, from, to, null);
    }

    List<SourceRow> rows(long agencyId, String code, LocalDate from, LocalDate to) {
        return facts.rows(agencyId, code, from, to, null).stream()
                .map(row -> new SourceRow(
                        code.substring(0, Math.max(0, code.indexOf('.'))),
                        row.entryId(),
                        "%s: %s (%s)"
                                .formatted(PeriodWords.day(row.day()), row.text(), FieldCatalogue.prose(row.amount())),
                        row.link()))
                .toList();
    }
}
