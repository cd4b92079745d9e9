package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the entries that are worth ranking: all that match where these are few, else the newest, and those in which the
 * words stand together. First the newest entries are looked through; what is still missing comes from the full-text
 * index, all of it at once for rare words, for more common ones kind by kind and year by year, the latest first: the
 * index reads everything that it has of a word before it answers.
 */
@Component
class Candidates {

    /** So many of a kind are enough to choose the best from. */
    static final int ENOUGH = 200;

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
        if (sample.rarest(search, List.of()) <= FullText.RARE) {
            List<Long> all = index.find(scope, search, sample, FullText.Part.ALL, List.of(), ENOUGH * 2);
            ids.addAll(all);
            if (all.size() < ENOUGH * 2) {
                return;
            }
        }
        for (SearchKind kind : SearchKind.values()) {
            Newest.Seen seen = sample.kinds().get(kind);
            if (seen.whole()) {
                continue;
            }
            int found = seen.hits().size();
            if (kind == SearchKind.TASK) {
                found = Math.max(found, together(scope, search, sample, found, ids));
            }
            if (found < ENOUGH / 2) {
                found = byYears(scope, search, sample, kind, List.of(), ids);
                more.put(kind, found >= ENOUGH / 2);
            } else {
                more.put(kind, true);
            }
        }
    }

    /**
     * Tasks in which the words stand as they were typed are to be among the ranked ones; where those are few, then such
     * in which two of the words stand so. The index answers that faster than for the words alone.
     */
    private int together(SearchScope scope, SearchWords search, Newest.Sample sample, int seen, Set<Long> ids) {
        List<Integer> followers = search.followers();
        if (search.loose().size() < 2) {
            return 0;
        }
        int found = byYears(scope, search, sample, SearchKind.TASK, followers, ids);
        if (Math.max(found, seen) < ENOUGH / 2 && followers.size() > 1) {
            int commonest = Collections.max(followers, Comparator.comparing(sample::shareOfPair));
            found = byYears(scope, search, sample, SearchKind.TASK, List.of(commonest), ids);
        }
        return found;
    }

    /** @return how many were found: half of {@link #ENOUGH} or more when there may be further ones in earlier years */
    private int byYears(
            SearchScope scope,
            SearchWords search,
            Newest.Sample sample,
            SearchKind kind,
            List<Integer> together,
            Set<Long> ids) {
        if (!together.isEmpty() && sample.rarest(search, together) <= FullText.RARE) {
            List<Long> all = index.find(scope, search, sample, new FullText.Part(kind, null), together, ENOUGH * 2);
            if (all.size() < ENOUGH * 2) {
                ids.addAll(all);
                return all.size();
            }
        }
        Years years = years(scope, kind);
        Set<Long> found = new LinkedHashSet<>();
        for (int year = years.last(); year >= years.first() && found.size() < ENOUGH / 2; year--) {
            FullText.Part part = new FullText.Part(kind, Encoding.shard(kind, LocalDate.of(year, 1, 1)));
            found.addAll(index.find(scope, search, sample, part, together, ENOUGH));
        }
        ids.addAll(found);
        return found.size();
    }

    private record Years(int first, int last) {}

    private Years years(SearchScope scope, SearchKind kind) {
        return jdbc.sql("SELECT COALESCE(YEAR(MIN(said_on)), 1) AS first, COALESCE(YEAR(MAX(said_on)), 0) AS last"
                        + " FROM search_entry WHERE agency_id = ? AND kind = ?")
                .params(scope.agencyId(), kind.name())
                .query(Years.class)
                .single();
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
