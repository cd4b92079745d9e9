package vn.dondoc.ui.register;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dondoc.register.EntryUpload;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.UploadReading;

/** A table that is being reviewed; kept for the session, so that going elsewhere or loading again loses nothing. */
final class UploadWork {

    private final String name;
    private final RegisterDefinition register;
    private final UploadReading reading;
    private final List<EntryUpload> rows;

    private UploadWork(String name, RegisterDefinition register, UploadReading reading) {
        this.name = name;
        this.register = register;
        this.reading = reading;
        rows = new ArrayList<>(reading.rows());
    }

    static void begin(String name, RegisterDefinition register, UploadReading reading) {
        VaadinSession.getCurrent().setAttribute(UploadWork.class, new UploadWork(name, register, reading));
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

    RegisterDefinition register() {
        return register;
    }

    UploadReading reading() {
        return reading;
    }

    List<EntryUpload> rows() {
        return List.copyOf(rows);
    }

    EntryUpload row(int position) {
        return rows.get(position - 1);
    }

    void change(int position, UnaryOperator<EntryUpload> change) {
        rows.set(position - 1, change.apply(rows.get(position - 1)));
    }
}
