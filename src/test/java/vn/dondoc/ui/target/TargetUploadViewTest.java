package vn.dondoc.ui.target;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.target.TargetFiles;
import vn.dondoc.target.TargetValues;

/** The review of a workbook with values. */
class TargetUploadViewTest extends TargetPages {

    @Autowired
    private TargetFiles files;

    @Autowired
    private TargetValues values;

    @Autowired
    private ReportingWindows windows;

    @Test
    void rowsThatAreNotUnderstoodAreAskedAndNothingIsLost() throws IOException {
        loginAs("vanphong");
        byte[] template =
                actor.callAs("vanphong", () -> files.template("2024-Q1").content());
        begin(filled(template, "85,5", "khoảng năm mươi"));
        open("chi-tieu/nhap-tu-tep");
        Button save = _get(Button.class, spec -> spec.withText("Ghi 1 số liệu"));
        assertThat(save.isEnabled()).isFalse();
        UploadWork work = UploadWork.current().orElseThrow();
        UploadWork.Row open =
                work.rows().stream().filter(UploadWork.Row::open).findFirst().orElseThrow();
        _get(UploadReview.class).choose(open.line());
        assertThat(field("Giá trị đạt được").getValue()).isEqualTo("khoảng năm mươi");
        press("Nhận dòng này");
        assertThat(words()).anyMatch(text -> text.contains("không phải là số"));
        _setValue(field("Giá trị đạt được"), "50");
        _setValue(field("Lý do sửa"), "Chốt lại");
        press("Nhận dòng này");
        press("Ghi 2 số liệu");
        assertThat(words()).anyMatch(text -> text.contains("Đã ghi 2 số liệu"));
        assertThat(actor.callAs("vanphong", () -> values.versions(met, "2024-Q1"))
                        .get(0)
                        .value())
                .isEqualByComparingTo(new BigDecimal("85.5"));
        assertThat(actor.callAs("vanphong", () -> values.versions(red, "2024-Q1"))
                        .get(0)
                        .value())
                .isEqualByComparingTo("50");
    }

    @Test
    void aRowIsLeftOutOnlyWithAReason() throws IOException {
        loginAs("vanphong");
        byte[] template =
                actor.callAs("vanphong", () -> files.template("2024-Q1").content());
        begin(filled(template, "85,5", "khoảng năm mươi"));
        open("chi-tieu/nhap-tu-tep");
        UploadWork work = UploadWork.current().orElseThrow();
        int line = work.rows().stream()
                .filter(UploadWork.Row::open)
                .findFirst()
                .orElseThrow()
                .line();
        _get(UploadReview.class).choose(line);
        press("Bỏ dòng này");
        pressLast("Bỏ dòng này");
        assertThat(work.openRows()).isEqualTo(1);
        _setValue(_get(TextArea.class), "Chưa có số");
        pressLast("Bỏ dòng này");
        press("Ghi 1 số liệu");
        assertThat(words()).contains("Dòng %d không ghi: Chưa có số".formatted(line));
    }

    private void begin(byte[] content) {
        UploadWork.begin(
                "ket-qua.xlsx",
                actor.callAs("vanphong", () -> windows.parse("2024-Q1")),
                actor.callAs("vanphong", () -> files.read("2024-Q1", content)));
    }

    private byte[] filled(byte[] template, String forMet, String forRed) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                String id = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (id.equals(String.valueOf(met)) || id.equals(String.valueOf(red))) {
                    row.getCell(6).setCellValue(id.equals(String.valueOf(met)) ? forMet : forRed);
                    row.getCell(9).setCellValue("Số chốt");
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
