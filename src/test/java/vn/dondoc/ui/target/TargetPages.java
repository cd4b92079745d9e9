package vn.dondoc.ui.target;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.ui.UiTest;

/** Two targets with a value each, one of them missed. */
abstract class TargetPages extends UiTest {

    static final String HEAD = "truongphong.hctp";

    @Autowired
    TargetFixture fixture;

    @Autowired
    CurrentActor actor;

    long red;
    long met;

    @BeforeEach
    void twoTargets() {
        met = fixture.single("stp-angiang", "hctp", "Tỷ lệ số hóa hồ sơ", "%", ">=", "80");
        red = fixture.single("stp-angiang", "bttp", "Tỷ lệ hồ sơ trực tuyến", "%", ">=", "50");
        fixture.enter("vanphong", met, "2024-Q1", "82.5");
        fixture.enter("vanphong", red, "2024-Q1", "41.5");
    }

    static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void pressLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).stream()
                .reduce((first, last) -> last)
                .orElseThrow());
    }

    static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
