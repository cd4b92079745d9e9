package vn.dondoc.ui.dashboard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Tile;

/** The leadership's page: who sees it, and that every number opens a list of that many rows. */
class DashboardViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);
    private static final Pattern TOTAL = Pattern.compile(".*: (\\d+)(?: nhiệm vụ)?$");
    private static final Pattern PARTS = Pattern.compile(".*: \\d+/(\\d+)$");

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private ReportFixture reports;

    @Autowired
    private FeedbackFixture feedback;

    @Autowired
    private InspectionFixture inspection;

    @Autowired
    private TargetFixture targets;

    @BeforeEach
    void work() {
        clock.setTo(LocalDate.of(2024, 2, 1));
        long inTime = tasks.assignment(LocalDate.of(2024, 2, 20));
        tasks.assignment(LocalDate.of(2024, 2, 20));
        tasks.create(tasks.task("I.9", DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 4), "hctp", "bttp"));
        tasks.create(tasks.task("I.8", DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 21), "bttp", "vp"));
        long now = tasks.assignment(LocalDate.of(2024, 3, 22));
        clock.setTo(LocalDate.of(2024, 2, 10));
        tasks.complete(inTime, LocalDate.of(2024, 2, 10));
        long report = reports.quarter();
        reports.send(report, tasks.unit("hctp"));
        long plan = inspection.running(InspectionKind.REFORM, "hctp", "bttp");
        inspection.concluded(inspection.visit(plan, "hctp"), "Chưa niêm yết thủ tục");
        feedback.received("vanphong", LocalDate.of(2024, 3, 1), "Chậm trả kết quả");
        clock.setTo(TODAY);
        tasks.complete(now, TODAY);
        feedback.answer(feedback.received(), "hctp", TODAY);
        targets.enter("vanphong", targets.single("stp-angiang", "hctp"), "2024-Q1", "40");
    }

    @Test
    void theDirectorBeginsHere() {
        loginAs("giamdoc");
        open("");
        assertThat(address()).isEqualTo("tong-quan");
        assertThat(tiles()).anyMatch(text -> text.matches("\\d+quá hạn.*"));
        loginAs("truongphong.hctp");
        open("");
        assertThat(address()).isEqualTo("cong-viec/cua-toi");
        open("tong-quan");
        assertThat(_find(DashboardView.class)).isEmpty();
        open("tong-quan/danh-sach");
        assertThat(_find(OrderedList.class)).isEmpty();
    }

    @Test
    void everyNumberOpensAListOfThatManyRows() {
        loginAs("giamdoc");
        for (String page :
                new String[] {"tong-quan", "tong-quan?ky=2024-Q1", "tong-quan?ky=2024-Q4", "tong-quan?nguon=DIRECTIVE"
                }) {
            open(page);
            Map<String, Long> numbers = new LinkedHashMap<>();
            _find(Component.class).stream()
                    .filter(one -> one.getElement().hasAttribute(BoardLinks.COUNT))
                    .forEach(one -> numbers.put(
                            one.getElement().getAttribute("href"),
                            Long.valueOf(one.getElement().getAttribute(BoardLinks.COUNT))));
            assertThat(numbers).as(page).hasSizeGreaterThan(10);
            numbers.forEach((address, number) -> {
                open(address);
                assertThat(total()).as(page + " -> " + address).isEqualTo(number);
            });
        }
    }

    @Test
    void rowsLeadToTheThingItself() {
        loginAs("vanphong");
        open("tong-quan/danh-sach?loai=OVERDUE&nhom=REPORT_PART");
        long rows = _find(ListItem.class).stream()
                .filter(row -> row.getElement().getTextRecursively().contains("Phần báo cáo"))
                .count();
        assertThat(total()).isEqualTo(rows).isPositive();
        open("tong-quan/danh-sach?loai=WEEK&ngay=2024-03-21");
        assertThat(total()).isEqualTo(2);
        open("tong-quan/danh-sach?loai=NICHTS&ngay=x&page=-2");
        assertThat(total()).isPositive();
    }

    @Test
    void theAddressCarriesTheWindow() {
        loginAs("giamdoc");
        open("tong-quan?ky=2024-Q1");
        @SuppressWarnings("unchecked")
        Select<ReportingWindow> window = _get(Select.class);
        assertThat(window.getValue().code()).isEqualTo("2024-Q1");
        window.setValue(window.getListDataView().getItem(0));
        assertThat(address()).isEqualTo("tong-quan?ky=2024-Q2");
        open("tong-quan?ky=2024-Q7&nguon=ALLES");
        assertThat(_find(Tile.class)).isNotEmpty();
    }

    @Test
    void theListsSayWhoseTheyAreAndAnOldLinkStillOpensThem() {
        loginAs("giamdoc");
        long unit = tasks.unit("hctp");
        open("tong-quan/danh-sach?loai=OVERDUE&don-vi=" + unit);
        assertThat(subtitle()).isEqualTo("Phòng Hành chính tư pháp");
        open("tong-quan/phan-bao-cao?don-vi=%d&ky=2024-Q1".formatted(unit));
        assertThat(subtitle()).isEqualTo("Phòng Hành chính tư pháp · Quý I/2024");
        open("tong-quan/phan-bao-cao?don-vi=%d&ky=2024-Q7".formatted(unit));
        assertThat(subtitle()).isEqualTo("Phòng Hành chính tư pháp · Quý II/2024");
    }

    @Test
    void whatABodyOutsideOwesStandsUnderItsName() {
        long plan = inspection.draft(InspectionKind.DECENTRALISED, "hctp");
        long visit = inspection.body(plan, "UBND huyện Châu Thành");
        inspection.running("", plan);
        inspection.concluded(visit, "Chưa rà soát văn bản");
        clock.setTo(LocalDate.of(2024, 4, 8));
        loginAs("giamdoc");
        open("tong-quan/danh-sach?loai=OVERDUE&nhom=REMEDY");
        assertThat(total()).isEqualTo(1);
        ListItem row = _get(_get(OrderedList.class), ListItem.class);
        assertThat(row.getElement().getTextRecursively())
                .contains("Khắc phục sau kiểm tra: Chưa rà soát văn bản", "UBND huyện Châu Thành · ");
        assertThat(_get(row, Anchor.class).getHref()).isEqualTo("kiem-tra/%d/don-vi/%d".formatted(plan, visit));
    }

    @Test
    void theWallScreenHasNoMenuAndReadsAgainByItself() {
        loginAs("giamdoc");
        open("tong-quan?man-hinh=30");
        AppLayout frame = _get(AppLayout.class);
        assertThat(frame.hasClassName("dd-kiosk")).isTrue();
        assertThat(frame.isDrawerOpened()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(30_000);
        String before = tiles().get(0);
        tasks.create(tasks.task("I.7", DeadlineKind.FIXED_BY, TODAY, "bttp"));
        clock.setTo(TODAY.plusDays(1));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat(tiles().get(0)).isNotEqualTo(before);
        open("tien-do");
        assertThat(_get(AppLayout.class).hasClassName("dd-kiosk")).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isNotEqualTo(30_000);
    }

    @Test
    void anEmptyAgencyHasAPageToo() {
        loginAs("giamdoc.kg");
        open("tong-quan");
        assertThat(_find(Card.class)).isNotEmpty();
        // its report of the quarter has opened by itself, the work is another agency's
        assertThat(tiles()).anyMatch(text -> text.startsWith("0/0"));
        open("tong-quan/danh-sach?loai=OVERDUE&nhom=WORK");
        assertThat(total()).isZero();
    }

    private static java.util.List<String> tiles() {
        return _find(Tile.class).stream()
                .map(tile -> tile.getElement().getTextRecursively())
                .toList();
    }

    private static String subtitle() {
        return _get(Span.class, spec -> spec.withClasses("dd-sub")).getText();
    }

    /** How many rows the list says or shows that the page is now. */
    private static long total() {
        if (address().matches("(cong-viec|chi-tieu|phan-anh).*")) {
            return GridKt._size(_get(Grid.class));
        }
        String head = _get(H1.class).getText();
        Matcher parts = PARTS.matcher(head);
        if (parts.matches()) {
            return Long.parseLong(parts.group(1));
        }
        Matcher total = TOTAL.matcher(head);
        assertThat(total.matches()).as(head).isTrue();
        return Long.parseLong(total.group(1));
    }
}
