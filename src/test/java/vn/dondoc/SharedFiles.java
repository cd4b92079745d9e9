package vn.dondoc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference tables and sample documents in the folder {@code shared} beside the project (or where DONDOC_SHARED
 * says). A fresh clone without them skips the tests that need them and says so; where CI is set that is a failure.
 */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file, for example {@code samples/deadline-phrases.tsv}; skips the calling test where it is absent. */
    public static Path path(String name) {
        String configured = System.getenv("DONDOC_SHARED");
        List<Path> folders = new ArrayList<>();
        if (configured != null && !configured.isBlank()) {
            folders.add(Path.of(configured));
        } else {
            for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
                folders.add(at.resolve("shared"));
            }
        }
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        String missing = "Skipped: shared/" + name + " is not beside this clone (set DONDOC_SHARED to its folder)";
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(missing);
        }
        System.err.println(missing);
        assumeTrue(false, missing);
        throw new IllegalStateException(missing);
    }

    /** The content of a file. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a tab-separated file by the names in its first line. */
    public static List<Map<String, String>> rows(String name) {
        List<String> lines =
                new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
        String[] heads = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> row(heads, line.split("\t", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] heads, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.length; i++) {
            row.put(heads[i], i < cells.length ? cells[i] : "");
        }
        return row;
    }
}
