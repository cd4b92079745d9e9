package vn.dondoc.ui.progress;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.StackedBars;
import vn.dondoc.ui.component.Tile;

/** The progress page, its links and reconciliation. */
class ProgressViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private JdbcTemplate jdbc;

    private long early;

    @BeforeEach
    void work() {
        early = tasks.assignment(TODAY.plusDays(3));
        long late = tasks.assignment(TODAY.plusDays(1));
        tasks.assignment(TODAY.plusDays(2));
        tasks.assignment(TODAY.plusDays(12));
        tasks.assignment(null);
        tasks.create(tasks.task("I.9", DeadlineKind.FIXED_BY, TODAY.plusDays(60), "hctp", "bttp", "vp"));
        tasks.complete(early, TODAY);
        clock.setTo(TODAY.plusDays(4));
        tasks.complete(late, TODAY.plusDays(4));
    }

    @Test
    void tilesTellTheWholeAtTheCutOff() {
        loginAs("giamdoc");
        open("tien-do");
        assertThat(_find(Tile.class).stream().map(tile -> tile.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("1nhiệm vụ quá hạn"))
                .anyMatch(text -> text.startsWith("2/6đã xong, đạt 33,3%"))
                .anyMatch(text -> text.startsWith("50%xong trước hoặc đúng hạn"));
        open("tien-do?asOf=2024-03-19");
        assertThat(_find(Tile.class).stream().map(tile -> tile.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("0nhiệm vụ quá hạn"))
                .anyMatch(text -> text.startsWith("1/6đã xong, đạt 16,7%"));
    }

    @Test
    void everyNumberOpensAListOfThatManyRows() {
        loginAs("vanphong");
        open("tien-do");
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Anchor link : _find(Anchor.class)) {
            if (link.getHref().startsWith(ProgressState.LIST_PATH)
                    && link.getText().matches("\\d+")) {
                numbers.put(link.getHref(), Long.valueOf(link.getText()));
            }
        }
        assertThat(numbers).hasSizeGreaterThan(15);
        numbers.forEach((address, number) -> {
            open(address);
            assertThat(rows()).as(address).isEqualTo(number);
        });
    }

    @Test
    void aRowLeadsToTheTask() {
        loginAs("vanphong");
        open("tien-do/danh-sach?bucket=EARLY");
        assertThat(_get(FigureItemTable.class).getElement().getTextRecursively())
                .contains("I.2.5", "Trước hạn");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("viec/" + early);
        open("tien-do/danh-sach?bucket=LATE&asOf=2024-03-19");
        assertThat(_get(Empty.class).isVisible()).isTrue();
    }

    @Test
    void aBarOpensTheListBehindIt() {
        loginAs("vanphong");
        open("tien-do");
        ComponentUtil.fireEvent(
                _get(StackedBars.class), new StackedBars.OpenEvent(_get(StackedBars.class), true, 0, 3));
        assertThat(address()).startsWith("tien-do/danh-sach?").contains("bucket=OVERDUE");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theAddressCarriesWhatIsChosen() {
        loginAs("vanphong");
        open("tien-do");
        _get(DateField.class).setValue(LocalDate.of(2024, 3, 20));
        assertThat(address()).contains("asOf=2024-03-20").contains("window=2024-Q2");
        @SuppressWarnings("unchecked")
        ComboBox<Object> window = _find(ComboBox.class).get(1);
        window.setValue(window.getListDataView().getItem(0));
        assertThat(address()).contains("window=2024-Q1").contains("asOf=2024-03-14");
        assertThat(_get(Empty.class).isVisible()).isTrue();
    }

    /** What will be overdue at its end is not known yet. */
    @Test
    void aWindowThatHasNotBegunStandsAsToday() {
        loginAs("vanphong");
        open("tien-do?window=2024-Q4");
        assertThat(_get(DateField.class).getValue()).isEqualTo(clock.today());
        assertThat(_find(Tile.class).stream().map(tile -> tile.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("1nhiệm vụ quá hạn"));
    }

    @Test
    void anAddressWithNonsenseStillOpens() {
        loginAs("vanphong");
        open("tien-do?window=2024-Q9&asOf=heute&plan=x&source=BOTH");
        assertThat(_find(Tile.class)).hasSize(5);
        open("tien-do/danh-sach?bucket=NOTHING&page=-3");
        assertThat(rows()).isEqualTo(6);
    }

    @Test
    void aHeadIsToldThatOnlyTheOwnUnitIsShown() {
        loginAs("truongphong.bttp");
        open("tien-do");
        assertThat(_find(Alert.class).get(0).getElement().getTextRecursively()).contains("phòng, đơn vị mình");
        assertThat(_find(Tile.class).stream().map(tile -> tile.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("0/1"));
        open("tien-do/danh-sach?unit=" + tasks.unit("hctp"));
        assertThat(_find(FigureItemTable.class)).isEmpty();
    }

    @Test
    void anotherAgencySeesNothing() {
        loginAs("giamdoc.kg");
        open("tien-do");
        assertThat(_find(Tile.class)).isEmpty();
        open("tien-do/danh-sach?unit=" + tasks.unit("hctp"));
        assertThat(_find(FigureItemTable.class)).isEmpty();
    }

    @Test
    void reconciliationShowsADifference() {
        loginAs("vanphong");
        open("doi-chieu");
        assertThat(_get(Alert.class).getElement().getTextRecursively()).contains("khớp");
        jdbc.update("DELETE FROM process_outcome WHERE business_key = ?", early);
        open("doi-chieu?to=2024-04-01");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("viec/" + early);
        open("doi-chieu?from=2024-05-01&to=2024-04-01");
        assertThat(_get(Alert.class).getElement().getTextRecursively()).contains("Ngày đầu");
        loginAs("truongphong.hctp");
        open("doi-chieu");
        assertThat(_find(ReconciliationView.class)).isEmpty();
    }

    private static long rows() {
        return _find(_get(NativeTableBody.class), NativeTableRow.class).size();
    }
}
