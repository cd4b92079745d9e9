package vn.dondoc.ui.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Empty;

class SearchViewTest extends UiTest {

    @Autowired
    TaskFixture fixture;

    @Autowired
    InspectionFixture inspecting;

    @Test
    void hitsAreMarkedFilteredByKindAndTheAddressFollows() {
        fixture.create(IntStream.range(0, 25)
                .mapToObj(i -> fixture.task("I.2." + i, DeadlineKind.ONGOING, null, "hctp"))
                .toArray(NewTask[]::new));
        loginAs("truongphong.hctp");
        open("tim-kiem?q=noi dung");
        assertThat(_find(HitCard.class)).hasSize(20);
        assertThat(_find(HitCard.class).get(0).getElement().getOuterHTML().replaceAll("\\s+", " "))
                .containsPattern("<mark> ?Nội dung ?</mark>");
        _click(_get(Button.class, spec -> spec.withText("Xem thêm (5)")));
        assertThat(_find(HitCard.class)).hasSize(25);
        _click(_find(NativeButton.class).stream()
                .filter(chip -> chip.getElement().getTextRecursively().startsWith("Tệp"))
                .findFirst()
                .orElseThrow());
        assertThat(_find(HitCard.class)).isEmpty();
        assertThat(_get(Empty.class).getElement().getTextRecursively()).contains("Không tìm thấy");
    }

    @Test
    void inspectionsFeedbackAndTargetsOpenTheirPagesAndEmptyKindsAreLeftOut() {
        long inspection = inspecting.running(InspectionKind.REFORM, "hctp");
        long visit = inspecting.visit(inspection, "hctp");
        inspecting.minutesSent(visit, "Chưa niêm yết thủ tục");
        loginAs("truongphong.hctp");
        open("tim-kiem?q=chua niem yet");
        assertThat(_find(HitCard.class)).hasSize(1);
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().startsWith("kiem-tra/")))
                        .getHref())
                .isEqualTo("kiem-tra/%d/don-vi/%d".formatted(inspection, visit));
        assertThat(_get(HitCard.class).getElement().getTextRecursively()).contains("Phát hiện", "niêm yết");
        assertThat(chips()).contains("Nhiệm vụ0", "Phát hiện1").noneMatch(chip -> chip.startsWith("Phản ánh"));
        open("tim-kiem?q=chua niem yet&loai=FEEDBACK");
        assertThat(chips()).as("the chosen one stays").contains("Phản ánh0");
        loginAs("truongphong.bttp");
        open("tim-kiem?q=chua niem yet");
        assertThat(_find(HitCard.class)).isEmpty();
    }

    private static List<String> chips() {
        return _find(NativeButton.class).stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void whoSeesNoTasksFindsNoSearch() {
        loginAs("quantri");
        open("tim-kiem?q=a");
        assertThat(_find(HitCard.class)).isEmpty();
        assertThat(_find(vn.dondoc.ui.component.SearchBox.class)).isEmpty();
    }
}
