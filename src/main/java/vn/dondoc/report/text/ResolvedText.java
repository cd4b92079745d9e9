package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.lang.Nullable;

/**
 * A text with its fields printed, that still knows where each stretch was written.
 *
 * @param text as printed
 */
public record ResolvedText(String text, List<Stretch> stretches) {

    /**
     * Words, or one field's value.
     *
     * @param value null for words
     * @param start where it is printed, and {@code end} exclusive
     * @param writtenStart where it was written, and {@code writtenEnd} exclusive
     */
    public record Stretch(
            String shown, @Nullable FieldValue value, int start, int end, int writtenStart, int writtenEnd) {}

    static ResolvedText of(String written, Function<String, FieldValue> values) {
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        for (Piece piece : Piece.of(written)) {
            FieldValue value = piece.isField() ? values.apply(piece.token()) : null;
            String shown = value == null ? piece.source() : value.shown();
            int start = text.length();
            text.append(shown);
            stretches.add(new Stretch(shown, value, start, text.length(), piece.start(), piece.end()));
        }
        return new ResolvedText(text.toString(), List.copyOf(stretches));
    }

    /** Where printed characters were written; empty when a field's value is among them. */
    public java.util.Optional<int[]> written(int start, int end) {
        return stretches.stream()
                .filter(stretch -> stretch.value() == null && stretch.start() <= start && end <= stretch.end())
                .map(stretch -> new int[] {
                    stretch.writtenStart() + start - stretch.start(), stretch.writtenStart() + end - stretch.start()
                })
                .findFirst();
    }

    /** The fields that print nothing. */
    public List<FieldValue> missing() {
        return stretches.stream()
                .map(Stretch::value)
                .filter(value -> value != null && value.state() != FieldState.VALUE)
                .distinct()
                .toList();
    }
}
