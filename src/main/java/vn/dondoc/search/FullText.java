package vn.dondoc.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Asks the full-text index for the rare ones of the words or pairs, and lets the rows that it names prove the rest. */
@Repository
class FullText {

    /** Up to this share of the texts the whole index may be asked for a word or pair at once. */
    static final double RARE = 0.002;

    /**
     * In the texts of a year, what is in more of them than this is left to the rows, unless nothing is rarer. A word more
     * costs the index a hundredth of what every row costs that it names.
     */
    private static final double COMMON = 0.5;

    /** What is in fewer texts of a year names fewer rows than it costs to read which of them are of a unit. */
    private static final double OF_UNITS = 0.005;

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
     * @param together places in {@link SearchWords#typed} of words that must stand after the one typed before them, beside
     *     those of phrases
     * @param limit at most so many
     */
    List<Long> find(
            SearchScope scope, SearchWords search, Newest.Sample sample, Part part, List<Integer> together, int limit) {
        Patterns patterns = new Patterns(scope.agencyId());
        String kind = part.kind() == null ? "" : " AND e.kind = '" + part.kind().name() + "'";
        String neighbours = together.stream()
                .map(follower -> " AND " + patterns.pair(search, follower))
                .collect(Collectors.joining());
        return jdbc.sql("SELECT e.id FROM search_entry e WHERE MATCH (e.words, e.pairs)"
                        + " AGAINST (:against IN BOOLEAN MODE)" + kind + " AND " + patterns.all(search) + neighbours
                        + " AND "
                        + (part.kind() == null ? scope.seen() : scope.seen(part.kind())) + " LIMIT :limit")
                .param("against", against(scope, search, sample, part, together))
                .params(patterns.values())
                .param("agency", scope.agencyId())
                .param("units", scope.units())
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private static String against(
            SearchScope scope, SearchWords search, Newest.Sample sample, Part part, List<Integer> together) {
        long agency = scope.agencyId();
        Set<Integer> pairs = new LinkedHashSet<>(search.joined());
        pairs.addAll(together);
        double rarest = sample.rarest(search, together);
        double most = Math.max(rarest, part.shard() == null ? RARE : COMMON);
        List<String> asked = new ArrayList<>();
        Set<String> inPairs = new HashSet<>();
        for (int follower : pairs) {
            if (sample.shareOfPair(follower) <= most) {
                Syllable before = search.typed().get(follower - 1);
                Syllable word = search.typed().get(follower);
                asked.add(Encoding.pair(agency, before, word) + part.suffix());
                inPairs.addAll(List.of(before.fold(), word.fold()));
            }
        }
        for (int i = 0; i < search.words().size(); i++) {
            String word = search.words().get(i).fold();
            if (sample.share(i) <= most && !inPairs.contains(word)) {
                asked.add(Encoding.word(agency, word) + part.suffix() + (part.shard() == null ? "" : "_*"));
            }
        }
        // only of a task the index knows everybody who may see it
        boolean everybody = scope.everything() || part.shard() == null || rarest < OF_UNITS;
        String units = everybody || part.kind() != SearchKind.TASK
                ? ""
                : " +("
                        + scope.units().stream()
                                .map(unit -> Encoding.unit(agency, unit) + part.shard())
                                .collect(Collectors.joining(" "))
                        + ")";
        return asked.stream().distinct().map(word -> "+" + word).collect(Collectors.joining(" ")) + units;
    }
}
