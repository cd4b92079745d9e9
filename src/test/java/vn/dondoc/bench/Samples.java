package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measured times of one thing, in milliseconds. */
final class Samples {

    private final List<Double> millis = new ArrayList<>();

    /** Runs the work once and keeps its time. */
    void measure(Runnable work) {
        long start = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - start) / 1e6);
    }

    /** Keeps a time that was measured otherwise, in milliseconds. */
    void add(double time) {
        millis.add(time);
    }

    double median() {
        return quantile(0.5);
    }

    double worst() {
        return quantile(1);
    }

    /** How often the median of {@code base} fits into this one's. */
    double times(Samples base) {
        return median() / base.median();
    }

    int count() {
        return millis.size();
    }

    /** Median, and the middle half of all values as a sign of how noisy the machine was. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                median() < 100 ? "%.1f ms (%.1f–%.1f)" : "%.0f ms (%.0f–%.0f)",
                median(),
                quantile(0.25),
                quantile(0.75));
    }

    private double quantile(double part) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
