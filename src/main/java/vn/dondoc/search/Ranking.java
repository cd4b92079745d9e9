package vn.dondoc.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import vn.dondoc.search.Candidates.Candidate;

/**
 * Puts hits in order, best first: words in the most telling text, with the very diacritics, next to one another as they
 * were typed; of equals the newer.
 */
final class Ranking {

    private static final double SAME_MARKS = 1.2;
    private static final double NEIGHBOURS = 1.5;
    private static final double WHOLE_TEXT = 4;
    private static final double A_YEAR = 0.15;
    private static final double OLDEST = 1;

    private final SearchWords search;
    private final LocalDate today;

    Ranking(SearchWords search, LocalDate today) {
        this.search = search;
        this.today = today;
    }

    private record Ranked(Candidate candidate, double score) {}

    /** Those that match word by word, in order. */
    List<Candidate> best(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, score(candidate)))
                .filter(ranked -> ranked.score() > 0)
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(ranked -> ranked.candidate().saidOn(), Comparator.reverseOrder())
                        .thenComparing(ranked -> ranked.candidate().id(), Comparator.reverseOrder()))
                .map(Ranked::candidate)
                .toList();
    }

    /** 0 = it does not match. */
    double score(Candidate candidate) {
        List<List<Encoding.Word>> fields = Encoding.decode(candidate.words());
        double score = 0;
        for (Syllable word : search.words()) {
            double best = 0;
            for (int field = 0; field < fields.size(); field++) {
                best = Math.max(best, candidate.kind().weight(field) * match(word, fields.get(field)));
            }
            if (best == 0) {
                return 0;
            }
            score += best;
        }
        for (List<Syllable> phrase : search.phrases()) {
            if (fields.stream().noneMatch(field -> contains(field, phrase))) {
                return 0;
            }
        }
        for (int field = 0; field < fields.size(); field++) {
            score += candidate.kind().weight(field) * NEIGHBOURS * neighbours(fields.get(field));
            if (fields.get(field).size() == search.typed().size() && contains(fields.get(field), search.typed())) {
                score += WHOLE_TEXT;
            }
        }
        double years = ChronoUnit.DAYS.between(candidate.saidOn(), today) / 365.25;
        return Math.max(score - Math.min(OLDEST, Math.max(0, years) * A_YEAR), 0.001);
    }

    private static double match(Syllable wanted, List<Encoding.Word> field) {
        double best = 0;
        for (Encoding.Word word : field) {
            if (matches(wanted, word)) {
                best = Math.max(best, word.marks().equals(wanted.marks()) ? SAME_MARKS : 1);
            }
        }
        return best;
    }

    /** How many words follow one another as they were typed. */
    private int neighbours(List<Encoding.Word> field) {
        List<Syllable> typed = search.typed();
        int count = 0;
        for (int i = 1; i < typed.size(); i++) {
            if (contains(field, typed.subList(i - 1, i + 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean contains(List<Encoding.Word> field, List<Syllable> phrase) {
        for (int at = 0; at + phrase.size() <= field.size(); at++) {
            int i = 0;
            while (i < phrase.size() && matches(phrase.get(i), field.get(at + i))) {
                i++;
            }
            if (i == phrase.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Syllable wanted, Encoding.Word word) {
        return SearchWords.matches(wanted, word.fold(), word.marks(), Encoding.UNKNOWN.equals(word.marks()));
    }
}
