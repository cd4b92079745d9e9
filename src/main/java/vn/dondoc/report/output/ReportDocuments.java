package vn.dondoc.report.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.office.AppendixRow;
import vn.dondoc.document.office.AppendixWorkbook;
import vn.dondoc.document.office.OfficialDocuments;
import vn.dondoc.document.office.PdfConversion;
import vn.dondoc.indicator.IndicatorSheets;
import vn.dondoc.layout.AgencyLayouts;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.report.FrozenReport;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportContent;
import vn.dondoc.report.ReportDetails;
import vn.dondoc.report.ReportSigner;
import vn.dondoc.report.ReportSigners;
import vn.dondoc.report.ReportVersions;
import vn.dondoc.report.Reports;
import vn.dondoc.report.Snapshot;

/**
 * The files of a report. A frozen report is written from what was frozen, never counted anew; a report in the making as it
 * stands, for those who see the whole of it.
 */
@Service
@Transactional(readOnly = true)
public class ReportDocuments {

    private final Reports reports;
    private final ReportVersions versions;
    private final ReportContent content;
    private final ReportSigners signers;
    private final ReportPrint print;
    private final AgencyLayouts layouts;
    private final OfficialDocuments documents;
    private final PdfConversion pdf;
    private final IndicatorSheets sheets;
    private final ObjectMapper json;
    private final Clock clock;

    ReportDocuments(
            Reports reports,
            ReportVersions versions,
            ReportContent content,
            ReportSigners signers,
            ReportPrint print,
            AgencyLayouts layouts,
            OfficialDocuments documents,
            PdfConversion pdf,
            IndicatorSheets sheets,
            ObjectMapper json,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.content = content;
        this.signers = signers;
        this.print = print;
        this.layouts = layouts;
        this.documents = documents;
        this.pdf = pdf;
        this.sheets = sheets;
        this.json = json;
        this.clock = clock;
    }

    /** Text and statistics as JSON, with the number that they were issued under. */
    private record Source(Report report, ReportPrint.Issued issued, JsonNode text, JsonNode appendix) {}

    /**
     * The report as a .docx.
     *
     * @param version a frozen version; null: as it stands, or the newest frozen one once it is frozen
     * @throws NotPossibleException when nothing was compiled yet
     */
    public OfficeFile docx(long reportId, @Nullable Integer version) {
        Source source = source(reportId, version);
        byte[] file = documents.docx(
                layouts.inUse(source.report().agencyId()),
                print.content(source.report(), source.issued(), source.text(), source.appendix()),
                clock.instant());
        return OfficeFile.docx(print.fileName(source.report(), source.issued()) + ".docx", file);
    }

    /** {@link #docx} as PDF, where {@link #pdfAvailable()}. */
    public OfficeFile pdf(long reportId, @Nullable Integer version) {
        OfficeFile docx = docx(reportId, version);
        return OfficeFile.pdf(docx.fileName().replaceAll("docx$", "pdf"), pdf.pdf(docx.content()));
    }

    /**
     * The statistics as a worksheet.
     *
     * @throws NotPossibleException when the report has none
     */
    public OfficeFile xlsx(long reportId, @Nullable Integer version) {
        Source source = source(reportId, version);
        List<AppendixRow> rows = print.appendix(source.report(), source.appendix());
        if (rows.isEmpty()) {
            throw new NotPossibleException("Báo cáo này không có phụ lục số liệu thống kê.");
        }
        return new OfficeFile(
                "phu-luc-" + print.fileName(source.report(), source.issued()) + ".xlsx",
                AppendixWorkbook.CONTENT_TYPE,
                AppendixWorkbook.write(print.titles(source.report(), source.issued()), rows, clock.instant()));
    }

    /** Whether the report's agency has statistics for its period. */
    public boolean hasAppendix(long reportId) {
        Report report = reports.find(reportId);
        return report.window()
                .filter(window -> sheets.covers(report.agencyId(), window))
                .isPresent();
    }

    /** Whether this installation makes PDFs. */
    public boolean pdfAvailable() {
        return pdf.available();
    }

    private Source source(long reportId, @Nullable Integer version) {
        ReportDetails details = reports.details(reportId);
        Report report = details.report();
        if (version != null || report.frozenVersion() > 0 && !report.correcting()) {
            FrozenReport frozen = versions.read(reportId, version == null ? 0 : version);
            JsonNode kept = tree(frozen.content());
            return checked(new Source(
                    report,
                    new ReportPrint.Issued(
                            frozen.number(), frozen.issuedOn(), frozen.recipients(), signer(report, kept.path("head"))),
                    kept.path("text"),
                    kept.path("appendix")));
        }
        if (!details.whole()) {
            throw new ForbiddenException("Báo cáo chưa phát hành: chỉ Văn phòng, lãnh đạo và văn thư xem toàn văn.");
        }
        Snapshot snapshot = content.draft(reportId);
        if (snapshot == null) {
            throw notCompiled();
        }
        return checked(new Source(
                report,
                new ReportPrint.Issued(
                        report.number(),
                        report.issuedOn(),
                        report.recipients(),
                        signers.of(report).orElse(null)),
                snapshot.text(),
                snapshot.appendix()));
    }

    /** Who signed is frozen with the rest; versions from before that was kept have it from the report. */
    @Nullable
    private ReportSigner signer(Report report, JsonNode head) {
        return head.hasNonNull("signedBy")
                ? new ReportSigner(
                        head.path("signedBy").asText(), head.path("byDeputy").asBoolean())
                : signers.of(report).orElse(null);
    }

    private static Source checked(Source source) {
        if (!source.text().isArray() || source.text().isEmpty()) {
            throw notCompiled();
        }
        return source;
    }

    private static NotPossibleException notCompiled() {
        return new NotPossibleException("Báo cáo chưa được tổng hợp nên chưa có văn bản. Hãy bấm Tổng hợp trước.");
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
