package vn.dondoc.inspection.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.document.office.OfficeTable;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;
import vn.dondoc.document.office.PageSetup;
import vn.dondoc.organization.AgencyParameter;

/** Writes the conclusion on a unit: findings with what to do and until when. */
@Component
class ConclusionWriter {

    private final PaperWords words;
    private final Clock clock;

    ConclusionWriter(PaperWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    byte[] write(VisitPaper paper) {
        boolean named =
                paper.conclusion() != null && paper.conclusion().number().contains("/KL-");
        String title = "%s %s tại %s".formatted(named ? "Kiểm tra" : "Kết luận kiểm tra", paper.about(), paper.unit());
        String type = named ? "KẾT LUẬN" : "THÔNG BÁO";
        OfficeDocument document = new OfficeDocument(PageSetup.portrait(), type + ": " + title, clock.instant())
                .head(words.head(paper, "TB", paper.conclusion(), LocalDate.now(clock)))
                .type(type, title)
                .paragraph(words.text(paper, AgencyParameter.INSPECTION_CONCLUSION_OPENING))
                .sectionHeading("1. Kết quả kiểm tra")
                .paragraph(results(paper));
        PaperWords.lines(paper.conclusionText()).forEach(document::paragraph);
        document.sectionHeading("2. Nội dung cần khắc phục");
        if (paper.findings().isEmpty()) {
            return document.paragraph("Không có.")
                    .paragraph("%s tiếp tục duy trì kết quả đạt được. Cuộc kiểm tra tại đơn vị kết thúc./."
                            .formatted(paper.unit()))
                    .signature(words.signature(paper))
                    .bytes();
        }
        return document.paragraph("%s khắc phục %s nội dung sau:"
                        .formatted(paper.unit(), PaperWords.two(paper.findings().size())))
                .table(table(paper))
                .sectionHeading("3. Tổ chức thực hiện")
                .paragraph(words.text(paper, AgencyParameter.INSPECTION_CONCLUSION_CLOSING))
                .signature(words.signature(paper))
                .bytes();
    }

    private static String results(VisitPaper paper) {
        long answered =
                paper.answers().stream().filter(one -> !one.result().isEmpty()).count();
        String looked =
                answered == 0 ? "" : "Đoàn kiểm tra đã xem xét %s nội dung. ".formatted(PaperWords.two((int) answered));
        String found = paper.findings().isEmpty()
                ? "Qua kiểm tra không có nội dung nào phải khắc phục."
                : "Qua kiểm tra có %s nội dung phải khắc phục."
                        .formatted(PaperWords.two(paper.findings().size()));
        String opinion = paper.opinion() == null
                ? ""
                : paper.opinion().accepted()
                        ? " Biên bản kiểm tra đã được đơn vị thông qua."
                        : " Đơn vị có ý kiến khác về biên bản; ý kiến đã được xem xét khi kết luận.";
        return looked + found + opinion;
    }

    private static OfficeTable table(VisitPaper paper) {
        OfficeTable table = new OfficeTable(List.of(
                new Column("TT", 6, Align.CENTRE),
                new Column("Nội dung, căn cứ", 38, Align.LEFT),
                new Column("Mức độ", 13, Align.CENTRE),
                new Column("Kiến nghị khắc phục", 28, Align.LEFT),
                new Column("Thời hạn", 15, Align.CENTRE)));
        int number = 0;
        for (VisitPaper.Observation finding : paper.findings()) {
            table.row(
                    String.valueOf(++number),
                    finding.what()
                            + (finding.basis().isBlank() ? "" : "\nCăn cứ: " + finding.basis())
                            + (finding.earlier().isBlank() ? "" : "\nĐã nêu tại " + finding.earlier()),
                    finding.severity(),
                    finding.recommendation(),
                    finding.remedyDue() == null ? "" : PaperWords.day(finding.remedyDue()));
        }
        return table;
    }
}
