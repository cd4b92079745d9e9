package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** What the scanner found in one phrase, by kind of part. Composers take out what they have used. */
final class Findings {

    private final List<Scanner.Found> parts;
    private final Scanner scanner;

    private Findings(Scanner scanner, List<Scanner.Found> parts) {
        this.scanner = scanner;
        this.parts = parts;
    }

    static Findings of(Scanner scanner) {
        return new Findings(scanner, new ArrayList<>(scanner.found()));
    }

    Scanner scanner() {
        return scanner;
    }

    <P extends Part> List<P> all(Class<P> type) {
        return parts.stream()
                .map(Scanner.Found::part)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Nullable
    <P extends Part> P first(Class<P> type) {
        List<P> all = all(type);
        return all.isEmpty() ? null : all.get(0);
    }

    boolean has(Class<? extends Part> type) {
        return parts.stream().anyMatch(found -> type.isInstance(found.part()));
    }

    /** Place of a part in the phrase. */
    int position(Part part) {
        for (Scanner.Found found : parts) {
            if (found.part() == part) {
                return found.from();
            }
        }
        return -1;
    }

    void remove(Part part) {
        parts.removeIf(found -> found.part() == part);
    }

    /** Dates that end something. */
    List<Part.Dated> ends() {
        return all(Part.Dated.class).stream()
                .filter(dated -> dated.bound() != Bound.FROM && dated.bound() != Bound.AFTER)
                .toList();
    }

    /** The date that starts something, or null. */
    @Nullable
    Part.Dated from() {
        return all(Part.Dated.class).stream()
                .filter(dated -> dated.bound() == Bound.FROM)
                .findFirst()
                .orElse(null);
    }

    boolean hasEnd() {
        return !ends().isEmpty() || has(Part.Span.class) || has(Part.Several.class);
    }

    /** Drops bare numbers that only look like dates when the phrase says more than a date. */
    boolean dropWeak() {
        boolean alone = !scanner.hasUnreadWords() && !has(Part.Citation.class);
        if (alone) {
            return false;
        }
        return parts.removeIf(found -> found.part() instanceof Part.Dated dated && dated.weak()
                || found.part() instanceof Part.Span span && span.weak());
    }
}
