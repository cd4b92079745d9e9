package vn.dondoc.inspection.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.document.office.OfficeDocument.Signer;
import vn.dondoc.document.office.OfficeTable;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;
import vn.dondoc.document.office.PageSetup;
import vn.dondoc.inspection.checklist.CheckAnswer;
import vn.dondoc.organization.AgencyParameter;

/** Writes the minutes of a visit: who was there, what was looked at, findings, the unit's opinion, both signatures. */
@Component
class MinutesWriter {

    private final PaperWords words;
    private final Clock clock;

    MinutesWriter(PaperWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    byte[] write(VisitPaper paper) {
        LocalDate on = paper.minutesOn() != null
                ? paper.minutesOn()
                : paper.visitOn() != null ? paper.visitOn() : LocalDate.now(clock);
        String title = "Kiểm tra %s tại %s".formatted(paper.about(), paper.unit());
        OfficeDocument document = new OfficeDocument(PageSetup.portrait(), "Biên bản: " + title, clock.instant())
                .head(paper.minutesOn() == null ? words.head(paper, "BB", null, on) : words.dated(paper, "BB", on))
                .type("BIÊN BẢN", title)
                .paragraph(words.text(paper, AgencyParameter.INSPECTION_MINUTES_OPENING))
                .partHeading("I. THÀNH PHẦN")
                .sectionHeading("1. Đoàn kiểm tra");
        PaperWords.list(paper.team().stream().map(NoticeWriter::line).toList()).forEach(document::paragraph);
        document.sectionHeading("2. Đơn vị được kiểm tra: " + paper.unit());
        PaperWords.list(present(paper).stream().map(Vietnamese::withoutEnd).toList())
                .forEach(document::paragraph);
        document.partHeading("II. KẾT QUẢ KIỂM TRA");
        PaperWords.lines(paper.minutesText()).forEach(document::paragraph);
        results(document, paper);
        document.partHeading("III. NHỮNG NỘI DUNG CẦN KHẮC PHỤC");
        findings(document, paper);
        document.partHeading("IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA").paragraph(opinion(paper));
        return document.paragraph(words.text(paper, AgencyParameter.INSPECTION_MINUTES_CLOSING))
                .signatures(
                        new Signer(List.of("ĐẠI DIỆN ĐƠN VỊ", "ĐƯỢC KIỂM TRA"), name(paper.unitHead())),
                        new Signer(List.of("TRƯỞNG ĐOÀN", "KIỂM TRA"), lead(paper)))
                .bytes();
    }

    private static void results(OfficeDocument document, VisitPaper paper) {
        List<VisitPaper.Answer> answered = paper.answers().stream()
                .filter(answer -> !answer.result().isEmpty())
                .toList();
        if (answered.isEmpty() && paper.minutesText().isBlank()) {
            document.paragraph(
                    "Đoàn kiểm tra đã làm việc với đơn vị, xem xét hồ sơ, tài liệu về %s.".formatted(paper.about()));
        }
        if (answered.isEmpty()) {
            return;
        }
        long met = answered.stream()
                .filter(answer -> CheckAnswer.YES.label().equals(answer.result()))
                .count();
        long not = answered.stream()
                .filter(answer -> CheckAnswer.NO.label().equals(answer.result()))
                .count();
        document.paragraph(
                "Đoàn kiểm tra đã xem xét %s/%s nội dung theo mẫu “%s”: %s nội dung đạt, %s nội dung chưa đạt, %s nội dung không áp dụng."
                        .formatted(
                                PaperWords.two(answered.size()),
                                PaperWords.two(paper.answers().size()),
                                paper.checklist(),
                                PaperWords.two((int) met),
                                PaperWords.two((int) not),
                                PaperWords.two((int) (answered.size() - met - not))));
        OfficeTable table = new OfficeTable(List.of(
                new Column("TT", 8, Align.CENTRE),
                new Column("Nội dung kiểm tra", 52, Align.LEFT),
                new Column("Kết quả", 14, Align.CENTRE),
                new Column("Ghi chú", 26, Align.LEFT)));
        String group = "";
        for (VisitPaper.Answer answer : answered) {
            if (!answer.group().equals(group)) {
                group = answer.group();
                table.group(group);
            }
            table.row(answer.code(), answer.question(), answer.result(), answer.note());
        }
        document.table(table);
    }

    private static void findings(OfficeDocument document, VisitPaper paper) {
        if (paper.findings().isEmpty()) {
            document.paragraph("Qua kiểm tra không có nội dung nào phải khắc phục.");
            return;
        }
        int number = 0;
        for (VisitPaper.Observation finding : paper.findings()) {
            String basis =
                    finding.basis().isBlank() ? "" : " Căn cứ: %s.".formatted(Vietnamese.withoutEnd(finding.basis()));
            String earlier =
                    finding.earlier().isBlank() ? "" : " Nội dung này đã nêu tại %s.".formatted(finding.earlier());
            document.paragraph("%d. %s. Mức độ: %s.%s%s"
                    .formatted(
                            ++number,
                            Vietnamese.withoutEnd(finding.what()),
                            finding.severity().toLowerCase(Vietnamese.LOCALE),
                            basis,
                            earlier));
            if (!finding.recommendation().isBlank()) {
                document.paragraph("Kiến nghị: %s.".formatted(Vietnamese.withoutEnd(finding.recommendation())));
            }
        }
    }

    private static String opinion(VisitPaper paper) {
        VisitPaper.Opinion opinion = paper.opinion();
        if (opinion == null) {
            return "Đơn vị được kiểm tra ghi ý kiến: " + ".".repeat(90);
        }
        String said = opinion.words().isBlank() ? "" : ": " + Vietnamese.withoutEnd(opinion.words());
        return "Ngày %s, %s: %s%s."
                .formatted(
                        Vietnamese.date(opinion.on()),
                        paper.unit(),
                        opinion.label().toLowerCase(Vietnamese.LOCALE),
                        said);
    }

    private static List<String> present(VisitPaper paper) {
        List<String> lines = PaperWords.lines(paper.present());
        return lines.isEmpty() ? List.of(paper.unitHead().isEmpty() ? paper.unit() : paper.unitHead()) : lines;
    }

    private static String lead(VisitPaper paper) {
        return paper.team().stream()
                .filter(VisitPaper.Member::lead)
                .map(VisitPaper.Member::name)
                .findFirst()
                .orElse("");
    }

    /** The name before the title. */
    private static String name(String unitHead) {
        int comma = unitHead.indexOf(',');
        return (comma < 0 ? unitHead : unitHead.substring(0, comma)).replaceFirst("^Ông \\(bà\\) ", "");
    }
}
