package vn.dondoc.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

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
        out.write('\ufeff');
        line(Arrays.stream(ListColumn.values()).map(column -> column.title).collect(Collectors.joining(",")));
    }

    @Override
    public void add(AssignmentRow row) throws IOException {
        line(Arrays.stream(ListColumn.values())
                .map(column -> cell(column.of(row, today)))
                .collect(Collectors.joining(",")));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // nothing is held but the stream, which belongs to the caller
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write("\r\n");
    }
}
