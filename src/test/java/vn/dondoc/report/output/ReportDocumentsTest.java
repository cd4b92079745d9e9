package vn.dondoc.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.ReportTexts;

/** The document of a report. */
class ReportDocumentsTest extends DatabaseTest {

    private static final String KEY = "danh-gia.uu-diem";

    @Autowired
    ReportFixture fixture;

    @Autowired
    ReportDocuments documents;

    @Autowired
    ReportApproval approval;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Compiler compiler;

    @Autowired
    ReportTexts texts;

    @Test
    void aReportInTheMakingIsPrintedAsItStands() throws IOException {
        long id = fixture.compiling();
        fixture.as("vanphong", () -> compiler.compile(id, false, CompileProgress.NONE));
        fixture.as("vanphong", () -> texts.save(id, KEY, 0, "Công tác chỉ đạo kịp thời, đúng kế hoạch."));

        OfficeFile file = fixture.as("vanphong", () -> documents.docx(id, null));

        keep(file);
        String text = text(file);
        assertThat(text)
                .contains("BÁO CÁO", "SỞ TƯ PHÁP", "Công tác chỉ đạo kịp thời, đúng kế hoạch.", "Nơi nhận:", "Lưu: VT")
                .containsPattern("Số: \u00a0+/BC-STP")
                .contains("./.")
                .doesNotContain("{{");
        assertThatThrownBy(() -> fixture.as("chuyenvien.hctp", () -> documents.docx(id, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void beforeCompilingThereIsNothingToPrint() {
        long id = fixture.quarter();
        assertThatThrownBy(() -> fixture.as("vanphong", () -> documents.docx(id, null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("chưa được tổng hợp");
    }

    @Test
    void theDirectorSignsAndADeputyForTheDirector() throws IOException {
        long id = fixture.frozen();
        assertThat(text(fixture.as("vanphong", () -> documents.docx(id, 1))))
                .contains("GIÁM ĐỐC", name("giamdoc"))
                .doesNotContain("KT.");

        correctedByDeputy(id);

        assertThat(text(fixture.as("vanphong", () -> documents.docx(id, 2))))
                .containsPattern("KT\\. GIÁM ĐỐC\\s+PHÓ GIÁM ĐỐC\\s+" + name("phogiamdoc"))
                .doesNotContain(name("giamdoc"));
        assertThat(text(fixture.as("vanphong", () -> documents.docx(id, 1))))
                .as("the first version keeps who signed it")
                .contains(name("giamdoc"))
                .doesNotContain("KT.");
    }

    private void correctedByDeputy(long id) {
        fixture.as("vanphong", () -> ReportFixture.run(() -> approval.correct(id, null, "Sửa số liệu")));
        fixture.as("vanphong", () -> ReportFixture.run(() -> approval.submit(id, null)));
        fixture.as("phogiamdoc", () -> ReportFixture.run(() -> approval.approve(id, null)));
        fixture.register(id, "52/BC-STP");
    }

    private String name(String account) {
        return jdbc.sql("SELECT full_name FROM person WHERE username = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private static String text(OfficeFile file) throws IOException {
        try (XWPFWordExtractor extractor =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return extractor.getText();
        }
    }

    private static void keep(OfficeFile file) throws IOException {
        String keep = System.getProperty("dondoc.test.keep");
        if (keep != null) {
            Files.write(Path.of(keep, file.fileName()), file.content());
        }
    }
}
