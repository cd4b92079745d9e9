package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.directive.ListReading;
import vn.dondoc.directive.ListReport;
import vn.dondoc.document.NewFile;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ProgressDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;
import vn.dondoc.ui.shell.MainLayout;

/** Takes a list in: a file or a pasted table, then its review, then the report of what was given. */
@Route(value = ListUploadView.PATH, layout = MainLayout.class)
@PermitAll
public class ListUploadView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "nhiem-vu-duoc-giao/nhap-danh-sach";

    private static final int LARGEST = 25 * 1024 * 1024;

    private final transient DirectiveServices services;

    ListUploadView(DirectiveServices services) {
        super(t("directives.upload.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!services.mayEnterLists()) {
            event.rerouteToError(new ForbiddenException(t("error.forbidden.text")), t("error.forbidden.text"));
            return;
        }
        show();
    }

    private void show() {
        removeAll();
        ListWork.current()
                .ifPresentOrElse(
                        work -> add(back(), new ListReview(services, work, this::show, this::report)),
                        () -> add(back(), header(), cards()));
    }

    private static Anchor back() {
        return Links.to(DirectivesView.PATH, t("directives.back"));
    }

    private static PageHeader header() {
        return new PageHeader(t("directives.upload.title")).subtitle(t("directives.upload.subtitle"));
    }

    private Component cards() {
        HeadFields usual = new HeadFields(services.usualIssuer(), services.today());
        UploadBox box = new UploadBox(t("directives.upload.file"), LARGEST, List.of(".xlsx", ".docx"));
        box.onFile(file -> {
            NewFile sent = new NewFile(file.fileName(), file.content());
            ProgressDialog.<ListReading>run(
                    t("directives.upload.reading"),
                    progress -> services.readings()
                            .read(
                                    file.fileName(),
                                    file.content(),
                                    usual.value(),
                                    (done, total, step) -> progress.at(done, total)),
                    reading -> review(file.fileName(), sent, reading));
        });
        DownloadLink sample = new DownloadLink(t("directives.upload.sample"), () -> {
            ExportedFile file = services.sample().file();
            return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
        });
        TextArea text = new TextArea(t("directives.upload.paste"));
        text.setPlaceholder(t("directives.upload.pasteHint"));
        text.setWidthFull();
        text.setMinHeight("140px");
        text.setMaxHeight("320px");
        Button read = new Button(
                t("directives.upload.read"),
                event -> Toast.attempt(() -> review(
                        t("directives.upload.pasted"),
                        null,
                        services.readings().readPasted(text.getValue(), usual.value()))));
        Paragraph hint = new Paragraph(t("directives.upload.usualHint"));
        hint.addClassNames("muted", "small");
        Div cards = new Div(
                Card.titled(t("directives.upload.usual"), hint, usual),
                Card.titled(t("directives.upload.fileTitle"), box, sample),
                Card.titled(t("directives.upload.pasteTitle"), text, read));
        cards.addClassNames("dd-stack", "dd-directive-upload");
        return cards;
    }

    private void review(String name, @Nullable NewFile file, ListReading reading) {
        ListWork.begin(name, file, reading);
        show();
    }

    private void report(ListReport report) {
        ListWork.end();
        removeAll();
        add(back(), new PageHeader(t("directives.report.title")));
        Card card = new Card(new Alert(
                Tone.OK, t("directives.report.text", report.tasks(), report.newDocuments(), report.knownDocuments())));
        Span account = new Span(t(
                "directives.report.rows",
                report.rows(),
                report.tasks(),
                report.leftOut().size()));
        card.add(new Div(account));
        if (!report.leftOut().isEmpty()) {
            UnorderedList list = new UnorderedList();
            report.leftOut()
                    .forEach(row -> list.add(new ListItem(t(
                            "directives.report.leftOut",
                            String.valueOf(row.position()),
                            row.place(),
                            row.content(),
                            row.reason()))));
            card.add(list);
        }
        Button more = new Button(t("directives.report.more"), event -> show());
        Anchor list = Links.to(DirectivesView.PATH, t("directives.report.list"));
        Div bar = new Div(list, more);
        bar.addClassName("dd-bar");
        card.add(bar);
        add(card);
    }
}
