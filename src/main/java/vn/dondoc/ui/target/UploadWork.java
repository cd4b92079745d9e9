package vn.dondoc.ui.target;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.TargetReading;

/** A file of values that is being reviewed; kept for the session, so that going elsewhere loses nothing. */
final class UploadWork {

    private final String name;
    private final ReportingWindow window;
    private final int same;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row of the file: exactly one of three things.
     *
     * @param problem what could not be understood, null when it was
     * @param change what would be saved, null while it cannot be
     * @param leftOut why it is not taken, null when it is
     */
    record Row(
            int line,
            @Nullable TargetReading.Problem problem,
            @Nullable TargetReading.Change change,
            @Nullable String leftOut) {

        boolean open() {
            return leftOut == null && change == null;
        }

        boolean taken() {
            return leftOut == null && change != null;
        }

        Row leave(@Nullable String reason) {
            return new Row(line, problem, change, reason);
        }
    }

    private UploadWork(String name, ReportingWindow window, TargetReading reading) {
        this.name = name;
        this.window = window;
        same = reading.same();
        reading.problems().forEach(problem -> rows.add(new Row(problem.line(), problem, null, null)));
        reading.changes().forEach(change -> rows.add(new Row(change.line(), null, change, null)));
        rows.sort(Comparator.comparing(Row::line));
    }

    static void begin(String name, ReportingWindow window, TargetReading reading) {
        VaadinSession.getCurrent().setAttribute(UploadWork.class, new UploadWork(name, window, reading));
    }

    static Optional<UploadWork> current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(UploadWork.class));
    }

    static void end() {
        VaadinSession.getCurrent().setAttribute(UploadWork.class, null);
    }

    String name() {
        return name;
    }

    ReportingWindow window() {
        return window;
    }

    /** Rows that say what is there already, or nothing. */
    int same() {
        return same;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    long openRows() {
        return rows.stream().filter(Row::open).count();
    }

    List<TargetReading.Change> changes() {
        return rows.stream().filter(Row::taken).map(Row::change).toList();
    }

    Row row(int line) {
        return rows.stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + line));
    }

    /** A person said what the row is, or that it is not taken. */
    void set(Row changed) {
        rows.replaceAll(row -> row.line() == changed.line() ? changed : row);
    }
}
