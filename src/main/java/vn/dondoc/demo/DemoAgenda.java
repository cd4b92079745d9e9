package vn.dondoc.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What happens in a story, in order of time, whoever wrote it down first. A step may add later ones. What lies after
 * the end of the story stays undone: work that waits.
 */
class DemoAgenda {

    private final TreeMap<LocalDateTime, List<Runnable>> steps = new TreeMap<>();

    /** Adds a step; the moment as in {@code 2024-02-15T10:00}. */
    DemoAgenda at(String moment, Runnable step) {
        return at(LocalDateTime.parse(moment), step);
    }

    DemoAgenda at(LocalDateTime moment, Runnable step) {
        steps.computeIfAbsent(moment, ignored -> new ArrayList<>()).add(step);
        return this;
    }

    /**
     * Takes every step before {@code until}.
     *
     * @param passing lets time pass up to a moment
     */
    void play(Consumer<LocalDateTime> passing, LocalDateTime until) {
        while (!steps.isEmpty() && steps.firstKey().isBefore(until)) {
            Map.Entry<LocalDateTime, List<Runnable>> next = steps.pollFirstEntry();
            passing.accept(next.getKey());
            next.getValue().forEach(Runnable::run);
        }
    }
}
