package vn.dondoc.ui.feedback;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.NewFile;
import vn.dondoc.feedback.Apology;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackRow;
import vn.dondoc.feedback.FeedbackState;
import vn.dondoc.feedback.Forwarding;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Tile;

/** The screens of feedback: who sees what, and what the buttons do. */
class FeedbackViewsTest extends UiTest {

    private static final String NAME = FeedbackFixture.PERSON.name();

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackServices services;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lateOnesStandFirstAndTheAddressKeepsFilterAndSelection() {
        long fresh = story.received();
        long late = story.received("vanphong", LocalDate.of(2024, 3, 1), "Chờ kết quả đã lâu");
        loginAs("vanphong");
        open("phan-anh?loc=cho-phan-loai&chon=" + fresh);

        assertThat(_size(list())).isEqualTo(2);
        assertThat(_get(list(), 0).id()).isEqualTo(late);
        assertThat(list().asSingleSelect().getValue().id()).isEqualTo(fresh);
        assertThat(text()).contains("Mở rộng");

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(chip -> text(chip).startsWith("Quá hạn"))));
        assertThat(_size(list())).isEqualTo(1);
        open("phan-anh?loc=cho-gui");
        assertThat(_find(Grid.class)).as("an empty list is not shown").isEmpty();
        assertThat(text()).contains("Không có phản ánh, kiến nghị nào");
    }

    @Test
    void theCountsOfAPeriodOpenTheirLists() {
        long late = story.received("vanphong", LocalDate.of(2024, 3, 1), "Chờ kết quả đã lâu");
        long inTime = story.received("vanphong", LocalDate.of(2024, 3, 4), "Hỏi về lệ phí");
        story.answer(late, "hctp", LocalDate.of(2024, 3, 13));
        story.answer(inTime, "hctp", LocalDate.of(2024, 3, 14));
        long passedOn = story.received("vanphong", LocalDate.of(2024, 3, 5), "Hỏi về giấy phép xây dựng");
        story.run("vanphong", () -> services.handling()
                .forward(passedOn, null, new Forwarding("Sở Xây dựng", "15/STP", null, List.of())));
        loginAs("giamdoc");
        open("phan-anh?tu=2024-03-01&den=2024-03-31");

        assertThat(tile("trả lời đúng hạn (1/2)")).startsWith("50%");
        assertThat(tile("trả lời trễ hạn")).startsWith("1");
        assertThat(tile("tiếp nhận để xử lý")).startsWith("2");
        Anchor apart = _get(
                Anchor.class, spec -> spec.withPredicate(link -> link.getText().contains("Ngoài ra 1 ")));
        open(apart.getHref());
        assertThat(_size(list())).isEqualTo(1);
        assertThat(_get(list(), 0).id()).isEqualTo(passedOn);
        open("phan-anh?tu=2024-03-01&den=2024-03-31");
        for (Tile tile : _find(Tile.class)) {
            String figure = text(tile);
            open(tile.getElement().getAttribute("href"));
            long rows = _find(Grid.class).isEmpty() ? 0 : _size(list());
            if (!figure.contains("%")) {
                assertThat(figure).startsWith(String.valueOf(rows));
            } else {
                assertThat(rows).isEqualTo(1);
                assertThat(_get(list(), 0).id()).isEqualTo(inTime);
            }
            open("phan-anh?tu=2024-03-01&den=2024-03-31");
        }
    }

    @Test
    void thePersonIsReadOnDemandByThoseWhoHandleTheCaseOnly() {
        long id = story.withOfficer();
        loginAs("giamdoc");
        open("phan-anh/" + id);
        assertThat(text()).doesNotContain(NAME).contains("Chỉ Văn phòng, văn thư và người xử lý xem được");
        assertThat(button("Xem người phản ánh")).isEmpty();

        loginAs("chuyenvien.hctp");
        open("phan-anh/" + id);
        assertThat(text()).doesNotContain(NAME).contains("Mỗi lần xem được ghi vào nhật ký");
        assertThat(readings(id)).isZero();
        _click(button("Xem người phản ánh").get(0));
        assertThat(text()).contains(NAME, FeedbackFixture.PERSON.phone());
        assertThat(readings(id)).isEqualTo(1);
    }

    @Test
    void aColleagueOfAnotherUnitCannotOpenIt() {
        long id = story.withOfficer();
        loginAs("chuyenvien.bttp");
        open("phan-anh/" + id);
        assertThat(text()).doesNotContain("Chậm trả kết quả lý lịch tư pháp");
        assertThat(_find(FeedbackPanel.class)).isEmpty();
        open("phan-anh");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void theOfficerWritesAndGivesTheAnswer() {
        long id = story.withOfficer();
        loginAs("chuyenvien.hctp");
        open("cong-viec/cua-toi");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("phan-anh/" + id);
        open("phan-anh/" + id);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nội dung trả lời")), "Kết quả đã có, mời đến nhận.");
        assertThat(text()).contains("Đã giữ bản đang soạn.");
        // going elsewhere loses nothing
        open("phan-anh");
        open("phan-anh/" + id);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Nội dung trả lời"))
                        .getValue())
                .isEqualTo("Kết quả đã có, mời đến nhận.");
        assertThat(story.state(id)).isEqualTo(FeedbackState.ANSWERING);
        assertThat(_find(BpmnDiagram.class)).hasSize(1);
        assertThat(_find(H1.class)).isNotEmpty();
    }

    @Test
    void whatMayBeTheSameIsOfferedUntilSomebodySaysThatItIsNot() {
        story.received();
        long again = story.received();
        loginAs("vanphong");
        open("phan-anh/" + again);
        assertThat(text()).contains("1 phản ánh trong 30 ngày có thể cùng nội dung", "Cùng người phản ánh");
        _click(button("Là việc khác").get(0));
        assertThat(text()).doesNotContain("có thể cùng nội dung");
        open("phan-anh/" + again);
        assertThat(text()).doesNotContain("có thể cùng nội dung");
    }

    @Test
    void theApologyHasOneNewDateAndIsOfferedOnce() {
        long id = story.received("vanphong", LocalDate.of(2024, 3, 1), "Chờ kết quả đã lâu");
        loginAs("vanphong");
        open("phan-anh/" + id);
        _click(button("Thư xin lỗi, hẹn lại").get(0));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do chậm")), "Chờ xác minh của công an");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Ngày hẹn mới")), LocalDate.of(2024, 3, 26));
        _click(button("Lập thư").get(0));

        assertThat(text()).contains("Chờ xác minh của công an", "Hẹn lại 26/3/2024", "Quá hạn 8 ngày");
        assertThat(button("Thư xin lỗi, hẹn lại")).isEmpty();
        assertThat(links()).contains("Tải thư xin lỗi .docx");
        loginAs("giamdoc");
        open("phan-anh/" + id);
        assertThat(links()).doesNotContain("Tải thư xin lỗi .docx");
    }

    @Test
    void lettersStandInOneListAndAreComparedWithLateDossiers() {
        story.apologise(story.received(), LocalDate.of(2024, 4, 5));
        long letter = story.dossierLetter("vanphong", "000.12.H01-240305", null);
        loginAs("vanphong");
        open("thu-xin-loi?loai=ho-so&chon=" + letter);
        assertThat(_size(letters())).isEqualTo(1);
        assertThat(text())
                .contains("sổ chưa có số hồ sơ trễ hạn", "000.12.H01-240305")
                .doesNotContain(NAME);
        _click(button("Ghi số thư").get(0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số thư")), "05/TXL-STP");
        _click(button("Lưu").get(0));
        assertThat(_get(letters(), 0).number()).isEqualTo("05/TXL-STP");
    }

    @Test
    void lettersAreComparedAgainAfterALetterWasChangedNotWithEachSearch() {
        long letter = story.dossierLetter("vanphong", "000.12.H01-240305", null);
        loginAs("vanphong");
        open("thu-xin-loi?chon=" + letter);
        LettersCheckCard compared = _get(LettersCheckCard.class);
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(chip -> text(chip).startsWith("Về phản ánh"))));
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(_get(LettersCheckCard.class)).isSameAs(compared);

        open("thu-xin-loi?chon=" + letter);
        LettersCheckCard entered = _get(LettersCheckCard.class);
        _click(button("Ghi số thư").get(0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số thư")), "05/TXL-STP");
        _click(button("Lưu").get(0));
        assertThat(_get(LettersCheckCard.class)).isNotSameAs(entered);
    }

    @Test
    void aRefusedStepLeavesNoFileBehind() {
        loginAs("vanphong");
        List<NewFile> chosen = List.of(new NewFile("don.txt", "Đơn".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> services.withFiles(chosen, ids -> {
                    assertThat(ids).hasSize(1);
                    throw new NotPossibleException("Không được.");
                }))
                .isInstanceOf(NotPossibleException.class)
                .hasMessage("Không được.");
        assertThat(fileNames()).containsExactly("da-xoa");
        NewFile refused = new NewFile("a.exe", new byte[] {1});
        assertThatThrownBy(() -> services.withFiles(List.of(chosen.get(0), refused), ids -> {}))
                .isInstanceOf(InvalidInputException.class);
        assertThat(fileNames()).containsOnly("da-xoa");
    }

    @Test
    void thePersonThatWasPutRightBelongsToTheCaseAsItIsNow() {
        long id = story.received();
        loginAs("vanphong");
        open("phan-anh/" + id);
        for (String name : List.of("Lê Văn Mít", "Lê Thị Mít")) {
            _click(button("Xem người phản ánh").get(0));
            _click(button("Sửa thông tin").get(0));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Họ tên, tổ chức")), name);
            _click(button("Lưu").get(0));
        }
        _click(button("Xem người phản ánh").get(0));
        assertThat(text()).contains("Lê Thị Mít");
    }

    private List<String> fileNames() {
        return jdbc.sql("SELECT file_name FROM attachment").query(String.class).list();
    }

    @Test
    void theAdministratorSeesWhatGoesAndErasesIt() {
        long id = story.published();
        jdbc.sql("UPDATE feedback SET ended_on = '2018-01-02' WHERE id = ?")
                .param(id)
                .update();
        long young = story.published();
        loginAs("quantri");
        open("quan-tri/thong-tin-ca-nhan");
        assertThat(text())
                .contains("Đã hết thời hạn lưu: 1", "Chưa hết thời hạn lưu: 1")
                .doesNotContain(NAME);
        _click(button("Xóa 1 mục").get(0));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text())
                .contains("Đã hết thời hạn lưu: 0", "hết thời hạn lưu")
                .doesNotContain("Chưa xóa lần nào");
        assertThat(jdbc.sql("SELECT feedback_id FROM feedback_person")
                        .query(Long.class)
                        .list())
                .containsExactly(young);
    }

    @Test
    void whoHandlesNoFeedbackHasNoErasurePage() {
        loginAs("vanphong");
        open("quan-tri/thong-tin-ca-nhan");
        assertThat(_find(ErasureView.class)).isEmpty();
    }

    private long readings(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = 'FEEDBACK' AND subject_id = ? AND text LIKE"
                        + " 'Xem người phản ánh%'")
                .param(id)
                .query(Long.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static Grid<FeedbackRow> list() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Apology> letters() {
        return _get(Grid.class);
    }

    private static List<Button> button(String text) {
        return _find(Button.class, spec -> spec.withText(text));
    }

    private static List<String> links() {
        return _find(DownloadLink.class).stream().map(Anchor::getText).toList();
    }

    private static String tile(String label) {
        return _find(Tile.class).stream()
                .map(FeedbackViewsTest::text)
                .filter(words -> words.contains(label))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that can be read on the page, but for the cells of grids. */
    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
    }

    private static String text(Component root) {
        return root.getElement().getTextRecursively();
    }
}
