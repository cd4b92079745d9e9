package vn.dondoc.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;

/** Takes values over from a target and those joined to it: of each period what is newer than the other target's own one. */
@Component
class ValueCarrying {

    private static final Comparator<TargetValue> ENTERED =
            Comparator.comparing(TargetValue::enteredAt).thenComparing(TargetValue::id);

    private final TargetBook book;
    private final ValueStore values;
    private final Clock clock;

    ValueCarrying(TargetBook book, ValueStore values, Clock clock) {
        this.book = book;
        this.values = values;
        this.clock = clock;
    }

    /**
     * Writes each as a further version, joining the caller's transaction.
     *
     * @param which of the newer ones
     * @param note what stands at the version
     * @param actor null = the program
     */
    void carry(
            TargetData from,
            TargetData to,
            Predicate<TargetValue> which,
            Function<TargetValue, String> note,
            @Nullable Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Map<String, TargetValue> own = book.one(to, today).values().stream()
                .collect(Collectors.toMap(value -> value.window().code(), Function.identity()));
        for (TargetValue value : book.one(from, today).values()) {
            String window = value.window().code();
            TargetValue before = own.get(window);
            boolean newer = before == null || ENTERED.compare(value, before) > 0;
            if (newer && value.window().year() == to.targetYear() && which.test(value)) {
                values.insert(
                        new ValueStore.NewValue(
                                to.id(),
                                value.window(),
                                value.value(),
                                value.asOf(),
                                ValueOrigin.CARRIED,
                                value.source(),
                                note.apply(value),
                                values.nextVersion(List.of(to.id()), window)),
                        actor,
                        clock.instant());
            }
        }
    }
}
