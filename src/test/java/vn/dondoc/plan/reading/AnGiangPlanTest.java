package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.reading.ReadingFixtures.names;
import static vn.dondoc.plan.reading.ReadingFixtures.sample;
import static vn.dondoc.plan.reading.ReadingFixtures.squeezed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.SharedFiles;

/** Plan 56/KH-STP in its four shapes against the tables made by hand. */
class AnGiangPlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-an-giang-56-as-printed.docx",
                "plan-an-giang-56-as-printed.xlsx",
                "plan-an-giang-56-clean.docx",
                "plan-an-giang-56-clean.xlsx"
            })
    void givesThe69TasksOfTheTable(String file) {
        List<Map<String, String>> expected = SharedFiles.rows("plan-an-giang-56.tsv");
        List<TaskRow> tasks = sample(file).tasks();
        assertThat(tasks).hasSize(69);
        for (int i = 0; i < 69; i++) {
            TaskRow task = tasks.get(i);
            Map<String, String> row = expected.get(i);
            String what = file + " " + row.get("section_no") + "." + row.get("row_no");
            assertThat(task.rowNo()).as(what).isEqualTo(row.get("row_no"));
            assertThat(squeezed(task.content())).as(what).isEqualTo(squeezed(row.get("content")));
            assertThat(String.join(";", names(task.leadUnits()))).as(what).isEqualTo(row.get("lead_units"));
            assertThat(String.join(";", names(task.cooperatingUnits())))
                    .as(what)
                    .isEqualTo(row.get("cooperating_units"));
            assertThat(task.deadlineText()).as(what).isEqualTo(row.get("deadline_text"));
            assertThat(squeezed(task.deliverable())).as(what).isEqualTo(squeezed(row.get("deliverable")));
            assertThat(squeezed(task.note())).as(what).isEqualTo(squeezed(row.get("note")));
            assertThat(task.parentPosition()).as(what).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-an-giang-56-as-printed.docx", "plan-an-giang-56-clean.docx"})
    void knowsAppendixAndSection(String file) {
        List<Map<String, String>> expected = SharedFiles.rows("plan-an-giang-56.tsv");
        List<TaskRow> tasks = sample(file).tasks();
        for (int i = 0; i < 69; i++) {
            TaskRow task = tasks.get(i);
            Map<String, String> row = expected.get(i);
            assertThat(task.appendix()).isEqualTo(row.get("appendix"));
            assertThat(task.section()).isEqualTo(row.get("section_no"));
            assertThat(squeezed(task.sectionTitle())).isEqualTo(squeezed(row.get("section_title")));
        }
    }

    @Test
    void readsTheHead() {
        DocumentHead head = sample("plan-an-giang-56-as-printed.docx").head();
        assertThat(head.number()).isEqualTo("56/KH-STP");
        assertThat(head.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(head.agency()).isEqualTo("Sở Tư pháp");
        assertThat(head.title())
                .startsWith("Tổ chức hoạt động kiểm soát thủ tục hành chính")
                .endsWith("năm 2024 của Sở Tư pháp");
        assertThat(head.replaces()).isEqualTo(new ReplacedDocument("20/KH-STP", LocalDate.of(2024, 2, 19)));
        assertThat(head.appendices()).extracting(Appendix::number).containsExactly("I", "II");
        assertThat(head.appendices().get(1).title())
                .isEqualTo("CHI TIẾT NHIỆM VỤ RÀ SOÁT QUY ĐỊNH THỦ TỤC HÀNH CHÍNH NĂM 2024");
        assertThat(sample("plan-an-giang-56-clean.docx").head().agency()).isEqualTo("SỞ TƯ PHÁP TỈNH AN GIANG");
    }

    @Test
    void givesThe19Targets() {
        List<Map<String, String>> expected = SharedFiles.rows("targets-an-giang-56.tsv");
        List<TargetRow> targets = sample("plan-an-giang-56-as-printed.docx").targets();
        assertThat(targets).hasSize(19);
        for (int i = 0; i < 19; i++) {
            TargetRow target = targets.get(i);
            Map<String, String> row = expected.get(i);
            String what = row.get("no");
            assertThat(target.code()).isEqualTo(what);
            assertThat(target.unit()).as(what).isEqualTo(row.get("unit"));
            assertThat(target.comparator()).as(what).isEqualTo(row.get("comparator"));
            assertThat(target.value()).as(what).isEqualByComparingTo(row.get("value"));
            assertThat(target.valueText()).as(what).isEqualTo(row.get("value_text"));
            assertThat(String.join(";", names(target.leadUnits()))).as(what).isEqualTo(row.get("lead_units"));
            assertThat(String.join(";", names(target.cooperatingUnits())))
                    .as(what)
                    .isEqualTo(row.get("cooperating"));
            assertThat(target.evaluator()).as(what).isEqualTo(row.get("evaluator"));
            if (i < 18) {
                assertThat(squeezed(target.name())).as(what).isEqualTo(squeezed(row.get("name")));
                assertThat(target.group() == null ? "" : target.group())
                        .as(what)
                        .isEqualTo(row.get("group"));
                assertThat(target.source()).as(what).isEqualTo(row.get("source"));
            }
        }
        assertThat(targets.get(18).upper()).isEqualByComparingTo(new BigDecimal(90));
        assertThat(targets.get(18).name()).startsWith("Đạt loại tốt theo bộ chỉ số chỉ đạo, điều hành");
        assertThat(sample("plan-an-giang-56-as-printed.xlsx").targets()).hasSize(18);
    }

    @Test
    void misspeltRoomsAreSuggestedNotDecided() {
        TaskRow task = sample("plan-an-giang-56-as-printed.docx").tasks().get(11);
        UnitReading room = task.leadUnits().get(1);
        assertThat(room.raw()).isEqualTo("Phòng Hỗ trợ tư pháp");
        assertThat(room.confidence()).isEqualTo(Confidence.SUGGESTED);
        assertThat(room.suggestion()).isEqualTo("Phòng Bổ trợ tư pháp");
        assertThat(room.unitCode()).isNull();
        assertThat(task.problems()).extracting(Problem::code).contains(ProblemCode.UNIT_MISSPELT);
        assertThat(task.needsDecision()).isTrue();
    }

    @Test
    void everyRowOfEveryTableIsAccountedFor() {
        PlanDocument plan = sample("plan-an-giang-56-as-printed.docx");
        assertThat(plan.accounts())
                .filteredOn(row -> row.role() == RowRole.TASK)
                .hasSize(69);
        assertThat(plan.accounts())
                .filteredOn(row -> row.role() == RowRole.TARGET)
                .hasSize(18);
        assertThat(plan.accounts())
                .filteredOn(row -> row.role() == RowRole.GROUP)
                .hasSize(6);
        assertThat(plan.accounts())
                .filteredOn(row -> row.role() == RowRole.CONTINUATION)
                .hasSize(18);
        assertThat(plan.accounts()).hasSize(145);
        assertThat(plan.notUnderstood()).isEmpty();
    }

    @Test
    void tellsThePlaceInWords() {
        TaskRow task = sample("plan-an-giang-56-as-printed.docx").tasks().get(3);
        assertThat(task.place()).hasToString("Phụ lục I, bảng 2, dòng 3");
        assertThat(task.label()).isEqualTo("1.4");
    }
}
