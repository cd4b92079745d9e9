package vn.dondoc.inspection.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.document.office.PageSetup;
import vn.dondoc.organization.AgencyParameter;

/** Writes the notice to the unit that is inspected: when, by whom, what is looked at, what to prepare. */
@Component
class NoticeWriter {

    private final PaperWords words;
    private final Clock clock;

    NoticeWriter(PaperWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    byte[] write(VisitPaper paper) {
        String title = "Kiểm tra %s tại %s".formatted(paper.about(), paper.unit());
        OfficeDocument document = new OfficeDocument(PageSetup.portrait(), "Thông báo: " + title, clock.instant())
                .head(words.head(paper, "TB", paper.notice(), LocalDate.now(clock)))
                .type("THÔNG BÁO", title)
                .paragraph(words.text(paper, AgencyParameter.INSPECTION_NOTICE_OPENING))
                .sectionHeading("1. Thời gian, địa điểm")
                .paragraph("- Thời gian: ngày %s.".formatted(PaperWords.day(paper.visitOn())))
                .paragraph("- Địa điểm: %s.".formatted(paper.unit()))
                .sectionHeading("2. Thành phần đoàn kiểm tra");
        if (paper.team().isEmpty()) {
            document.paragraph("Theo quyết định thành lập đoàn kiểm tra.");
        }
        PaperWords.list(paper.team().stream().map(NoticeWriter::line).toList()).forEach(document::paragraph);
        document.sectionHeading("3. Nội dung kiểm tra");
        contents(document, paper);
        document.sectionHeading("4. Chuẩn bị của đơn vị");
        PaperWords.lines(paper.preparation()).forEach(document::paragraph);
        return document.paragraph(words.text(paper, AgencyParameter.INSPECTION_NOTICE_PREPARATION))
                .signature(words.signature(paper))
                .bytes();
    }

    private static void contents(OfficeDocument document, VisitPaper paper) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        paper.answers().forEach(answer -> groups.merge(answer.group(), 1, Integer::sum));
        if (groups.isEmpty()) {
            document.paragraph("Kiểm tra %s tại đơn vị.".formatted(paper.about()));
            return;
        }
        PaperWords.list(groups.entrySet().stream()
                        .map(group -> "%s: %s nội dung".formatted(group.getKey(), PaperWords.two(group.getValue())))
                        .toList())
                .forEach(document::paragraph);
    }

    static String line(VisitPaper.Member member) {
        String title = member.title().isBlank() ? "" : ", " + member.title();
        return "Ông (bà) %s%s, %s".formatted(member.name(), title, member.role());
    }
}
