package vn.dondoc.ui.layout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.document.office.OfficialDocuments;
import vn.dondoc.layout.AgencyLayouts;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.UiTest;

/** The page of the layout, and the buttons on the page of a plan. */
class LayoutViewTest extends UiTest {

    @Autowired
    AgencyLayouts layouts;

    @Autowired
    OfficialDocuments documents;

    @Autowired
    CurrentActor current;

    @Autowired
    PlanFixture plans;

    @Test
    void theAdministratorSeesFieldsAndVersionsAndTakesUpAnEarlierLayout() {
        current.runAs("quantri", () -> layouts.upload("mau-so.docx", documents.defaultLayout()));
        loginAs("quantri");
        open(LayoutView.PATH);
        assertThat(_get(LayoutView.class).getElement().getTextRecursively())
                .contains("mau-so.docx", "{{noi_dung}}", "Các lần thay mẫu");

        _click(_get(Button.class, spec -> spec.withText("Dùng lại")));

        assertThat(current.callAs("quantri", layouts::versions).get(0).standard())
                .isTrue();
    }

    @Test
    void thePlanIsDownloadedFromItsPage() {
        long id = plans.small();
        loginAs("chuyenvien.hctp");
        open("ke-hoach/" + id);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Tải văn bản .docx");
    }
}
