package vn.dondoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The table that the benchmark prints and leaves in {@code target/benchmark.md}. */
final class BenchTable {

    private static final Path FILE = Path.of("target", "benchmark.md");

    private final StringBuilder text = new StringBuilder();

    void section(String title, String base, String measured) {
        text.append("\n### ")
                .append(title)
                .append("\n\n| What | ")
                .append(base)
                .append(" | ")
                .append(measured);
        text.append(" | Times | Aim |\n|---|---|---|---|---|\n");
    }

    /** @param aim greatest ratio aimed at; 0 = none, the row is for information */
    void row(String what, Samples base, Samples measured, double aim) {
        double times = measured.times(base);
        String wanted = aim == 0 ? "–" : "≤ %s, %s".formatted(aim, times <= aim ? "met" : "missed");
        line(what, base.toString(), measured.toString(), String.format(Locale.ROOT, "%.2f", times), wanted);
    }

    void line(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    void note(String words) {
        text.append('\n').append(words).append('\n');
    }

    /** Prints what was added and writes the whole to the file. */
    void write() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(text);
    }
}
