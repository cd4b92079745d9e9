package vn.dondoc.ui.plan;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.UiTest;

class PlanViewsTest extends UiTest {

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanReview review;

    @Autowired
    CurrentActor actor;

    @Test
    void theListShowsThePlansOfTheOwnAgencyOnly() {
        long own = plans.small();
        plans.small("vanphong.kg");
        loginAs("vanphong");
        open("ke-hoach");
        Grid<PlanSummary> grid = grid();
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).id()).isEqualTo(own);
    }

    @Test
    void onlyTheOfficeIsOfferedToTakeAPlanIn() {
        loginAs("vanphong");
        open("ke-hoach");
        assertThat(_find(Button.class, spec -> spec.withText("Đưa kế hoạch vào")))
                .hasSize(1);
        loginAs("truongphong.hctp");
        open("ke-hoach");
        assertThat(_find(Button.class, spec -> spec.withText("Đưa kế hoạch vào")))
                .isEmpty();
    }

    @Test
    void aRowIsAddedToADraftAndARefusedOneKeepsWhatWasTyped() {
        long plan = plans.small();
        loginAs("vanphong");
        open("ke-hoach/" + plan + "/soat");
        _click(_get(Button.class, spec -> spec.withText("Thêm dòng")));
        TextField deliverable =
                _find(TextField.class, spec -> spec.withLabel("Sản phẩm")).get(0);
        _setValue(deliverable, "Báo cáo");
        Button add = _find(Button.class, spec -> spec.withText("Thêm dòng")).get(1);
        _click(add);
        assertThat(deliverable.getValue()).isEqualTo("Báo cáo");
        assertThat(rows(plan)).hasSize(2);
        _setValue(_find(TextArea.class, spec -> spec.withLabel("Nội dung")).get(0), "Tập huấn nghiệp vụ một cửa");
        _click(add);
        assertThat(rows(plan)).extracting(PlanRow::content).contains("Tập huấn nghiệp vụ một cửa");
    }

    @Test
    void theChosenRowStandsInTheAddressAndBesideTheGrid() {
        long plan = plans.small();
        loginAs("vanphong");
        PlanRow row = rows(plan).get(0);
        open("ke-hoach/" + plan + "/soat?loc=ALL&dong=" + row.id());
        assertThat(_get(RowEditor.class).isVisible()).isTrue();
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Nội dung"))
                        .get(0)
                        .getValue())
                .isEqualTo(row.content());
    }

    @Test
    void aPlanOfAnotherAgencyLooksLikeNone() {
        long foreign = plans.small("vanphong.kg");
        loginAs("vanphong");
        open("ke-hoach/" + foreign);
        assertThat(_get(H1.class).getText()).isNotEqualTo("Kế hoạch");
        assertThat(_find(PlanView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<PlanSummary> grid() {
        return _get(Grid.class);
    }

    private java.util.List<PlanRow> rows(long plan) {
        return actor.callAs("vanphong", () -> review.rows(plan));
    }
}
