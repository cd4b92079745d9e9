package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.TargetReading;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Takes values of a period from a file: period, template, file, review, and what became of it. */
@Route(value = TargetUploadView.PATH, layout = MainLayout.class)
@PermitAll
public class TargetUploadView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "chi-tieu/nhap-tu-tep";

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final String PERIOD = "ky";

    private final transient TargetServices services;
    private transient UrlState url;

    TargetUploadView(TargetServices services) {
        super(t("target.upload.title"));
        this.services = services;
    }

    static String path(int year) {
        return UrlState.of(PATH, "").with(TargetsState.YEAR, year).href();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!services.enters()) {
            event.rerouteToError(new ForbiddenException(t("error.forbidden.text")), t("error.forbidden.text"));
            return;
        }
        url = UrlState.of(event.getLocation());
        show();
    }

    private void show() {
        removeAll();
        add(TargetWords.link(TargetsView.PATH, t("target.backToList")));
        UploadWork.current()
                .ifPresentOrElse(work -> add(new UploadReview(services, work, this::show, this::report)), this::begin);
    }

    private void begin() {
        int year = (int) url.number(
                TargetsState.YEAR,
                services.windows().quarterOf(services.today()).year());
        List<ReportingWindow> periods = services.begun(year);
        ReportingWindow chosen = periods.stream()
                .filter(window -> window.code().equals(url.text(PERIOD)))
                .findFirst()
                .orElseGet(() -> services.usualPeriod(periods));
        ComboBox<ReportingWindow> period = new ComboBox<>(t("target.period"));
        period.setItems(periods);
        period.setItemLabelGenerator(ReportingWindow::label);
        period.setValue(chosen);
        period.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                url = url.with(PERIOD, event.getValue().code());
                url.replace();
                show();
            }
        });
        DownloadLink template = new DownloadLink(t("target.upload.template", chosen.label()), () -> {
            ExportedFile file = services.files().template(chosen.code());
            return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
        });
        UploadBox box = new UploadBox(t("target.upload.choose"), LARGEST, List.of(".xlsx"));
        box.onFile(file -> ProgressDialog.<TargetReading>run(
                t("target.upload.reading"),
                progress -> services.files().read(chosen.code(), file.content()),
                reading -> {
                    UploadWork.begin(file.fileName(), chosen, reading);
                    show();
                }));
        Div cards = new Div(
                Card.titled(t("target.upload.one"), period),
                Card.titled(t("target.upload.two"), new Paragraph(t("target.upload.hint")), template),
                Card.titled(t("target.upload.three"), box));
        cards.addClassNames("dd-stack", "dd-directive-upload");
        add(new PageHeader(t("target.upload.title")).subtitle(t("target.upload.subtitle")), cards);
    }

    private void report(UploadWork work, int saved) {
        UploadWork.end();
        removeAll();
        Card card = new Card(
                new Alert(Tone.OK, t("target.upload.done", saved, work.window().label())));
        card.addClassName("dd-stack");
        work.rows().stream()
                .filter(row -> row.leftOut() != null)
                .forEach(row -> card.add(new Div(new Span(t("target.upload.wasLeftOut", row.line(), row.leftOut())))));
        Div bar = new Div(
                TargetWords.link(TargetsView.PATH, t("target.backToList")),
                new Button(t("target.upload.more"), event -> show()));
        bar.addClassName("dd-bar");
        card.add(bar);
        add(new PageHeader(t("target.upload.title")), card);
    }
}
