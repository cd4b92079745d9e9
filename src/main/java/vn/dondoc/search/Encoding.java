package vn.dondoc.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How words stand in the full-text index. A word of the index is made of the agency, the folded syllable, kind and year,
 * and the diacritics: {@code 1ubao_to_s} is "báo" in a task of 2024 of agency 1. So the server's list of stop words and
 * its shortest word do not matter, one agency's words are apart from another's, and asking for {@code 1ubao_*},
 * {@code 1ubao_t*} or {@code 1ubao_to_*} narrows by kind and year without touching the rest.
 *
 * <p>Beside the words stand the pairs of neighbouring words ({@code 1pbao_cao_to}), because two common syllables make a
 * rarer word, and the units that work on it ({@code 1a17_to}).
 */
final class Encoding {

    /** Raised when what is below writes differently: the index is then made anew in the background. */
    static final int VERSION = 1;

    /** Longer texts are found by their beginning. */
    private static final int MOST_WORDS = 1200;

    /** Diacritics of a word in a text that has none at all: it may mean any. */
    static final String UNKNOWN = "0";

    private static final String FIELD_END = ". ";

    private Encoding() {}

    /**
     * An encoded entry.
     *
     * @param words every word in its order, fields apart, each followed by a space
     * @param pairs pairs and units, each once
     */
    record Encoded(String words, String pairs) {}

    /** A word of an encoded text. */
    record Word(String fold, String marks) {}

    static Encoded encode(SearchEntry entry) {
        String shard = shard(entry.kind(), entry.saidOn());
        StringBuilder words = new StringBuilder();
        Set<String> pairs = new LinkedHashSet<>();
        int count = 0;
        for (String field : entry.fields()) {
            List<Syllable> syllables = Syllables.of(field);
            boolean plain = Syllables.plain(syllables);
            Syllable before = null;
            for (Syllable word : syllables) {
                if (count++ >= MOST_WORDS) {
                    break;
                }
                words.append(word(entry.agencyId(), word.fold()))
                        .append(shard)
                        .append('_')
                        .append(plain ? UNKNOWN : word.marks())
                        .append(' ');
                if (before != null) {
                    pairs.add(pair(entry.agencyId(), before, word) + shard);
                }
                before = word;
            }
            words.append(FIELD_END);
        }
        entry.units().forEach(unit -> pairs.add(unit(entry.agencyId(), unit) + shard));
        return new Encoded(words.toString(), String.join(" ", pairs));
    }

    /** The fields of {@link Encoded#words()} again. */
    static List<List<Word>> decode(String words) {
        List<List<Word>> fields = new ArrayList<>();
        List<Word> field = new ArrayList<>();
        for (String one : words.split(" ")) {
            if (one.equals(".")) {
                fields.add(field);
                field = new ArrayList<>();
            } else {
                int fold = one.indexOf('_');
                field.add(new Word(one.substring(one.indexOf('u') + 1, fold), one.substring(fold + 4)));
            }
        }
        return fields;
    }

    /** Kind and year in two letters. */
    static String shard(SearchKind kind, LocalDate day) {
        return kind.letter() + Integer.toString(Math.floorMod(day.getYear() - 2000, 36), 36);
    }

    /** The beginning of a word, without kind, year and diacritics. */
    static String word(long agencyId, String fold) {
        return agency(agencyId) + "u" + fold + "_";
    }

    /** The beginning of a pair. */
    static String pair(long agencyId, Syllable first, Syllable second) {
        return agency(agencyId) + "p" + first.fold() + "_" + second.fold() + "_";
    }

    /** The beginning of a unit. */
    static String unit(long agencyId, long unitId) {
        return agency(agencyId) + "a" + unitId + "_";
    }

    /** In digits only: the letter after it says what follows. */
    private static String agency(long agencyId) {
        return Long.toString(agencyId);
    }
}
