package vn.dondoc.ui.directive;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.ListReading;
import vn.dondoc.directive.ListRow;
import vn.dondoc.document.NewFile;

/** A list that is being reviewed; kept for the session, so that going elsewhere or loading again loses nothing. */
final class ListWork {

    private final String name;

    @Nullable
    private final NewFile file;

    private final List<ListReading.Account> account;
    private final List<ListRow> rows;

    private ListWork(String name, @Nullable NewFile file, ListReading reading) {
        this.name = name;
        this.file = file;
        account = reading.account();
        rows = new ArrayList<>(reading.rows());
    }

    /** Keeps a list that was just read. */
    static void begin(String name, @Nullable NewFile file, ListReading reading) {
        VaadinSession.getCurrent().setAttribute(ListWork.class, new ListWork(name, file, reading));
    }

    /** The list under review. */
    static Optional<ListWork> current() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ListWork.class));
    }

    /** It is taken, or given up. */
    static void end() {
        VaadinSession.getCurrent().setAttribute(ListWork.class, null);
    }

    String name() {
        return name;
    }

    List<NewFile> files() {
        return file == null ? List.of() : List.of(file);
    }

    List<ListReading.Account> account() {
        return account;
    }

    List<ListRow> rows() {
        return List.copyOf(rows);
    }

    ListRow row(int position) {
        return rows.get(position - 1);
    }

    void change(int position, UnaryOperator<ListRow> change) {
        rows.set(position - 1, change.apply(rows.get(position - 1)));
    }
}
