package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.SharedFiles;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.plan.reading.PlanDocument;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.plan.reading.ReplacedDocument;
import vn.dondoc.plan.reading.TaskRow;
import vn.dondoc.plan.reading.UnitReading;

/** A plan printed as a document and read back. */
class PlanDocumentsTest extends DatabaseTest {

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReadings readings;

    @Autowired
    PlanDocuments documents;

    @ParameterizedTest
    @CsvSource({"clean, 0", "as-printed, 19"})
    void thePrintedPlan56ReadsBackAsItWas(String shape, int targets) {
        byte[] original = SharedFiles.bytes("samples/plan-an-giang-56-" + shape + ".docx");
        long id = plans.as("vanphong", () -> drafting.upload("ke-hoach-56.docx", original, ProgressListener.NONE));

        PlanDocument before = read(original);
        PlanDocument after = read(print(id).content());

        assertThat(after.tasks()).hasSize(69);
        List<String> printed = tasks(after);
        for (int i = 0; i < printed.size(); i++) {
            assertThat(printed.get(i)).isEqualTo(tasks(before).get(i));
        }
        assertThat(after.targets()).hasSize(targets);
        assertThat(targets(after)).isEqualTo(targets(before));
        assertThat(after.notUnderstood()).isEmpty();
        assertThat(after.head().number()).isEqualTo("56/KH-STP");
        assertThat(after.head().issuedOn()).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(after.head().title()).isEqualTo(before.head().title());
        assertThat(after.head().replaces()).isEqualTo(new ReplacedDocument("20/KH-STP", LocalDate.of(2024, 2, 19)));
    }

    @Test
    void aDraftOfOnesOwnReadsBackAndHasNoNumberYet() {
        long id = plans.pasted("""
                STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\tGhi chú
                I\tCải cách thể chế
                1\tBáo cáo rà soát thủ tục\tPhòng Hành chính tư pháp\tVăn phòng Sở\tTrước ngày 05/9/2024\tBáo cáo\tGửi bản mềm
                2\tTuyên truyền cải cách hành chính\tPhòng, đơn vị thuộc Sở\tVăn phòng Sở\tThường xuyên\tTin, bài\t
                II\tCải cách tài chính công
                1\tCông khai dự toán\tVăn phòng Sở\t\tQuý II/2024\tQuyết định\t
                """);
        OfficeFile file = print(id);
        PlanDocument read = read(file.content());

        assertThat(file.fileName()).isEqualTo("ke-hoach-du-thao-2024.docx");
        assertThat(read.tasks())
                .extracting(TaskRow::section, TaskRow::sectionTitle, TaskRow::rowNo, TaskRow::content)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("I", "Cải cách thể chế", "1", "Báo cáo rà soát thủ tục"),
                        org.assertj.core.groups.Tuple.tuple(
                                "I", "Cải cách thể chế", "2", "Tuyên truyền cải cách hành chính"),
                        org.assertj.core.groups.Tuple.tuple("II", "Cải cách tài chính công", "1", "Công khai dự toán"));
        assertThat(read.tasks())
                .extracting(TaskRow::deadlineText)
                .containsExactly("Trước ngày 05/9/2024", "Thường xuyên", "Quý II/2024");
        assertThat(read.head().number()).isNull();
        assertThat(read.head().issuedOn()).isNull();
        assertThat(read.head().title()).isEqualTo("Kiểm soát thủ tục hành chính năm 2024");
    }

    @Test
    void anUnknownPlanIsNotPrinted() {
        long id = plans.small();
        assertThatThrownBy(() -> plans.as("vanphong", () -> documents.docx(id + 1000)))
                .isInstanceOf(NotFoundException.class);
    }

    private OfficeFile print(long id) {
        OfficeFile file = plans.as("chuyenvien.hctp", () -> documents.docx(id));
        String keep = System.getProperty("dondoc.test.keep");
        if (keep != null) {
            try {
                Files.write(Path.of(keep, file.fileName()), file.content());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return file;
    }

    private PlanDocument read(byte[] content) {
        return plans.as("vanphong", () -> readings.read("k.docx", content, ProgressListener.NONE));
    }

    private static List<String> tasks(PlanDocument document) {
        return document.tasks().stream()
                .map(task -> String.join(
                        " | ",
                        task.appendix(),
                        task.section(),
                        task.sectionTitle(),
                        task.rowNo(),
                        task.content(),
                        task.leadText(),
                        task.cooperatingText(),
                        units(task.leadUnits()),
                        units(task.cooperatingUnits()),
                        task.deadlineText(),
                        String.valueOf(task.deadline()),
                        task.deliverable(),
                        task.note(),
                        String.valueOf(task.extra()),
                        String.valueOf(task.parentPosition())))
                .toList();
    }

    private static List<String> targets(PlanDocument document) {
        return document.targets().stream()
                .map(target -> String.join(
                        " | ",
                        target.code(),
                        target.name(),
                        target.unit(),
                        target.comparator(),
                        String.valueOf(target.value()),
                        String.valueOf(target.upper()),
                        target.valueText(),
                        names(target.leadUnits()),
                        names(target.cooperatingUnits()),
                        target.evaluator(),
                        String.valueOf(target.group()),
                        String.valueOf(target.source())))
                .toList();
    }

    private static String units(List<UnitReading> units) {
        return units.stream().map(Object::toString).reduce("", (a, b) -> a + ";" + b);
    }

    /** A draft keeps the names that the units of a target were read as, not how they were misprinted. */
    private static String names(List<UnitReading> units) {
        return units.stream().map(UnitReading::name).toList().toString();
    }
}
