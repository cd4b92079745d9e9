package vn.dondoc.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Asks the full-text index for the rarest of the words, and lets the rows that it names prove the rest. */
@Repository
class FullText {

    /** A word that is in more texts than this is left to the rows, unless there is no rarer one. */
    private static final double COMMON = 0.1;

    private final JdbcClient jdbc;

    FullText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which part of the index is asked.
     *
     * @param kind null = every kind
     * @param shard kind and year, see {@link Encoding#shard}; null = every year
     */
    record Part(@Nullable SearchKind kind, @Nullable String shard) {

        static final Part ALL = new Part(null, null);

        /** What comes after the beginning of a word. */
        private String suffix() {
            return shard != null ? shard : kind == null ? "*" : kind.letter() + "*";
        }
    }

    /**
     * Ids of entries that match, in no order.
     *
     * @param near only where words that were typed one after the other stand so
     * @param limit at most so many
     */
    List<Long> find(SearchScope scope, SearchWords search, Newest.Sample sample, Part part, boolean near, int limit) {
        Patterns patterns = new Patterns(scope.agencyId());
        String kind = part.kind() == null ? "" : " AND e.kind = '" + part.kind().name() + "'";
        return jdbc.sql("SELECT e.id FROM search_entry e WHERE MATCH (e.words, e.pairs)"
                        + " AGAINST (:against IN BOOLEAN MODE)" + kind + " AND " + patterns.all(search) + " AND "
                        + scope.seen() + " LIMIT :limit")
                .param("against", against(scope, search, sample, part, near))
                .params(patterns.values())
                .param("agency", scope.agencyId())
                .param("units", scope.units())
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private static String against(
            SearchScope scope, SearchWords search, Newest.Sample sample, Part part, boolean near) {
        long agency = scope.agencyId();
        List<String> asked = new ArrayList<>();
        List<List<Syllable>> rows = near ? List.of(search.typed()) : search.phrases();
        for (List<Syllable> row : rows) {
            for (int i = 1; i < row.size(); i++) {
                asked.add(Encoding.pair(agency, row.get(i - 1), row.get(i)) + part.suffix());
            }
        }
        if (asked.isEmpty()) {
            for (Syllable word : rare(search, sample)) {
                String suffix = part.suffix();
                asked.add(Encoding.word(agency, word.fold()) + (part.shard() == null ? suffix : suffix + "_*"));
            }
        }
        String units = scope.everything() || part.shard() == null
                ? ""
                : " +("
                        + scope.units().stream()
                                .map(unit -> Encoding.unit(agency, unit) + part.shard())
                                .collect(Collectors.joining(" "))
                        + ")";
        return asked.stream().distinct().map(word -> "+" + word).collect(Collectors.joining(" ")) + units;
    }

    /** Words that narrow the search: those not common, or the least common one. */
    private static List<Syllable> rare(SearchWords search, Newest.Sample sample) {
        List<Syllable> words = search.words();
        int rarest = IntStream.range(0, words.size())
                .boxed()
                .min((one, other) -> Double.compare(sample.share(one), sample.share(other)))
                .orElseThrow();
        return IntStream.range(0, words.size())
                .filter(word -> word == rarest || sample.share(word) < COMMON)
                .mapToObj(words::get)
                .toList();
    }
}
