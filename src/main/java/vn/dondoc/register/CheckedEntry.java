package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.lang.Nullable;

/** What may be stored: types are right, texts are clean. */
record CheckedEntry(
        @Nullable Long unitId,
        LocalDate from,
        LocalDate day,
        boolean nothing,
        @Nullable String group,
        @Nullable String numberKey,
        Map<String, Object> values) {}
