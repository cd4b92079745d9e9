package vn.dondoc.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        int number = 0;
        for (List<Syllable> phrase : search.phrases()) {
            for (int i = 1; i < phrase.size(); i++) {
                String pair = Encoding.pair(agencyId, phrase.get(i - 1), phrase.get(i));
                conditions.add("e.pairs LIKE " + value("pair" + number++, "%" + escaped(pair) + "%"));
            }
        }
        return conditions.stream().collect(Collectors.joining(" AND "));
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
