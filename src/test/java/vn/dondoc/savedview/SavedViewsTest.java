package vn.dondoc.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.savedview.SavedViews.Wish;
import vn.dondoc.security.CurrentActor;

class SavedViewsTest extends DatabaseTest {

    private static final String PAGE = "cong-viec/cua-phong";

    @Autowired
    SavedViews views;

    @Autowired
    CurrentActor current;

    @Test
    void aPrivateViewIsSeenByNobodyElseAndASharedOneByTheUnit() {
        keep("truongphong.hctp", "Quá hạn", "loc=OVERDUE", false, false);
        keep("truongphong.hctp", "Chờ duyệt", "loc=TO_ACCEPT&sap-xep=due", true, false);
        assertThat(names("truongphong.hctp")).containsExactly("Chờ duyệt", "Quá hạn");
        assertThat(names("chuyenvien.hctp")).containsExactly("Chờ duyệt");
        assertThat(names("truongphong.bttp")).isEmpty();
        assertThat(names("truongphong.hctp.kg")).isEmpty();
        SavedView shared = of("chuyenvien.hctp").get(0);
        assertThat(shared.own()).isFalse();
        assertThat(shared.path()).isEqualTo("cong-viec/cua-phong?loc=TO_ACCEPT&sap-xep=due");
    }

    @Test
    void aViewIsChangedRenamedSharedAndRemovedByItsOwnerOnly() {
        keep("truongphong.hctp", "Quá hạn", "loc=OVERDUE", true, false);
        current.runAs("chuyenvien.hctp", () -> views.remove(PAGE, "Quá hạn"));
        assertThat(names("chuyenvien.hctp")).as("not the own one").containsExactly("Quá hạn");
        current.runAs(
                "truongphong.hctp",
                () -> views.keep(new Wish(PAGE, "Quá hạn", "Trễ", "loc=OVERDUE&don-vi=3", false, false)));
        assertThat(names("chuyenvien.hctp")).isEmpty();
        assertThat(of("truongphong.hctp"))
                .extracting(SavedView::name, SavedView::query)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Trễ", "loc=OVERDUE&don-vi=3"));
        current.runAs("truongphong.hctp", () -> views.remove(PAGE, "Trễ"));
        assertThat(names("truongphong.hctp")).isEmpty();
    }

    @Test
    void eachPersonHasOneStandardViewOfAList() {
        keep("truongphong.hctp", "Quá hạn", "loc=OVERDUE", true, true);
        keep("truongphong.hctp", "Chờ duyệt", "loc=TO_ACCEPT", true, true);
        assertThat(standard("truongphong.hctp")).isEqualTo("Chờ duyệt");
        assertThat(standard("chuyenvien.hctp")).isNull();
        long overdue = of("chuyenvien.hctp").stream()
                .filter(view -> view.name().equals("Quá hạn"))
                .findFirst()
                .orElseThrow()
                .id();
        current.runAs("chuyenvien.hctp", () -> views.setStandard(overdue, true));
        assertThat(standard("chuyenvien.hctp")).as("a shared one will do").isEqualTo("Quá hạn");
        current.runAs("truongphong.hctp", () -> views.remove(PAGE, "Quá hạn"));
        assertThat(standard("chuyenvien.hctp")).isNull();
    }

    @Test
    void mistakesAreTold() {
        keep("truongphong.hctp", "Quá hạn", "loc=OVERDUE", false, false);
        keep("truongphong.hctp", "Trễ", "loc=OVERDUE", false, false);
        refused(new Wish(PAGE, " ", null, "", false, false), "đặt tên");
        refused(new Wish(PAGE, "Trễ", "Quá hạn", "", false, false), "tên khác");
        refused(new Wish("https://xau.vn", "X", null, "", false, false), "Trang");
        refused(new Wish(PAGE, "X", null, "a=<script>", false, false), "Bộ lọc");
        assertThatThrownBy(() -> keep("hethong", "X", "", true, false)).isInstanceOf(InvalidInputException.class);
    }

    private void refused(Wish wish, String words) {
        assertThatThrownBy(() -> current.callAs("truongphong.hctp", () -> views.keep(wish)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(words);
    }

    private void keep(String account, String name, String query, boolean shared, boolean standard) {
        current.runAs(account, () -> views.keep(new Wish(PAGE, name, null, query, shared, standard)));
    }

    private List<SavedView> of(String account) {
        return current.callAs(account, () -> views.of(PAGE));
    }

    private List<String> names(String account) {
        return of(account).stream().map(SavedView::name).toList();
    }

    private String standard(String account) {
        return current.callAs(
                account, () -> views.standard(PAGE).map(SavedView::name).orElse(null));
    }
}
