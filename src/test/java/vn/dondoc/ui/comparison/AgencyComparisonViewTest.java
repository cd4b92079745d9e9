package vn.dondoc.ui.comparison;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.dashboard.comparison.SuperiorFixture;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.Issuer;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.StackedBars;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.dashboard.DashboardView;
import vn.dondoc.ui.shell.Navigation;

/** The superior agency's page, the lists behind its numbers, and what others see there. */
class AgencyComparisonViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    private SuperiorFixture superior;

    @Autowired
    private DirectiveEntry entry;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private Navigation navigation;

    private long department;

    @BeforeEach
    void work() {
        superior.seed();
        superior.put("stp-kiengiang", "ubnd-angiang");
        department = superior.agency("stp-angiang").id();
        DirectiveHead head = new DirectiveHead(
                Issuer.PEOPLES_COMMITTEE, "", "142/UBND-NC", TODAY.minusDays(2), "Giao việc", TODAY.minusDays(1));
        current.runAs(
                "vanphong",
                () -> entry.enter(
                        head,
                        List.of(
                                task("Rà soát văn bản", TODAY.plusDays(1)),
                                task("Góp ý quy chế", TODAY.plusDays(9)),
                                task("Báo cáo năm", TODAY.plusDays(90))),
                        List.of(),
                        true));
        clock.setTo(TODAY.plusDays(3));
    }

    @Test
    void redStandsFirstAndEveryLinkOpensAsManyRows() {
        loginAs("chutich.ubnd");
        open("tong-quan/co-quan");
        String table = _get(ComparisonTable.class).getElement().getTextRecursively();
        assertThat(table).contains("1.Sở Tư pháp tỉnh An Giang", "2.Sở Tư pháp tỉnh Kiên Giang");
        // every group of the head has its columns
        assertThat(ComparisonColumn.Group.values())
                .allSatisfy(group -> assertThat(ComparisonColumn.of(group)).isNotEmpty());
        assertThat(table).contains("Khắc phục", "Không đạt");
        assertThat(_find(Tile.class).get(0).getElement().getTextRecursively()).startsWith("1/2");
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Anchor link : _find(Anchor.class)) {
            if (link.getHref().contains("/nhiem-vu") && link.getText().matches("\\d+")) {
                numbers.put(link.getHref(), Integer.valueOf(link.getText()));
            }
        }
        assertThat(numbers).hasSize(3);
        numbers.forEach((address, number) -> {
            assertThat(address).startsWith("tong-quan/co-quan/" + department + "/nhiem-vu");
            open(address);
            String list = _get(GivenTaskTable.class).getElement().getTextRecursively();
            assertThat(list.split("142/UBND-NC ngày 17/3/2024", -1)).as(address).hasSize(number + 1);
            // the list ends here: no row leads into the department
            assertThat(_find(_get(GivenTaskTable.class), Anchor.class)).isEmpty();
        });
    }

    @Test
    void aBarOpensItsList() {
        loginAs("vanphong.ubnd");
        open("tong-quan/co-quan");
        ComponentUtil.fireEvent(
                _get(StackedBars.class), new StackedBars.OpenEvent(_get(StackedBars.class), true, 0, 3));
        assertThat(address())
                .startsWith("tong-quan/co-quan/" + department + "/nhiem-vu")
                .contains("bucket=OVERDUE");
        assertThat(_get(GivenTaskTable.class).getElement().getTextRecursively()).contains("Rà soát văn bản");
    }

    @Test
    void theAddressCarriesTheWindow() {
        loginAs("vanphong.ubnd");
        open("tong-quan/co-quan?window=nonsense");
        @SuppressWarnings("unchecked")
        ComboBox<Object> window = _get(ComboBox.class);
        window.setValue(window.getListDataView().getItem(0));
        assertThat(address()).isEqualTo("tong-quan/co-quan?window=2024-Q1");
        assertThat(_get(ComparisonTable.class).getElement().getTextRecursively())
                .contains("Chưa có số liệu");
    }

    @Test
    void aDepartmentFindsAPageThatSaysThereIsNobodyBelow() {
        loginAs("giamdoc");
        open("tong-quan/co-quan");
        assertThat(_get(Empty.class).getElement().getTextRecursively())
                .contains("Không có cơ quan trực thuộc", "Sở Tư pháp tỉnh An Giang");
        assertThat(_find(ComparisonTable.class)).isEmpty();
        open("tong-quan/co-quan/" + department + "/nhiem-vu");
        assertThat(_find(GivenTaskTable.class)).isEmpty();
        loginAs("truongphong.hctp");
        open("tong-quan/co-quan");
        assertThat(_find(Empty.class)).isEmpty();
        assertThat(_find(ComparisonTable.class)).isEmpty();
    }

    @Test
    void onlyASuperiorAgencyHasItInTheNavigation() {
        loginAs("giamdoc");
        assertThat(paths()).doesNotContain("tong-quan/co-quan");
        loginAs("chutich.ubnd");
        assertThat(paths()).contains("tong-quan/co-quan");
        loginAs("chuyenvien.ubnd");
        assertThat(paths()).doesNotContain("tong-quan/co-quan");
    }

    @Test
    void theLeadershipsPageLeadsToItWhereThereIsAnythingToCompare() {
        loginAs("chutich.ubnd");
        open("tong-quan");
        assertThat(links()).contains("tong-quan/co-quan");
        open("tong-quan?man-hinh=60");
        assertThat(links()).doesNotContain("tong-quan/co-quan");
        loginAs("giamdoc");
        open("tong-quan");
        assertThat(_find(DashboardView.class)).isNotEmpty();
        assertThat(links()).doesNotContain("tong-quan/co-quan");
    }

    private static List<String> links() {
        return _find(_get(DashboardView.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> paths() {
        return navigation.visible().stream().map(Navigation.NavItem::path).toList();
    }

    private DirectiveTaskDraft task(String content, LocalDate due) {
        return DirectiveTaskDraft.of(content, List.of(tasks.unit("hctp")), DirectiveDeadline.day(due));
    }
}
