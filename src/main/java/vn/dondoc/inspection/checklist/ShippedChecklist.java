package vn.dondoc.inspection.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The checklist that comes with the program: administrative reform at a unit, steering and the six areas. */
final class ShippedChecklist {

    /** Name of the first checklist. */
    static final String NAME = "Kiểm tra công tác cải cách hành chính";

    private static final String FILE = "/inspection/checklist-reform.tsv";
    private static final int COLUMNS = 4;

    private ShippedChecklist() {}

    static List<ChecklistItem> items() {
        try (InputStream in = ShippedChecklist.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", COLUMNS))
                    .map(cells -> ChecklistItem.of(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
