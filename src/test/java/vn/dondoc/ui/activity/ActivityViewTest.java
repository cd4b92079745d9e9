package vn.dondoc.ui.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.activity.ActivityKind;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.task.Comments;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Empty;

class ActivityViewTest extends UiTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    TaskFixture fixture;

    @Autowired
    Comments comments;

    @Autowired
    InspectionFixture inspecting;

    @Autowired
    FeedbackFixture feedback;

    @Test
    void linesByDayOpenTheirTaskAndNamesLeadToThePerson() {
        long id = fixture.assignment(DUE);
        clock.setTo(LocalDate.of(2024, 3, 20));
        fixture.receive(id);
        loginAs("giamdoc");
        open("hoat-dong");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Hôm nay, 20/3/2024", "Hôm qua, 19/3/2024");
        assertThat(lines()).hasSize(2);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("task")))
                .extracting(Anchor::getHref)
                .containsOnly("viec/" + id);
        assertThat(_find(Anchor.class, spec -> spec.withText("Lâm Thị Bích Thủy")))
                .extracting(Anchor::getHref)
                .containsExactly("hoat-dong?nguoi=" + fixture.person("truongphong.hctp"));
        _setValue(kinds(), ActivityKind.RECEIVE);
        assertThat(address()).isEqualTo("hoat-dong?loai=RECEIVE");
        assertThat(lines()).hasSize(1);
        open("hoat-dong?nguoi=" + fixture.person("chuyenvien.hctp"));
        assertThat(_find(Empty.class)).hasSize(1);
        open("viec/" + id);
        assertThat(_find(Anchor.class, spec -> spec.withText("Trương Gia Huy")))
                .extracting(Anchor::getHref)
                .contains("hoat-dong?nguoi=" + fixture.person("chuyenvien.hctp"));
    }

    @Test
    void whatHappensToInspectionsFeedbackAndPlansOpensTheirPages() {
        long inspection = inspecting.running(InspectionKind.REFORM, "hctp");
        long visit = inspecting.visit(inspection, "hctp");
        inspecting.notified(visit);
        long received = feedback.received();
        loginAs("giamdoc");
        open("hoat-dong?loai=INSPECTION");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("task")))
                .extracting(Anchor::getHref)
                .contains("kiem-tra/" + inspection, "kiem-tra/%d/don-vi/%d".formatted(inspection, visit));
        assertThat(lines().get(0).getElement().getTextRecursively()).contains("thông báo kiểm tra", "Kiểm tra");
        _setValue(kinds(), ActivityKind.FEEDBACK);
        assertThat(address()).isEqualTo("hoat-dong?loai=FEEDBACK");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("task")))
                .extracting(Anchor::getHref)
                .containsExactly("phan-anh/" + received);
        assertThat(lines().get(0).getElement().getTextRecursively())
                .contains("tiếp nhận PAKN", "Chậm trả kết quả lý lịch tư pháp")
                .doesNotContain("Bưởi");
        loginAs("truongphong.xdkt");
        open("hoat-dong");
        assertThat(lines()).isEmpty();
    }

    @Test
    void theSameActOnManyTasksIsOneLine() {
        fixture.create(IntStream.range(1, 6)
                .mapToObj(number -> fixture.task(String.valueOf(number), DeadlineKind.ONGOING, null, "hctp"))
                .toArray(NewTask[]::new));
        loginAs("giamdoc");
        open("hoat-dong");
        assertThat(lines()).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("task"))).hasSize(5);
        assertThat(lines().get(0).getElement().getTextRecursively()).contains("và 2 việc khác");
    }

    @Test
    void olderPagesAreAddressesOfTheirOwn() {
        long id = fixture.assignment(DUE);
        for (int i = 0; i < 55; i++) {
            String text = "Ý kiến " + i;
            fixture.as("truongphong.hctp", () -> comments.add(id, text, List.of()));
        }
        loginAs("truongphong.hctp");
        open("hoat-dong");
        assertThat(lines()).hasSize(50);
        String older = _get(Anchor.class, spec -> spec.withText("Cũ hơn")).getHref();
        open(older);
        assertThat(lines()).hasSize(6);
        assertThat(_get(Anchor.class, spec -> spec.withText("Về mới nhất")).getHref())
                .isEqualTo("hoat-dong");
        open("hoat-dong?truoc=nonsense");
        assertThat(_find(Alert.class)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ActivityKind> kinds() {
        return _get(
                ComboBox.class,
                spec -> spec.withPredicate(box -> "Mọi loại".equals(((ComboBox<?>) box).getPlaceholder())));
    }

    private static List<ListItem> lines() {
        return _find(_get(ActivityView.class), ActivityLines.class).stream()
                .flatMap(list -> _find(list, ListItem.class).stream())
                .toList();
    }
}
