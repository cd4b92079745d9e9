package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.activity.Activity;
import vn.dondoc.activity.ActivityFilter;
import vn.dondoc.activity.ActivityKind;
import vn.dondoc.activity.ActivityStream;

/** The stream tells of documents that give work to whoever sees a task of them. */
class DirectiveActsTest extends DirectiveTest {

    @Autowired
    private ActivityStream stream;

    @Autowired
    private DirectiveChanges changes;

    @Autowired
    private DirectiveViews views;

    @Test
    void tasksThatCameTogetherAreOneActAndOnlyThoseOfOnesOwnAreTold() {
        Entered entered = enter(
                "vanphong",
                committee("51/UBND-TH"),
                task("Báo cáo kết quả rà soát", "05/4/2024", "hctp"),
                task("Số hóa hồ sơ", "05/4/2024", "bttp"));
        long id = entered.directiveId();
        as("vanphong", () -> {
            changes.track(id, entered.taskIds().get(1), views.details(id).version(), "TD-2024-0117");
            return null;
        });
        for (String viewer : List.of("giamdoc", "vanphong", "vanthu", "truongphong.bttp", "chuyenvien.bttp")) {
            assertThat(told(viewer)).as(viewer).hasSize(2);
        }
        assertThat(told("truongphong.hctp"))
                .as("not what happened to another unit's task")
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.text())
                            .endsWith("nhập 51/UBND-TH và giao việc.")
                            .startsWith(act.actorName());
                    assertThat(act.link()).isEqualTo("nhiem-vu-duoc-giao/" + id);
                    assertThat(act.taskId()).isNull();
                });
        assertThat(told("truongphong.xdkt")).isEmpty();
        assertThat(told("giamdoc.kg")).isEmpty();
    }

    private List<Activity> told(String viewer) {
        return as(
                        viewer,
                        () -> stream.find(new ActivityFilter(null, null, ActivityKind.DIRECTIVE, null, null), null, 50))
                .items();
    }
}
