package vn.dondoc.indicator.formula;

/**
 * What is wrong with a formula.
 *
 * @param at place in its text, from 0
 * @param message Vietnamese, says what to mend
 */
public record FormulaProblem(int at, String message) {

    /** With the place as people count it: {@code Ký tự 5: ...}. */
    public String sentence() {
        return "Ký tự %d: %s".formatted(at + 1, message);
    }
}
