package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;

/** Walks over the tokens; at each one the first recogniser that fits wins. */
final class Scanner {

    /**
     * A finding and where it stands.
     *
     * @param part the finding
     * @param from index of its first token
     * @param to index behind its last token
     */
    record Found(Part part, int from, int to) {}

    /** Order matters: the more special expression stands first. */
    private static final List<Recogniser> RECOGNISERS = List.of(
            new CitationRecogniser(),
            new ClosingWindowRecogniser(),
            new OngoingRecogniser(),
            new OpenEndedRecogniser(),
            new AdHocRecogniser(),
            new CycleRecogniser(),
            new DayInPeriodRecogniser(),
            new WeekdayRecogniser(),
            new RecurrenceRecogniser(),
            new VagueRecogniser(),
            new RangeRecogniser(),
            new ListRecogniser(),
            new DatedRecogniser(),
            new TermRecogniser(),
            new DayOfMonthRecogniser(),
            new EventRecogniser(),
            new DependsRecogniser(),
            new MarkerRecogniser());

    private final Tokens tokens;
    private final List<Found> found = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();

    private Scanner(Tokens tokens) {
        this.tokens = tokens;
    }

    static Scanner scan(Tokens tokens) {
        Scanner scanner = new Scanner(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = scanner.step(i);
        }
        return scanner;
    }

    private int step(int i) {
        for (Recogniser recogniser : RECOGNISERS) {
            Recogniser.Match match = recogniser.at(tokens, i);
            if (match != null && match.end() > i) {
                found.add(new Found(match.part(), i, match.end()));
                return match.end();
            }
        }
        unread.add(i);
        return i + 1;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Found> found() {
        return found;
    }

    /** Whether words or numbers remain that no recogniser took and that are no mere filling. */
    boolean hasUnreadWords() {
        return unreadWords() > 0;
    }

    /** How many words and numbers remain that no recogniser took and that are no mere filling. */
    long unreadWords() {
        return unread.stream()
                .filter(i -> tokens.isNumber(i) || tokens.at(i).isWord() && !Fillers.isFiller(tokens, i))
                .count();
    }

    /** Whether a number remains that no recogniser took. */
    boolean hasUnreadNumbers() {
        return unread.stream().anyMatch(tokens::isNumber);
    }
}
