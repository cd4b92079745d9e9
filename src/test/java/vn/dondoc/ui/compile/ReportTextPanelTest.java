package vn.dondoc.ui.compile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.OutlineNode;
import vn.dondoc.report.text.OutlineTemplates;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.Slips;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Alert;

/** The editor of a report, its checks, and the page of outlines. */
class ReportTextPanelTest extends UiTest {

    private static final String PROGRESS = "chi-dao.tien-do";

    @Autowired
    private ReportFixture reports;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private TextServices services;

    @Autowired
    private OutlineTemplates outlines;

    private long report;

    @BeforeEach
    void compiled() {
        clock.setTo(LocalDate.of(2024, 1, 10));
        tasks.assignment(LocalDate.of(2024, 3, 10));
        report = reports.compiling();
        clock.setTo(LocalDate.of(2024, 3, 18));
        reports.as("vanphong", () -> services.compiler().compile(report, false, CompileProgress.NONE));
        loginAs("vanphong");
    }

    @Test
    void theChosenSectionIsShownWithItsValuesAsLinks() {
        panel(PROGRESS);
        assertThat(_get(TextArea.class).getValue()).contains("{{KH.HOAN_THANH}}");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(link -> link.startsWith("tien-do/danh-sach?asOf=2024-03-14&bucket=DONE"));
        assertThat(_get(PrintedText.class).getElement().getTextRecursively()).contains("đã hoàn thành 00/01 nhiệm vụ");
    }

    @Test
    void theAddressOpensASection() {
        open("bao-cao/" + report + "?the=soan-thao&muc=" + PROGRESS + "&tu=0&den=4");
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip();
        assertThat(_get(TextArea.class).getValue()).contains("{{KH.HOAN_THANH}}");
    }

    @Test
    void typingIsSavedAndTheSectionIsMarked() {
        panel(PROGRESS);
        type("Văn phòng viết {{KH.TONG}} việc");
        assertThat(text(PROGRESS)).isEqualTo("Văn phòng viết {{KH.TONG}} việc");
        assertThat(_get(PrintedText.class).getElement().getTextRecursively()).contains("Văn phòng viết 01 việc");
        assertThat(_find(NativeButton.class).stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .anyMatch(row -> row.contains("tiến độ") && row.endsWith("đã sửa"));
    }

    @Test
    void whenSomebodyElseWasFasterBothTextsAreKept() {
        panel(PROGRESS);
        reports.as("vanphong", () -> services.texts().save(report, PROGRESS, 0, "Bản kia"));
        type("Bản của tôi");
        assertThat(_get(Alert.class).getElement().getTextRecursively()).contains("Chưa mất gì");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Bản của tôi");
        assertThat(text(PROGRESS)).isEqualTo("Bản kia");
        _click(_get(Button.class, spec -> spec.withText("Lưu bản của tôi")));
        assertThat(text(PROGRESS)).isEqualTo("Bản của tôi");
    }

    @Test
    void aTooLongTextStaysInTheBoxWithAMessage() {
        panel(PROGRESS);
        type("x".repeat(200_001));
        assertThat(_get(Alert.class).getElement().getTextRecursively()).contains("200.001");
        assertThat(_get(TextArea.class).getValue()).hasSize(200_001);
    }

    @Test
    void aFindingOpensItsPlaceAndIsExcusedOrMended() {
        reports.as("vanphong", () -> services.texts().save(report, "danh-gia.uu-diem", 0, Slips.SUM));
        List<ReportFinding> opened = new ArrayList<>();
        UI.getCurrent().add(new ReportCheckPanel(services, report, opened::add));
        _click(_find(Button.class, spec -> spec.withText("Mở chỗ này")).get(0));
        assertThat(opened).hasSize(1);
        Button mend = _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Sửa thành"))
                .findFirst()
                .orElseGet(() -> {
                    _click(_find(NativeButton.class).stream()
                            .filter(chip ->
                                    chip.getElement().getTextRecursively().startsWith("Cần xem"))
                            .findFirst()
                            .orElseThrow());
                    return _find(Button.class).stream()
                            .filter(button -> button.getText().startsWith("Sửa thành"))
                            .findFirst()
                            .orElseThrow();
                });
        _click(mend);
        assertThat(text("danh-gia.uu-diem")).startsWith("Đã rà soát 05 văn bản");
    }

    @Test
    void anOutlineIsChangedOnItsPageAsANewVersion() {
        open("de-cuong");
        NativeButton block = _find(NativeButton.class).stream()
                .filter(row -> row.getElement().getTextRecursively().contains("Ưu điểm")
                        && row.getClassNames().contains("heading"))
                .findFirst()
                .orElseThrow();
        _click(block);
        com.vaadin.flow.component.textfield.TextField title =
                _get(com.vaadin.flow.component.textfield.TextField.class, spec -> spec.withLabel("Tên đề mục"));
        title.setValue("");
        _click(_get(Button.class, spec -> spec.withText("Lưu phiên bản mới")));
        assertThat(_find(Alert.class).stream().map(alert -> alert.getElement().getTextRecursively()))
                .anyMatch(words -> words.contains("chưa có tên"));
        title.setValue("Kết quả nổi bật");
        _click(_get(Button.class, spec -> spec.withText("Lưu phiên bản mới")));
        _click(_find(Button.class, spec -> spec.withText("Lưu phiên bản mới")).get(1));
        assertThat(reports.as("vanphong", () -> outlines.current(ReportKind.QUARTER))
                        .nodes())
                .extracting(OutlineNode::title)
                .contains("Kết quả nổi bật");
        assertThat(_find(Select.class)).isNotEmpty();
    }

    private void panel(String key) {
        UI.getCurrent().add(new ReportTextPanel(services, report, key, chosen -> {}));
    }

    private static void type(String words) {
        com.github.mvysny.kaributesting.v10.LocatorJ._setValue(_get(TextArea.class), words);
    }

    private String text(String key) {
        return reports.as("vanphong", () -> services.texts().section(report, key))
                .text();
    }
}
