package vn.dondoc.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the entries that are worth ranking: all that match where these are few, else the newest, and those in which the
 * words stand together. First the newest entries are looked through; what is still missing comes from the full-text
 * index, all of it at once for rare words, kind by kind and the latest year first for more common ones.
 */
@Component
class Candidates {

    /** So many of a kind are enough to choose the best from. */
    static final int ENOUGH = 200;

    /** Up to this share of the texts the whole index may be asked for a word at once. */
    private static final double RARE = 0.01;

    private final Newest newest;
    private final FullText index;
    private final JdbcClient jdbc;

    Candidates(Newest newest, FullText index, JdbcClient jdbc) {
        this.newest = newest;
        this.index = index;
        this.jdbc = jdbc;
    }

    /** An entry that may be a hit. */
    record Candidate(
            long id,
            SearchKind kind,
            long subjectId,
            @Nullable Long assignmentId,
            @Nullable Long taskId,
            @Nullable Long planId,
            LocalDate saidOn,
            String words) {}

    /**
     * What was found.
     *
     * @param more kinds of which there are more than were fetched
     */
    record Found(List<Candidate> candidates, Set<SearchKind> more) {}

    Found find(SearchScope scope, SearchWords search) {
        Newest.Sample sample = newest.look(scope, search);
        Set<Long> ids = new LinkedHashSet<>();
        Map<SearchKind, Boolean> more = new EnumMap<>(SearchKind.class);
        sample.kinds().forEach((kind, seen) -> {
            seen.hits().stream().limit(ENOUGH).forEach(ids::add);
            more.put(kind, seen.hits().size() > ENOUGH);
        });
        if (!sample.whole()) {
            fromIndex(scope, search, sample, ids, more);
        }
        Set<SearchKind> cut = new LinkedHashSet<>();
        more.forEach((kind, isMore) -> {
            if (isMore) {
                cut.add(kind);
            }
        });
        return new Found(load(ids), cut);
    }

    private void fromIndex(
            SearchScope scope, SearchWords search, Newest.Sample sample, Set<Long> ids, Map<SearchKind, Boolean> more) {
        if (!search.phrases().isEmpty() || rarest(search, sample) <= RARE) {
            List<Long> all = index.find(scope, search, sample, FullText.Part.ALL, false, ENOUGH * 2);
            ids.addAll(all);
            if (all.size() < ENOUGH * 2) {
                return;
            }
        }
        if (search.loose().size() > 1 && !sample.kinds().get(SearchKind.TASK).whole()) {
            together(scope, search, sample, ids);
        }
        for (SearchKind kind : SearchKind.values()) {
            Newest.Seen seen = sample.kinds().get(kind);
            if (!seen.whole() && seen.hits().size() < ENOUGH / 2) {
                more.put(kind, ofKind(scope, search, sample, kind, ids));
            } else if (!seen.whole()) {
                more.put(kind, true);
            }
        }
    }

    /** Tasks in which the words stand as they were typed: they are to be among the ranked ones. */
    private void together(SearchScope scope, SearchWords search, Newest.Sample sample, Set<Long> ids) {
        FullText.Part year = latestYear(scope, SearchKind.TASK);
        List<Long> found = index.find(scope, search, sample, year, true, ENOUGH);
        ids.addAll(found);
        if (found.size() < ENOUGH / 2) {
            ids.addAll(index.find(scope, search, sample, new FullText.Part(SearchKind.TASK, null), true, ENOUGH));
        }
    }

    /** @return whether there are more than were fetched */
    private boolean ofKind(
            SearchScope scope, SearchWords search, Newest.Sample sample, SearchKind kind, Set<Long> ids) {
        List<Long> found = index.find(scope, search, sample, latestYear(scope, kind), false, ENOUGH);
        ids.addAll(found);
        if (found.size() >= ENOUGH) {
            return true;
        }
        List<Long> all = index.find(scope, search, sample, new FullText.Part(kind, null), false, ENOUGH);
        ids.addAll(all);
        return all.size() >= ENOUGH;
    }

    private FullText.Part latestYear(SearchScope scope, SearchKind kind) {
        LocalDate latest = jdbc.sql("SELECT said_on FROM search_entry WHERE agency_id = ? AND kind = ?"
                        + " ORDER BY id DESC LIMIT 1")
                .params(scope.agencyId(), kind.name())
                .query(LocalDate.class)
                .single();
        return new FullText.Part(kind, Encoding.shard(kind, latest));
    }

    private static double rarest(SearchWords search, Newest.Sample sample) {
        return IntStream.range(0, search.words().size())
                .mapToDouble(sample::share)
                .min()
                .orElse(0);
    }

    private List<Candidate> load(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT id, kind, subject_id, assignment_id, task_id, plan_id, said_on, words"
                                + " FROM search_entry WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(Candidate.class)
                        .list();
    }
}
