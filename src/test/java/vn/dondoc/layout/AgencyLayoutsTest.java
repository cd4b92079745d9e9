package vn.dondoc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.office.OfficialDocuments;
import vn.dondoc.plan.PlanDocuments;
import vn.dondoc.plan.PlanFixture;

/** An agency replaces the layout of its documents. */
class AgencyLayoutsTest extends DatabaseTest {

    @Autowired
    AgencyLayouts layouts;

    @Autowired
    OfficialDocuments documents;

    @Autowired
    PlanDocuments printed;

    @Autowired
    PlanFixture plans;

    @Test
    void documentsFollowTheLayoutInUseAndEarlierOnesComeBack() throws IOException {
        long plan = plans.small();
        assertThat(text(plan)).doesNotContain("MẪU RIÊNG");

        int own = plans.as("quantri", () -> layouts.upload("mau-rieng.docx", own("MẪU RIÊNG")));
        assertThat(text(plan)).contains("MẪU RIÊNG").contains("Báo cáo rà soát thủ tục");

        plans.as("vanphong", () -> layouts.restore(0));
        assertThat(text(plan)).doesNotContain("MẪU RIÊNG");

        plans.as("quantri", () -> layouts.restore(own));
        assertThat(text(plan)).contains("MẪU RIÊNG");

        assertThat(plans.as("quantri", layouts::versions))
                .extracting(LayoutVersion::version, LayoutVersion::fileName, LayoutVersion::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "mau-rieng.docx", true),
                        org.assertj.core.groups.Tuple.tuple(2, null, false),
                        org.assertj.core.groups.Tuple.tuple(1, "mau-rieng.docx", false),
                        org.assertj.core.groups.Tuple.tuple(0, null, false));
        assertThatThrownBy(() -> plans.as("quantri", () -> layouts.restore(1)))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> plans.as("quantri", () -> layouts.restore(9))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileThatCannotBeUsedChangesNothing() {
        assertThatThrownBy(() -> plans.as("quantri", () -> layouts.upload("mau.docx", new byte[] {1, 2, 3})))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(".docx");
        assertThatThrownBy(() -> plans.as("quantri", () -> layouts.upload("mau.docm", own("X"))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(plans.as("quantri", layouts::versions)).hasSize(1);
    }

    @Test
    void othersDoNotTouchIt() {
        assertThatThrownBy(() -> plans.as("giamdoc", () -> layouts.upload("mau.docx", own("X"))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theSampleShowsTheAgency() throws IOException {
        byte[] sample = plans.as("quantri", layouts::sample).content();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sample))) {
            assertThat(document.getTables().get(0).getText()).contains("SỞ TƯ PHÁP");
        }
    }

    private byte[] own(String mark) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(documents.defaultLayout()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(mark);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String text(long plan) throws IOException {
        byte[] docx = plans.as("vanphong", () -> printed.docx(plan)).content();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
