package vn.dondoc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.dondoc.plan.reading.LargePlanReading;

/** Reads a large file in child JVMs with ever smaller heaps. */
final class HeapOfReading {

    private static final Path FOLDER = Path.of("target", "bench");

    private final Path file;

    /**
     * What one child JVM saw, in MB.
     *
     * @param used highest use between two steps of the reading, with garbage that waits for its collection
     * @param pools the peaks of all memory pools added up, as the JVM tells them
     * @param live highest use right after a collection
     */
    record Peak(int tasks, int used, int pools, int live) {}

    HeapOfReading(int rows) throws IOException {
        this.file = LargePlanReading.file(FOLDER, rows);
    }

    long fileKilobytes() throws IOException {
        return Files.size(file) >> 10;
    }

    /** Empty when the heap does not suffice. */
    Optional<Peak> read(int maxHeapMegabytes) throws IOException, InterruptedException {
        Path path = FOLDER.resolve("classpath.args");
        Files.writeString(
                path, "-cp\n\"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"\n");
        Path out = FOLDER.resolve("reading-" + maxHeapMegabytes + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + maxHeapMegabytes + "m",
                        "-Dfile.encoding=UTF-8",
                        "@" + path,
                        LargePlanReading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return Optional.empty();
        }
        String told = Files.readString(out, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            if (!told.contains("OutOfMemoryError")) {
                throw new IllegalStateException(told);
            }
            return Optional.empty();
        }
        int[] numbers = told.lines()
                .filter(line -> line.startsWith("READ "))
                .findFirst()
                .map(line -> Arrays.stream(line.substring(5).split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .orElseThrow(() -> new IllegalStateException(told));
        return Optional.of(new Peak(numbers[0], numbers[1], numbers[2], numbers[3]));
    }
}
