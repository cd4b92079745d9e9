package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/**
 * A period found in the tokens.
 *
 * @param period the period; null when impossible
 * @param end index behind it
 * @param weak it could as well be something else ("2025", "1/2"): believed only when nothing else is in the phrase
 * @param problem why it is impossible, in Vietnamese, or null
 */
record PeriodMatch(
        @Nullable Period period,
        int end,
        boolean weak,
        @Nullable String problem) {

    static PeriodMatch of(Period period, int end) {
        return of(period, end, false);
    }

    static PeriodMatch of(Period period, int end, boolean weak) {
        String problem = period.problem();
        return problem == null ? new PeriodMatch(period, end, weak, null) : impossible(problem, end);
    }

    static PeriodMatch impossible(String problem, int end) {
        return new PeriodMatch(null, end, false, problem);
    }

    boolean isPossible() {
        return period != null;
    }
}
