package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.plan.reading.Similarity;

/**
 * Finds for each task of one plan the rows of another that say nearly the same. Words that stand in most rows of both
 * plans ("thủ tục hành chính") weigh little, rare ones much.
 */
final class RowMatcher {

    /** Below this likeness of contents two rows have only ordinary words in common. */
    private static final double LEAST_CONTENT = 0.22;

    private static final int MOST = 3;
    private static final double CONTENT = 0.72;
    private static final double UNITS = 0.13;
    private static final double DEADLINE = 0.08;
    private static final double DELIVERABLE = 0.07;

    /**
     * What is compared.
     *
     * @param due null without a due date
     */
    record Text(
            long id,
            String content,
            Set<Long> unitIds,
            DeadlineKind kind,
            @Nullable LocalDate due,
            String deliverable) {}

    private record Weighed(Text text, Map<String, Double> weights, String deliverable) {}

    private final List<Weighed> rows;
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<String, Double> rarity;

    RowMatcher(List<Text> olds, List<Text> rows) {
        rarity = rarity(olds, rows);
        this.rows = rows.stream().map(this::weigh).toList();
        for (int i = 0; i < this.rows.size(); i++) {
            int place = i;
            this.rows.get(i).weights().keySet().forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>())
                    .add(place));
        }
    }

    /** The most alike rows, best first. */
    List<MappingSuggestion> best(Text old) {
        Weighed weighed = weigh(old);
        Map<Integer, Double> common = new HashMap<>();
        weighed.weights().forEach((word, weight) -> index.getOrDefault(word, List.of())
                .forEach(row ->
                        common.merge(row, weight * rows.get(row).weights().get(word), Double::sum)));
        return common.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_CONTENT)
                .map(entry -> suggestion(weighed, rows.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(MappingSuggestion::percent)
                        .reversed()
                        .thenComparing(MappingSuggestion::rowId))
                .limit(MOST)
                .toList();
    }

    private static MappingSuggestion suggestion(Weighed old, Weighed row, double content) {
        double units = Similarity.words(names(old.text()), names(row.text()));
        boolean sameDeadline = sameDeadline(old.text(), row.text());
        boolean sameDeliverable = old.deliverable().equals(row.deliverable());
        double deliverable = sameDeliverable
                ? 1
                : Similarity.words(
                        Set.of(old.deliverable().split(" ")),
                        new HashSet<>(List.of(row.deliverable().split(" "))));
        double all = CONTENT * content + UNITS * units + DEADLINE * (sameDeadline ? 1 : 0) + DELIVERABLE * deliverable;
        return new MappingSuggestion(
                row.text().id(),
                (int) Math.round(all * 100),
                (int) Math.round(content * 100),
                units == 1,
                sameDeadline,
                sameDeliverable);
    }

    private static Set<String> names(Text text) {
        Set<String> names = new HashSet<>();
        text.unitIds().forEach(id -> names.add(id.toString()));
        return names;
    }

    private static boolean sameDeadline(Text old, Text row) {
        if (old.due() != null || row.due() != null) {
            return old.due() != null && old.due().equals(row.due());
        }
        return old.kind() == row.kind();
    }

    /** Weights of words and pairs of words, of length one together: the product of two texts is then their likeness. */
    private Weighed weigh(Text text) {
        Map<String, Double> weights = new HashMap<>();
        double square = 0;
        for (String word : features(text.content())) {
            double weight = rarity.getOrDefault(word, 1.0);
            weights.put(word, weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weights.replaceAll((word, weight) -> weight / length);
        return new Weighed(text, weights, plain(text.deliverable()));
    }

    private static Map<String, Double> rarity(List<Text> olds, List<Text> rows) {
        Map<String, Integer> seen = new HashMap<>();
        List<Text> all = new ArrayList<>(olds);
        all.addAll(rows);
        all.forEach(text -> features(text.content()).forEach(word -> seen.merge(word, 1, Integer::sum)));
        Map<String, Double> rarity = new HashMap<>();
        seen.forEach((word, count) -> rarity.put(word, Math.log(1 + (double) all.size() / count)));
        return rarity;
    }

    private static Set<String> features(String content) {
        String text = plain(content);
        Set<String> features = new HashSet<>(List.of(text.split(" ")));
        features.addAll(Similarity.pairsOf(text));
        return features;
    }

    private static String plain(String text) {
        return Vietnamese.plainKey(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
