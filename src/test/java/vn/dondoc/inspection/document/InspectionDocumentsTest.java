package vn.dondoc.inspection.document;

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
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.Visits;
import vn.dondoc.inspection.checklist.AnsweredItem;
import vn.dondoc.inspection.checklist.CheckAnswer;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.inspection.checklist.VisitChecklist;
import vn.dondoc.layout.OfficeFile;

/** Notice, minutes and conclusion say what is known, to whom may know it. */
class InspectionDocumentsTest extends DatabaseTest {

    /** Where the files are kept for looking at them. */
    private static final Path LOOK = Path.of("target", "inspection-documents");

    @Autowired
    private InspectionFixture story;

    @Autowired
    private InspectionDocuments documents;

    @Autowired
    private Checklists checklists;

    @Autowired
    private VisitChecklist checklist;

    @Autowired
    private Visits visits;

    @Test
    void theDocumentsOfAVisitFollowItsSteps() throws IOException {
        long version = story.as("vanphong", () -> checklists.versions().get(0).id());
        InspectionDraft head = new InspectionDraft(
                InspectionKind.REFORM,
                2024,
                "Kiểm tra công tác cải cách hành chính năm 2024",
                "",
                "15/QĐ-STP",
                clock.today(),
                version);
        long visit = story.visit(story.running("", story.draft("", head, "hctp")), "hctp");
        story.visiting(visit);
        String notice = text("thong-bao", "truongphong.hctp", documents::notice, visit);
        assertThat(notice)
                .contains("THÔNG BÁO", "Kiểm tra công tác cải cách hành chính năm 2024 tại Phòng Hành chính tư pháp")
                .contains("Số: 20/TB-STP", "Trưởng đoàn", "Nguyễn Văn Ngoài", "Chuẩn bị hồ sơ")
                .contains("Cải cách thủ tục hành chính: 08 nội dung");

        assertThatThrownBy(() -> text("x", "truongphong.hctp", documents::minutes, visit))
                .as("nothing of the minutes before they are sent")
                .isInstanceOf(NotFoundException.class);
        for (AnsweredItem item : story.as(InspectionFixture.LEAD, () -> checklist.of(visit))) {
            CheckAnswer answer = item.item().code().equals("2.5")
                    ? CheckAnswer.NO
                    : item.item().code().startsWith("5") ? CheckAnswer.NOT_APPLICABLE : CheckAnswer.YES;
            story.as(
                    InspectionFixture.LEAD,
                    () -> InspectionFixture.run(() -> checklist.answer(
                            visit,
                            item.item().id(),
                            answer,
                            answer == CheckAnswer.NO ? "02 hồ sơ quá hạn không có thư xin lỗi" : "")));
        }
        finishAndConclude(visit);
        String minutes = text("bien-ban", "truongphong.hctp", documents::minutes, visit);
        assertThat(minutes)
                .contains("BIÊN BẢN", "Số:", "/BB-STP", "TRƯỞNG ĐOÀN", "ĐẠI DIỆN ĐƠN VỊ")
                .contains("34/34 nội dung", "30 nội dung đạt, 01 nội dung chưa đạt, 03 nội dung không áp dụng")
                .contains("02 hồ sơ quá hạn không có thư xin lỗi", "đồng ý biên bản");
        assertThatThrownBy(() -> text("x", "truongphong.hctp", documents::conclusion, visit))
                .as("no conclusion for the unit before it is issued")
                .isInstanceOf(NotFoundException.class);
        assertThat(text("x", InspectionFixture.LEAD, documents::conclusion, visit))
                .contains("THÔNG BÁO", "Kết luận kiểm tra công tác");

        story.register(visit);
        String conclusion = text("ket-luan", "truongphong.hctp", documents::conclusion, visit);
        assertThat(conclusion)
                .contains("KẾT LUẬN", "/KL-STP", "Chưa có thư xin lỗi", "03/4/2024", "Kết luận: cơ bản đạt", "GIÁM ĐỐC")
                .contains("Phòng Hành chính tư pháp;");
    }

    @Test
    void aVisitWithoutFindingsEndsInItsConclusion() throws IOException {
        long visit = story.visit(story.running(InspectionKind.REFORM, "bttp"), "bttp");
        story.concluded(visit);
        assertThat(text("x", "truongphong.bttp", documents::conclusion, visit))
                .contains("không có nội dung nào phải khắc phục", "Không có.");
    }

    private void finishAndConclude(long visit) {
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> {
                    addFinding(visit);
                    visits.finish(visit, null, clock.today());
                }));
        story.sendMinutes(visit);
        story.confirm(visit);
        story.submitConclusion(visit);
        story.as("giamdoc", () -> InspectionFixture.run(() -> conclusions.approve(visit, null)));
    }

    @Autowired
    private vn.dondoc.inspection.Findings findings;

    @Autowired
    private vn.dondoc.inspection.VisitConclusions conclusions;

    private void addFinding(long visit) {
        findings.add(visit, InspectionFixture.finding("Chưa có thư xin lỗi cho 02 hồ sơ quá hạn"));
    }

    private interface Document {
        OfficeFile of(long visit);
    }

    private String text(String name, String account, Document document, long visit) throws IOException {
        OfficeFile file = story.as(account, () -> document.of(visit));
        if (!name.equals("x")) {
            Files.createDirectories(LOOK);
            Files.write(LOOK.resolve(name + ".docx"), file.content());
        }
        try (XWPFWordExtractor words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return words.getText().replace('\u00a0', ' ');
        }
    }
}
