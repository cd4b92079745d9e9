package vn.dondoc.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks through the newest entries of each kind. That finds enough of words that are in every tenth text, which a
 * full-text index is slow with, and tells how common each word is, so that the index is asked for the rare ones.
 */
@Repository
class Newest {

    /** So many tasks are looked through, and two fifths of it of each other kind. */
    static final int TASKS = 800;

    private final JdbcClient jdbc;
    private final int tasks;
    private final int others;

    Newest(JdbcClient jdbc, @Value("${dondoc.search.newest:" + TASKS + "}") int tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.others = Math.max(1, tasks * 2 / 5);
    }

    /**
     * What was seen of one kind.
     *
     * @param whole there is no more than what was looked through
     * @param hits ids of entries that match, newest first
     */
    record Seen(boolean whole, List<Long> hits) {}

    /**
     * What was seen.
     *
     * @param looked entries looked through
     * @param with how many of them have the n-th word, and after the words the n-th pair of words typed together
     * @param words how many of {@code with} are words
     */
    record Sample(Map<SearchKind, Seen> kinds, int looked, int[] with, int words) {

        boolean whole() {
            return kinds.values().stream().allMatch(Seen::whole);
        }

        /** In what share of the texts a word is. */
        double share(int word) {
            return looked == 0 ? 0 : (double) with[word] / looked;
        }

        /**
         * The share of the rarest word, or pair of words of a phrase.
         *
         * @param together as for {@link FullText#find}
         */
        double rarest(SearchWords search, List<Integer> together) {
            double word =
                    IntStream.range(0, words).mapToDouble(this::share).min().orElse(0);
            return Stream.concat(search.joined().stream(), together.stream())
                    .mapToDouble(this::shareOfPair)
                    .reduce(word, Math::min);
        }

        /** In what share of the texts a word stands after the one that was typed before it. */
        double shareOfPair(int follower) {
            return share(words + follower - 1);
        }
    }

    private record Row(String kind, long id, long mask, boolean hit) {}

    Sample look(SearchScope scope, SearchWords search) {
        Patterns patterns = new Patterns(scope.agencyId());
        String all = patterns.all(search);
        int words = search.words().size();
        StringBuilder mask = new StringBuilder("0");
        for (int i = 0; i < words; i++) {
            mask.append(" + (")
                    .append(patterns.fold(i, search.words().get(i)))
                    .append(") * ")
                    .append(1 << i);
        }
        for (int follower : search.followers()) {
            mask.append(" + (")
                    .append(patterns.pair(search, follower))
                    .append(") * ")
                    .append(1 << (words + follower - 1));
        }
        List<String> parts = new ArrayList<>();
        for (SearchKind kind : SearchKind.values()) {
            // only small columns leave the inner query: texts would go to a temporary table on disk
            parts.add("SELECT kind, id, mask, hit FROM (SELECT e.kind, e.id, " + mask + " AS mask, " + all + " AND "
                    + scope.seen(kind) + " AS hit FROM search_entry e WHERE e.agency_id = :agency AND e.kind = '"
                    + kind.name() + "' ORDER BY e.id DESC LIMIT " + most(kind) + ") n WHERE mask > 0");
        }
        List<Row> rows = jdbc.sql(String.join(" UNION ALL ", parts))
                .params(patterns.values())
                .param("agency", scope.agencyId())
                .param("units", scope.units())
                .query(Row.class)
                .list();
        rows.sort(Comparator.comparing(Row::id).reversed());
        int facts = words + search.followers().size();
        return sample(rows, counts(scope.agencyId()), facts, words);
    }

    private Sample sample(List<Row> rows, Map<SearchKind, Integer> counts, int facts, int words) {
        Map<SearchKind, List<Long>> hits = new EnumMap<>(SearchKind.class);
        int[] with = new int[facts];
        for (Row row : rows) {
            for (int i = 0; i < facts; i++) {
                with[i] += (row.mask() >> i & 1);
            }
            if (row.hit()) {
                hits.computeIfAbsent(SearchKind.valueOf(row.kind()), kind -> new ArrayList<>())
                        .add(row.id());
            }
        }
        Map<SearchKind, Seen> kinds = new EnumMap<>(SearchKind.class);
        int looked = 0;
        for (SearchKind kind : SearchKind.values()) {
            int count = counts.getOrDefault(kind, 0);
            looked += Math.min(count, most(kind));
            kinds.put(kind, new Seen(count <= most(kind), hits.getOrDefault(kind, List.of())));
        }
        return new Sample(kinds, looked, with, words);
    }

    /** How many entries there are of each kind, counted no further than matters. */
    private Map<SearchKind, Integer> counts(long agencyId) {
        List<String> parts = Arrays.stream(SearchKind.values())
                .map(kind -> "SELECT '" + kind.name() + "' AS kind, COUNT(*) AS count FROM (SELECT 1 FROM search_entry"
                        + " WHERE agency_id = :agency AND kind = '" + kind.name() + "' LIMIT " + (most(kind) + 1)
                        + ") n")
                .toList();
        Map<SearchKind, Integer> counts = new HashMap<>();
        jdbc.sql(String.join(" UNION ALL ", parts)).param("agency", agencyId).query(row -> {
            counts.put(SearchKind.valueOf(row.getString("kind")), row.getInt("count"));
        });
        return counts;
    }

    private int most(SearchKind kind) {
        return kind == SearchKind.TASK ? tasks : others;
    }
}
