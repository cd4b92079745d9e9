package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.lang.Nullable;
import vn.dondoc.indicator.FileReading;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;

/** Takes a workbook with values: read, looked at, then saved. */
final class FileDialog {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int SHOWN = 200;

    private FileDialog() {}

    static void open(IndicatorServices services, ReportingWindow window, @Nullable Long unit, Runnable saved) {
        Div review = new Div();
        review.addClassName("dd-stack");
        AtomicReference<FileReading> read = new AtomicReference<>();
        UploadBox box = new UploadBox(t("indicator.file.choose"), LARGEST, List.of(".xlsx"));
        FormDialog dialog = new FormDialog(
                t("indicator.file.title", window.label()),
                t("indicator.file.save"),
                () -> {
                    int rows = services.files().save(window, unit, read.get().changes());
                    Toast.success(t("indicator.file.saved", rows));
                    saved.run();
                },
                new Paragraph(t("indicator.file.hint")),
                box,
                review);
        dialog.setWidth("720px");
        dialog.submitButton().setEnabled(false);
        box.onFile(file -> {
            review.removeAll();
            read.set(services.files().read(window, unit, file.content()));
            show(review, read.get());
            dialog.submitButton().setEnabled(!read.get().changes().isEmpty());
        });
        dialog.open();
    }

    private static void show(Div review, FileReading reading) {
        review.add(new Alert(
                reading.changes().isEmpty() ? Tone.SOON : Tone.OK,
                t(
                        "indicator.file.summary",
                        reading.changes().size(),
                        reading.same(),
                        reading.problems().size())));
        if (!reading.problems().isEmpty()) {
            review.add(
                    new H3(t("indicator.file.problems")),
                    list(reading.problems().stream()
                            .limit(SHOWN)
                            .map(problem -> t(
                                    "indicator.file.problem",
                                    String.valueOf(problem.line()),
                                    problem.code(),
                                    problem.message()))
                            .toList()));
        }
        if (!reading.changes().isEmpty()) {
            review.add(
                    new H3(t("indicator.file.changes")),
                    list(reading.changes().stream()
                            .limit(SHOWN)
                            .map(change -> t(
                                    "indicator.file.change",
                                    change.code(),
                                    change.label(),
                                    change.before().isEmpty() ? t("indicator.blank") : change.before(),
                                    change.after().isEmpty() ? t("indicator.blank") : change.after()))
                            .toList()));
        }
    }

    private static Component list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-indicator-review");
        lines.forEach(line -> list.add(new ListItem(new Span(line))));
        return list;
    }
}
