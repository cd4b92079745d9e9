package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.report.SubmitCheck;

/**
 * A report without a text, or with findings that must be mended and for which the Office gave no reason, is not
 * submitted.
 */
@Component
class TextSubmitCheck implements SubmitCheck {

    private static final int SHOWN = 5;

    private final ReportSource reports;
    private final SectionStore sections;
    private final ReportFindings findings;

    TextSubmitCheck(ReportSource reports, SectionStore sections, ReportFindings findings) {
        this.reports = reports;
        this.sections = sections;
        this.findings = findings;
    }

    @Override
    public List<String> blockers(long reportId) {
        if (sections.of(reportId).isEmpty()) {
            return List.of(
                    "Báo cáo chưa được tổng hợp nên chưa có văn bản để trình: hãy mở thẻ Soạn thảo, bấm Tổng hợp báo"
                            + " cáo, soát nội dung rồi trình.");
        }
        List<ReportFinding> left = findings.findings(reports.unchecked(reportId)).stream()
                .filter(ReportFinding::holdsBack)
                .toList();
        List<String> words = new ArrayList<>();
        left.stream().limit(SHOWN).forEach(one -> words.add("%s: %s".formatted(one.place(), one.message())));
        if (left.size() > SHOWN) {
            words.add("Còn %d chỗ khác ở mục Kiểm tra.".formatted(left.size() - SHOWN));
        }
        return words;
    }
}
