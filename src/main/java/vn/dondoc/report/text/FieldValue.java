package vn.dondoc.report.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What a field prints in one report, and what it was counted from.
 *
 * @param label Vietnamese name of the field
 * @param printed by the rules of domain.md section 3; empty unless the state is {@link FieldState#VALUE}
 * @param number null for words
 * @param population what was counted, in words; why there is nothing when it is empty
 * @param from first day counted, inclusive; null where days play no part
 * @param to last day counted, inclusive
 * @param link address of the list behind the number, without leading slash; null when there is none
 */
public record FieldValue(
        String token,
        String label,
        FieldState state,
        String printed,
        @Nullable BigDecimal number,
        String population,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String link) {

    static FieldValue words(String token, String label, String printed) {
        return new FieldValue(token, label, FieldState.VALUE, printed, null, "", null, null, null);
    }

    static FieldValue without(String token, String label, FieldState state, String why) {
        return new FieldValue(token, label, state, "", null, why, null, null, null);
    }

    /** What stands in the text: the value, or in brackets what is missing. */
    public String shown() {
        return switch (state) {
            case VALUE -> printed;
            case EMPTY -> "[chưa có số liệu: " + label + "]";
            case ASKED -> "[cần viết: " + label + "]";
            case UNKNOWN -> "[trường không có: " + token + "]";
        };
    }
}
