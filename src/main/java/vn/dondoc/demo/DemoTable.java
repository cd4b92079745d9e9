package vn.dondoc.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of the story: tab-separated, one header row, UTF-8. */
final class DemoTable {

    private DemoTable() {}

    /** The rows by the names of the header; a cell that is not there is empty. */
    static List<Map<String, String>> rows(String file) {
        List<List<String>> lines = text(file)
                .lines()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        List<String> names = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
                    }
                    return row;
                })
                .toList();
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(DemoTable.class.getResourceAsStream("/demo/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
