package vn.dondoc.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.operation.DayPassed;
import vn.dondoc.operation.TimePassed;
import vn.dondoc.security.Access;
import vn.dondoc.ui.UiTest;

/** Whoever moves the clock gets links to what he or she may open. */
class TimePassedDialogTest extends UiTest {

    private static final String HINT = "Đăng nhập bằng tài khoản";

    @Autowired
    Access access;

    @Test
    void theAdministratorGetsWhatAnAdministratorMayOpen() {
        assertThat(links("quantri")).containsExactly("quan-tri/gui-thu", "quan-tri/viec-nen", "vang-mat");
        assertThat(text()).contains(HINT);
    }

    @Test
    void whoSeesTheWorkGetsTheWork() {
        assertThat(links("vanphong"))
                .contains("cong-viec/tat-ca?loc=OVERDUE", "hoat-dong?tu-ngay=2024-03-19&den-ngay=2024-03-26")
                .doesNotContain("quan-tri/viec-nen");
        assertThat(text()).doesNotContain(HINT);
    }

    private List<String> links(String account) {
        loginAs(account);
        open("tai-khoan");
        TimePassed passed = new TimePassed(
                clock.instant(),
                clock.instant().plus(Duration.ofDays(7)),
                0,
                List.of(new DayPassed(clock.today(), 2, 1, 1)));
        new TimePassedDialog(passed, access).open();
        return _find(_get(TimePassedDialog.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static String text() {
        return _get(TimePassedDialog.class).getElement().getTextRecursively();
    }
}
