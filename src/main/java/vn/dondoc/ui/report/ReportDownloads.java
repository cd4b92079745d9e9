package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportDetails;
import vn.dondoc.ui.component.DownloadLink;

/** The files of a report: document, PDF where the machine can, statistics. */
final class ReportDownloads {

    private ReportDownloads() {}

    /** None while there is nothing to print, or for who does not see the whole report before it is issued. */
    static Component[] links(ReportServices services, ReportDetails details) {
        Report report = details.report();
        boolean inTheMaking = details.whole()
                && services.texts().mayRead(report.id())
                && services.texts().text(report.id()).compiled();
        if (report.frozenVersion() == 0 && !inTheMaking) {
            return new Component[0];
        }
        List<Component> links = new ArrayList<>();
        links.add(link(t("office.plan.docx"), () -> services.documents().docx(report.id(), null)));
        if (services.documents().pdfAvailable()) {
            links.add(link(t("office.plan.pdf"), () -> services.documents().pdf(report.id(), null)));
        }
        if (services.documents().hasAppendix(report.id())) {
            links.add(link(t("office.report.xlsx"), () -> services.documents().xlsx(report.id(), null)));
        }
        return links.toArray(Component[]::new);
    }

    private static DownloadLink link(String text, Supplier<OfficeFile> content) {
        return new DownloadLink(text, () -> {
                    OfficeFile file = content.get();
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
