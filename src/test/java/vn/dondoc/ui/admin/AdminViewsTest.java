package vn.dondoc.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.ui.UiTest;

class AdminViewsTest extends UiTest {

    @Autowired
    private Organization organization;

    @Autowired
    private AgencyParameters parameters;

    @Autowired
    private CalendarService calendars;

    @Autowired
    private CurrentActor current;

    @Test
    void renamesAUnit() {
        loginAs("quantri");
        open("quan-tri/don-vi?don-vi=" + unit("hctp").id());
        _setValue(_get(TextField.class, spec -> spec.withCaption("Tên phòng, đơn vị")), "Phòng Hành chính và Bổ trợ");
        _click(_get(Button.class, spec -> spec.withCaption("Lưu")));
        assertThat(unit("hctp").name()).isEqualTo("Phòng Hành chính và Bổ trợ");
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        loginAs("quantri");
        open("quan-tri/don-vi?don-vi=moi");
        TextField code = _get(TextField.class, spec -> spec.withCaption("Mã"));
        _setValue(code, "hctp");
        _setValue(_get(TextField.class, spec -> spec.withCaption("Tên phòng, đơn vị")), "Phòng mới");
        _click(_get(Button.class, spec -> spec.withCaption("Thêm")));
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains("đã dùng");
        assertThat(code.getValue()).isEqualTo("hctp");
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsAPersonAndShowsThePasswordOnce() {
        loginAs("quantri");
        open("quan-tri/nguoi-dung?nguoi=moi");
        _setValue(_get(TextField.class, spec -> spec.withCaption("Họ và tên")), "Lê Thị Thử");
        _setValue(_get(TextField.class, spec -> spec.withCaption("Tên đăng nhập")), "thu.le");
        CheckboxGroup<Role> roles = _get(CheckboxGroup.class, spec -> spec.withCaption("Vai trò"));
        roles.setValue(Set.of(Role.ADMIN));
        _click(_get(Button.class, spec -> spec.withCaption("Thêm")));
        Dialog dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).contains("Lê Thị Thử");
        assertThat(_get(TextField.class, spec -> spec.withCaption("Mật khẩu dùng một lần"))
                        .getValue())
                .matches("[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}");
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsPeopleWithoutDiacritics() {
        loginAs("quantri");
        open("quan-tri/nguoi-dung?tim=ngan");
        Grid<Person> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._get(grid, 0).username()).isEqualTo("vanphong");
        open("quan-tri/nguoi-dung?vai-tro=HEAD_OF_UNIT");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(6);
    }

    @Test
    void anAdministratorIsNotOfferedTheOperatorsRole() {
        loginAs("quantri");
        open("quan-tri/nguoi-dung?nguoi=moi");
        CheckboxGroup<?> roles = _get(CheckboxGroup.class, spec -> spec.withCaption("Vai trò"));
        assertThat(roles.getListDataView().getItems().toList().toString()).doesNotContain("SYSTEM_ADMIN");
    }

    @Test
    void takesATableOfDaysOff() {
        loginAs("vanphong");
        open("quan-tri/lich-nghi?nam=2027");
        _click(_get(Button.class, spec -> spec.withCaption("Nhập bảng")));
        _setValue(_get(TextArea.class), "04/01/2027; Nghỉ hoán đổi; Nghỉ hoán đổi");
        _click(_get(Button.class, spec -> spec.withCaption("Nhập")));
        long agency = current.get().agencyId();
        assertThat(calendars.calendarOf(agency).isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isFalse();
    }

    @Test
    void savesAParameterWhenItIsChanged() {
        loginAs("quantri");
        open("quan-tri/tham-so");
        IntegerField decimals = _find(IntegerField.class).stream()
                .filter(field -> AgencyParameter.SHARE_DECIMALS
                        .label()
                        .equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        _setValue(decimals, 2);
        assertThat(parameters.number(current.get().agencyId(), AgencyParameter.SHARE_DECIMALS))
                .isEqualTo(2);
    }

    @Test
    void showsTheMatrixAsItIs() {
        loginAs("quantri");
        open("quan-tri/ma-tran-quyen");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Duyệt, ký, thay thế kế hoạch", "Khi được ký thay", "Lĩnh vực phụ trách");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quan-tri/don-vi",
                "quan-tri/nguoi-dung",
                "quan-tri/tham-so",
                "quan-tri/co-quan",
                "quan-tri/cac-co-quan",
                "quan-tri/nhat-ky",
                "quan-tri/ma-tran-quyen",
                "quan-tri/lich-nghi"
            })
    void nobodyElseGetsIn(String address) {
        loginAs("truongphong.hctp");
        open(address);
        _assertNone(Grid.class);
        _assertNone(NativeTable.class);
        _assertNone(IntegerField.class);
        // the search field of the frame is there for everybody
        _assertNone(TextField.class, spec -> spec.withPredicate(field -> !field.hasClassName("dd-find")));
    }

    private Unit unit(String code) {
        return organization.units(current.get().agencyId()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
