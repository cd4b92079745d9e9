package vn.dondoc.ui.layout;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.common.DomainException;
import vn.dondoc.layout.AgencyLayouts;
import vn.dondoc.layout.LayoutVersion;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UploadBox;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The layout of the agency's documents: look at it, replace it, take up an earlier one. */
@Route(value = LayoutView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 55, titleKey = "office.layout.title", actions = Action.MANAGE_TEMPLATES)
public class LayoutView extends Page {

    static final String PATH = "quan-tri/mau-van-ban";
    private static final int LARGEST = 5 * 1024 * 1024;

    private final transient AgencyLayouts layouts;

    LayoutView(AgencyLayouts layouts) {
        super(t("office.layout.title"));
        this.layouts = layouts;
        load();
    }

    private void load() {
        removeAll();
        List<LayoutVersion> versions = layouts.versions();
        LayoutVersion current = versions.get(0);
        add(
                new PageHeader(t("office.layout.title")).subtitle(t("office.layout.hint")),
                inUse(current),
                upload(),
                Card.titled(t("office.fields.title"), LayoutTables.fields(layouts.fields()))
                        .flush());
        if (versions.size() > 1) {
            add(Card.titled(t("office.versions.title"), LayoutTables.versions(versions, this::file, this::restore))
                    .flush());
        }
    }

    private Component inUse(LayoutVersion current) {
        FactList facts = new FactList();
        facts.fact(t("office.layout.file"), name(current));
        if (current.changedAt() != null) {
            facts.fact(t("office.layout.since"), current.changedBy() + ", " + Formats.dateTime(current.changedAt()));
        }
        Div bar = new Div(
                link(t("office.layout.download"), layouts::file), link(t("office.layout.sample"), layouts::sample));
        bar.addClassName("dd-bar");
        if (layouts.pdfAvailable()) {
            bar.add(link(t("office.layout.samplePdf"), layouts::samplePdf));
        }
        if (!current.standard()) {
            Button standard = new Button(
                    t("office.layout.standard"),
                    event -> Confirm.ask(
                            t("office.layout.standard"),
                            t("office.layout.standardText"),
                            t("office.layout.standard"),
                            () -> use(0)));
            standard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            bar.add(standard);
        }
        return Card.titled(t("office.layout.current"), facts, bar);
    }

    private Component upload() {
        OrderedList steps = new OrderedList(
                new ListItem(t("office.upload.step1")),
                new ListItem(t("office.upload.step2")),
                new ListItem(t("office.upload.step3")));
        UploadBox box = new UploadBox(t("office.upload.file"), LARGEST, List.of(".docx"));
        box.onFile(file -> {
            try {
                layouts.upload(file.fileName(), file.content());
            } catch (DomainException refused) {
                box.show(refused.getMessage());
                return;
            }
            Toast.success(t("office.upload.done"));
            load();
        });
        return Card.titled(t("office.upload.title"), steps, box);
    }

    private Component file(LayoutVersion version) {
        return new DownloadLink(name(version), () -> download(layouts.file(version.version())));
    }

    private Component restore(LayoutVersion version) {
        Button again = new Button(t("office.versions.again"), event -> use(version.version()));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return again;
    }

    private void use(int version) {
        if (Toast.attempt(() -> layouts.restore(version))) {
            Toast.success(t("office.upload.done"));
            load();
        }
    }

    private static DownloadLink link(String text, Supplier<OfficeFile> content) {
        return new DownloadLink(text, () -> download(content.get())).asButton();
    }

    private static DownloadLink.Download download(OfficeFile file) {
        return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
    }

    static String name(LayoutVersion version) {
        return version.standard() ? t("office.layout.standardName") : version.fileName();
    }
}
