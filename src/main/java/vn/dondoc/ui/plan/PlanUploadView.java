package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.common.Area;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanHead;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UploadBox;
import vn.dondoc.ui.shell.MainLayout;

/** Takes a plan in: a .docx or .xlsx, a pasted table, or nothing yet. What was typed stays when a step fails. */
@Route(value = "ke-hoach/moi", layout = MainLayout.class)
@PermitAll
public class PlanUploadView extends Div implements HasDynamicTitle {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final String SAMPLE = "ke-hoach-mau.docx";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient PlanDrafting drafting;
    private final transient Clock clock;
    private final TextField title = new TextField(t("plan.title"));

    PlanUploadView(PlanDrafting drafting, Clock clock) {
        this.drafting = drafting;
        this.clock = clock;
        addClassNames("dd-stack");
        Anchor back = new Anchor(PlansView.PATH, t("plan.backToList"));
        add(back, new PageHeader(t("plan.upload.title")).subtitle(t("plan.upload.subtitle")));
        Div cards = new Div(document(), typed());
        cards.addClassNames("dd-stack", "dd-narrow");
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return t("plan.upload.title") + " · " + t("app.name");
    }

    private Card document() {
        UploadBox box = new UploadBox(t("plan.upload.file"), LARGEST, List.of(".docx", ".xlsx"));
        box.onFile(file -> read(progress -> drafting.upload(file.fileName(), file.content(), progress)));
        DownloadLink sample = new DownloadLink(t("plan.upload.sample"), PlanUploadView::sample);
        return Card.titled(t("plan.upload.fileTitle"), box, sample);
    }

    /** Without a file: the abstract, and a table pasted from Word or Excel or nothing yet. */
    private Card typed() {
        title.setWidthFull();
        title.setMaxLength(2000);
        title.addValueChangeListener(event -> title.setInvalid(false));
        TextArea text = new TextArea(t("plan.upload.paste"));
        text.setPlaceholder(t("plan.upload.pasteHint"));
        text.setWidthFull();
        text.setMinHeight("140px");
        text.setMaxHeight("320px");
        Button create = new Button(t("plan.upload.create"), event -> {
            if (title.getValue().isBlank()) {
                title.setInvalid(true);
                title.setErrorMessage(t("plan.upload.titleMissing"));
                title.focus();
                return;
            }
            String abstractText = title.getValue().strip();
            String pasted = text.getValue();
            if (pasted.isBlank()) {
                Toast.attempt(() -> review(drafting.empty(blank(abstractText))));
            } else {
                read(progress -> drafting.paste(abstractText, pasted));
            }
        });
        return Card.titled(t("plan.upload.typedTitle"), new Paragraph(t("plan.upload.typedHint")), title, text, create);
    }

    private PlanHead blank(String abstractText) {
        int year = LocalDate.now(clock).getYear();
        return new PlanHead(null, null, year, abstractText, Area.PROCEDURES, null, null);
    }

    private void read(java.util.function.ToLongFunction<ProgressListener> work) {
        ProgressDialog.<Long>run(
                t("plan.upload.reading"),
                progress -> work.applyAsLong((done, total, step) -> progress.at(done, total)),
                this::review);
    }

    private void review(long planId) {
        getUI().ifPresent(ui -> PlanReviewView.open(ui, planId));
    }

    private static DownloadLink.Download sample() {
        try (InputStream in = PlanUploadView.class.getResourceAsStream("/demo/" + SAMPLE)) {
            return new DownloadLink.Download(SAMPLE, DOCX, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
