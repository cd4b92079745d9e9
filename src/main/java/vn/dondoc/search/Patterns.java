package vn.dondoc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The searched words as conditions on the encoded texts of rows that were found otherwise. They let through a little
 * too much of phrases; {@link Ranking} looks at those word by word.
 */
final class Patterns {

    private final long agencyId;
    private final Map<String, Object> values = new HashMap<>();

    Patterns(long agencyId) {
        this.agencyId = agencyId;
    }

    /** Whether the n-th word is there, whatever its diacritics. */
    String fold(int number, Syllable word) {
        return "e.words LIKE " + value("fold" + number, "%" + escaped(Encoding.word(agencyId, word.fold())) + "%");
    }

    /** Whether everything is there, with the diacritics that were typed. */
    String all(SearchWords search) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < search.words().size(); i++) {
            Syllable word = search.words().get(i);
            conditions.add(fold(i, word));
            if (word.marked()) {
                conditions.add("(" + marks("marks" + i, word, word.marks()) + " OR "
                        + marks("plain" + i, word, Encoding.UNKNOWN) + ")");
            }
        }
        search.joined().forEach(follower -> conditions.add(pair(search, follower)));
        return String.join(" AND ", conditions);
    }

    /** Whether a word and the one typed before it stand together, whatever their diacritics. */
    String pair(SearchWords search, int follower) {
        String pair = Encoding.pair(
                agencyId, search.typed().get(follower - 1), search.typed().get(follower));
        return "e.pairs LIKE " + value("pair" + follower, "%" + escaped(pair) + "%");
    }

    Map<String, Object> values() {
        return values;
    }

    private String marks(String name, Syllable word, String marks) {
        // two places for kind and year
        return "e.words LIKE "
                + value(name, "%" + escaped(Encoding.word(agencyId, word.fold())) + "__\\_" + marks + " %");
    }

    private String value(String name, String pattern) {
        values.put(name, pattern);
        return ":" + name;
    }

    private static String escaped(String text) {
        return text.replace("_", "\\_");
    }
}
