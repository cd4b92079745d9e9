package vn.dondoc.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Asks the full-text index for the rare ones of the words or pairs, and lets the rows that it names prove the rest. */
@Repository
class FullText {

    /** A word or pair that is in more texts than this is left to the rows, unless there is no rarer one. */
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
        String together = near
                ? search.followers().stream()
                        .map(follower -> " AND " + patterns.pair(search, follower))
                        .collect(Collectors.joining())
                : "";
        return jdbc.sql("SELECT e.id FROM search_entry e WHERE MATCH (e.words, e.pairs)"
                        + " AGAINST (:against IN BOOLEAN MODE)" + kind + " AND " + patterns.all(search) + together
                        + " AND "
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
        for (int follower : rare(near ? search.followers() : search.joined(), sample::shareOfPair)) {
            Syllable before = search.typed().get(follower - 1);
            asked.add(Encoding.pair(agency, before, search.typed().get(follower)) + part.suffix());
        }
        if (asked.isEmpty()) {
            List<Integer> places =
                    IntStream.range(0, search.words().size()).boxed().toList();
            for (int word : rare(places, sample::share)) {
                String suffix = part.suffix();
                asked.add(Encoding.word(agency, search.words().get(word).fold())
                        + (part.shard() == null ? suffix : suffix + "_*"));
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

    /** What narrows the search: those not common, or the least common one. */
    private static List<Integer> rare(List<Integer> all, IntToDoubleFunction share) {
        List<Integer> rare =
                all.stream().filter(one -> share.applyAsDouble(one) < COMMON).toList();
        return rare.isEmpty()
                ? all.stream().min(Comparator.comparingDouble(share::applyAsDouble)).stream()
                        .toList()
                : rare;
    }
}
