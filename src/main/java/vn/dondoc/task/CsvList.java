package vn.dondoc.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.common.Csv;

/**
 * A list as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel needs to see Vietnamese, commas, CRLF, ISO dates.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvList implements ListFile {

    private final Writer out;
    private final LocalDate today;

    CsvList(OutputStream to, LocalDate today) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        this.today = today;
        out.write(Csv.MARK);
        line(Arrays.stream(ListColumn.values()).map(column -> column.title).toList());
    }

    @Override
    public void add(AssignmentRow row) throws IOException {
        line(Arrays.stream(ListColumn.values())
                .map(column -> column.of(row, today))
                .toList());
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // nothing is held but the stream, which belongs to the caller
    }

    private void line(List<?> cells) throws IOException {
        out.write(Csv.line(cells));
    }
}
