package vn.dondoc.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.dondoc.reporting.WindowKind;

/**
 * The statistics form that comes with the program: the appendix of a department's annual report on administrative
 * reform, 185 printed rows, with the inputs of their formulas as rows that are not printed.
 */
final class ShippedForm {

    /** Name of the first version. */
    static final String NAME = "Biểu thống kê kết quả công tác cải cách hành chính";

    private static final String FILE = "/indicator/statistics-form.tsv";
    private static final int COLUMNS = 11;

    private ShippedForm() {}

    static List<RowData> rows() {
        try (InputStream in = ShippedForm.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(line.split("\t", COLUMNS)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowData row(String[] cells) {
        return new RowData(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                IndicatorType.valueOf(cells[3]),
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                Choices.read(cells[9]),
                EntryBy.OFFICE,
                null,
                Set.of(WindowKind.YEAR),
                cells[10].equals("1"));
    }
}
