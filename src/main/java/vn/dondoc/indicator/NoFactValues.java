package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** No registers yet. */
@Component
class NoFactValues implements FactValues {

    @Override
    public List<Name> names() {
        return List.of();
    }

    @Override
    public Optional<BigDecimal> value(long agencyId, String code, LocalDate from, LocalDate to, @Nullable Long unitId) {
        return Optional.empty();
    }
}
