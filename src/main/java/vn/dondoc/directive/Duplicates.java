package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.reading.Similarity;

/**
 * Finds what was entered before: by number, by tracking number, by content. Work that was stopped does not count. Only
 * works given outside plans are compared: the same work may well stand in a plan too, and counts there.
 */
@Repository
class Duplicates {

    /** From this share of common word pairs on two tasks are probably the same. */
    private static final double ALIKE = 0.74;

    /** Word pairs that stand in more tasks than this say nothing. */
    private static final int COMMON = 400;

    /** Numbers start again every year; the same content two years ago is another task. */
    private static final String KNOWN = """
            SELECT d.id AS directive_id, d.number, d.number_key, d.issued_on, k.task_id, k.tracking_number, t.content,
              t.due_on,
              (SELECT GROUP_CONCAT(DISTINCT u.name ORDER BY u.sort_no, u.name SEPARATOR '; ')
               FROM assignment a JOIN unit u ON u.id = a.unit_id
               WHERE a.task_id = t.id AND a.status NOT IN ('CANCELLED', 'SUPERSEDED')) AS leads
            FROM directive d JOIN directive_task k ON k.directive_id = d.id JOIN task t ON t.id = k.task_id
            WHERE d.agency_id = ? AND d.received_on > ? - INTERVAL 400 DAY
            HAVING leads IS NOT NULL
            ORDER BY k.task_id
            """;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task to be compared. */
    record Wanted(DirectiveHead head, String content, String trackingNumber) {}

    /** @param ofSame directive whose number is no surprise: a further task of it is being entered */
    List<Duplicate> find(long agencyId, List<Wanted> wanted, @Nullable Long ofSame) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Known> known = known(agencyId, wanted);
        Index index = new Index(known);
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            find(i, wanted.get(i), known, index, ofSame, found);
        }
        return found;
    }

    private List<Known> known(long agencyId, List<Wanted> wanted) {
        return jdbc.sql(KNOWN)
                .params(
                        agencyId,
                        wanted.stream()
                                .map(one -> one.head().receivedOn())
                                .min(java.util.Comparator.naturalOrder())
                                .orElseThrow())
                .query(Known.class)
                .list();
    }

    private void find(
            int position, Wanted wanted, List<Known> known, Index index, @Nullable Long ofSame, List<Duplicate> found) {
        String number = Checks.numberKey(wanted.head().number());
        String tracking = Vietnamese.key(wanted.trackingNumber());
        Set<Integer> alike = index.alike(wanted.content());
        for (int i = 0; i < known.size(); i++) {
            Known one = known.get(i);
            boolean sameDocument = number != null
                    && number.equalsIgnoreCase(one.numberKey())
                    && (wanted.head().issuedOn() == null
                            || one.issuedOn() == null
                            || wanted.head().issuedOn().getYear()
                                    == one.issuedOn().getYear());
            if (!tracking.isEmpty() && tracking.equals(Vietnamese.key(one.trackingNumber()))) {
                found.add(one.as(DuplicateKind.SAME_TRACKING, position));
            } else if (alike.contains(i)) {
                found.add(one.as(DuplicateKind.SAME_CONTENT, position));
            } else if (sameDocument && (ofSame == null || ofSame != one.directiveId())) {
                found.add(one.as(DuplicateKind.SAME_NUMBER, position));
            }
        }
    }

    /** A task entered before. */
    record Known(
            long directiveId,
            String number,
            @Nullable String numberKey,
            @Nullable java.time.LocalDate issuedOn,
            long taskId,
            String trackingNumber,
            String content,
            @Nullable java.time.LocalDate dueOn,
            String leads) {

        Duplicate as(DuplicateKind kind, int position) {
            return new Duplicate(kind, position, directiveId, number, issuedOn, taskId, content, leads, dueOn);
        }
    }

    /** Contents by their word pairs, so that only those that share some are compared. */
    static final class Index {

        private final List<Set<String>> pairs = new ArrayList<>();
        private final Map<String, Integer> whole = new HashMap<>();
        private final Map<String, List<Integer>> byPair = new HashMap<>();

        Index(List<Known> known) {
            known.forEach(one -> add(one.content()));
        }

        void add(String content) {
            int at = pairs.size();
            Set<String> own = Similarity.pairsOf(content);
            pairs.add(own);
            whole.putIfAbsent(Vietnamese.plainKey(content), at);
            own.forEach(pair ->
                    byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(at));
        }

        Set<Integer> alike(String content) {
            Map<Integer, Integer> shared = new TreeMap<>();
            Set<String> own = Similarity.pairsOf(content);
            for (String pair : own) {
                List<Integer> rows = byPair.getOrDefault(pair, List.of());
                if (rows.size() <= COMMON) {
                    rows.forEach(row -> shared.merge(row, 1, Integer::sum));
                }
            }
            Set<Integer> alike = new java.util.TreeSet<>();
            shared.forEach((row, count) -> {
                if (Similarity.words(own, pairs.get(row)) >= ALIKE) {
                    alike.add(row);
                }
            });
            Integer same = whole.get(Vietnamese.plainKey(content));
            if (same != null) {
                alike.add(same);
            }
            return alike;
        }
    }
}
