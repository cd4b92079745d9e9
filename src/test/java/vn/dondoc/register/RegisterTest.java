package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** Base of tests of registers: short ways to enter. */
abstract class RegisterTest extends DatabaseTest {

    static final LocalDate FROM = LocalDate.of(2023, 12, 15);
    static final LocalDate TO = LocalDate.of(2024, 3, 14);

    @Autowired
    protected RegisterEntries entries;

    @Autowired
    protected RegisterQueries queries;

    @Autowired
    protected RegisterFacts facts;

    @Autowired
    protected TaskFixture tasks;

    @Autowired
    protected CurrentActor current;

    <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    RegisterEntry on(String register, String day, Object... pairs) {
        return as(
                "vanphong",
                () -> entries.enter(register, EntryDraft.on(null, LocalDate.parse(day), values(pairs)), true));
    }

    RegisterEntry dossiers(String from, String to, Object... pairs) {
        Map<String, Object> values = values("SOURCE", "Một cửa", "CUT_OFF", "14/3/2024");
        values.putAll(values(pairs));
        return as(
                "vanphong",
                () -> entries.enter(
                        "DOSSIERS", new EntryDraft(null, LocalDate.parse(from), LocalDate.parse(to), values), true));
    }

    long agency() {
        return as("vanphong", () -> current.get().agencyId());
    }

    @Nullable
    Integer fact(String code) {
        return fact(code, FROM, TO, null);
    }

    @Nullable
    Integer fact(String code, LocalDate from, LocalDate to, @Nullable Long unit) {
        return facts.value(agency(), code, from, to, unit)
                .map(BigDecimal::intValueExact)
                .orElse(null);
    }
}
