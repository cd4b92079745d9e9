package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Long work with a bar that moves: done on a background thread as the same person, shown by server push. While it runs
 * the page behind cannot be used, so it cannot be started twice from one page; work that must not run twice at all
 * guards itself in its service. The work goes on when the browser is closed; only its display is lost.
 *
 * @param <T> what the work gives
 */
public final class ProgressDialog<T> extends Dialog {

    private static final long MILLIS_BETWEEN_UPDATES = 150;

    /** What runs in the background. It may call services, never a component. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work; failures are shown in Vietnamese. */
        T run(Progress progress) throws Exception;
    }

    /** How far the work is. May be called for every row: updates are thinned out. */
    @FunctionalInterface
    public interface Progress {
        /** @param total 0 = not known yet */
        void at(long done, long total);
    }

    private final ProgressBar bar = new ProgressBar();
    private final Span status = new Span(t("progress.starting"));
    private final AtomicLong lastUpdate = new AtomicLong();

    private ProgressDialog(String title) {
        setHeaderTitle(title);
        setWidth("420px");
        setMaxWidth("96vw");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", title);
        status.getElement().setAttribute("role", "status");
        Div content = new Div(status, bar);
        content.addClassName("dd-stack");
        add(content);
    }

    /**
     * Starts the work and shows the dialog.
     *
     * @param title what is being done
     * @param work see {@link Work}
     * @param done called on the screen with the result, after the dialog has closed
     */
    public static <T> void run(String title, Work<T> work, Consumer<T> done) {
        ProgressDialog<T> dialog = new ProgressDialog<>(title);
        dialog.open();
        UI ui = UI.getCurrent();
        Runnable job = () -> dialog.work(ui, work, done);
        VaadinService.getCurrent().getExecutor().execute(new DelegatingSecurityContextRunnable(job));
    }

    private void work(UI ui, Work<T> work, Consumer<T> done) {
        try {
            T result = work.run((at, total) -> report(ui, at, total));
            onScreen(ui, () -> {
                close();
                Toast.attempt(() -> done.accept(result));
            });
        } catch (Exception failure) {
            String words = Toast.words(failure);
            onScreen(ui, () -> fail(words));
        }
    }

    private void report(UI ui, long at, long total) {
        long now = System.nanoTime() / 1_000_000;
        long last = lastUpdate.get();
        boolean last100 = total > 0 && at >= total;
        if ((now - last >= MILLIS_BETWEEN_UPDATES || last100) && lastUpdate.compareAndSet(last, now)) {
            onScreen(ui, () -> show(at, total));
        }
    }

    private void show(long at, long total) {
        bar.setIndeterminate(total <= 0);
        if (total > 0) {
            bar.setValue(Math.min(1.0, (double) at / total));
            status.setText(t("progress.of", Formats.number(at), Formats.number(total)));
        } else {
            status.setText(t("progress.so-far", Formats.number(at)));
        }
    }

    private void fail(String words) {
        removeAll();
        add(new Alert(Tone.LATE, words));
        Button close = new Button(t("dialog.close"), event -> close());
        getFooter().add(close);
        setCloseOnEsc(true);
        close.focus();
    }

    private static void onScreen(UI ui, SerializableRunnable change) {
        if (ui.isAttached()) {
            // Not waited for: the person may have left the page, and the work is done all the same.
            ui.accessLater(change, () -> {}).run();
        }
    }
}
