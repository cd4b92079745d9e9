package vn.dondoc.ui.absence;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.AbsenceFilter;
import vn.dondoc.organization.Absences;
import vn.dondoc.organization.Person;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.shell.MainLayout;

class AbsenceViewsTest extends UiTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String OFFICER = "chuyenvien.hctp";
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    private Absences absences;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private AssignmentQueries queries;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private CurrentActor current;

    @Test
    void aHeadEntersTheOwnAbsence() {
        loginAs(HEAD);
        open("vang-mat");
        assertThat(text()).contains("Không có ai vắng mặt");
        _click(button("Ghi vắng mặt"));
        assertThat(people("Người vắng mặt").getValue().username()).isEqualTo(HEAD);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")), LocalDate.of(2024, 3, 25));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày")), LocalDate.of(2024, 3, 27));
        _click(button("Ghi"));
        assertThat(_get(Alert.class).getElement().getTextRecursively())
                .as("what is missing is said and the form stays")
                .contains("chọn người làm thay");
        _setValue(people("Người làm thay"), choice(people("Người làm thay"), OFFICER));
        _click(button("Ghi"));
        _assertNone(AbsenceDialog.class);
        assertThat(_size(_get(AbsenceGrid.class))).isEqualTo(1);
        current.runAs(HEAD, () -> assertThat(absences.find(new AbsenceFilter(true, true), PageQuery.of(0, 5))
                        .items())
                .singleElement()
                .satisfies(absence -> assertThat(absence.substituteName()).isEqualTo("Trương Gia Huy")));
    }

    @Test
    void anOfficerSeesOnlyTheOwnAndHasNoHandOver() {
        loginAs(OFFICER);
        open("vang-mat");
        _assertNone(Chips.class);
        _assertNone(Button.class, spec -> spec.withText("Bàn giao công việc"));
    }

    @Test
    void theSubstituteIsRemindedOnTheDaysOnly() {
        absent("2024-03-20", "2024-03-21");
        loginAs(OFFICER);
        open("vang-mat");
        assertThat(text()).doesNotContain("Đang thay");
        clock.setTo(LocalDate.of(2024, 3, 20));
        open("tai-khoan");
        assertThat(text()).contains("Đang thay: Lâm Thị Bích Thủy đến 21/3/2024");
        clock.setTo(LocalDate.of(2024, 3, 22));
        open("vang-mat");
        assertThat(text()).doesNotContain("Đang thay");
    }

    @Test
    void theWorkOfTheAbsentIsMarkedInTheList() {
        long id = fixture.assignment(DUE);
        absent("2024-03-19", "2024-03-21");
        loginAs(OFFICER);
        open("cong-viec/cua-toi?chon=" + id);
        assertThat(_find(Button.class, spec -> spec.withText("Tiếp nhận, phân công")))
                .hasSize(1);
    }

    @Test
    void aHeadHandsTheWorkOfAnOfficerOver() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        loginAs(HEAD);
        open("vang-mat");
        _click(button("Bàn giao công việc"));
        _setValue(people("Bàn giao việc của"), choice(people("Bàn giao việc của"), OFFICER));
        _setValue(people("Người nhận"), choice(people("Người nhận"), "chuyenvien2.hctp"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Chuyển công tác");
        _click(button("Bàn giao"));
        _assertNone(HandOverChoice.class);
        assertThat(current.callAs(HEAD, () -> queries.details(id)).officerName())
                .isEqualTo("Ngô Thị Diễm My");
    }

    @Test
    void lockingAnAccountOffersTheHandOver() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        loginAs("quantri");
        open("quan-tri/nguoi-dung?nguoi=" + fixture.person(OFFICER));
        _click(button("Khóa tài khoản"));
        _setValue(people("Người nhận"), choice(people("Người nhận"), "chuyenvien2.hctp"));
        _click(button("Bàn giao và khóa"));
        assertThat(directory.actor(OFFICER)).isEmpty();
        assertThat(current.callAs(HEAD, () -> queries.details(id)).officerName())
                .isEqualTo("Ngô Thị Diễm My");
    }

    private void absent(String from, String to) {
        current.runAs(
                HEAD,
                () -> absences.enter(new AbsenceData(
                        fixture.person(HEAD),
                        fixture.person(OFFICER),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        "")));
    }

    private static String text() {
        return _get(MainLayout.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> people(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static Person choice(ComboBox<Person> field, String username) {
        List<Person> offered = field.getListDataView().getItems().toList();
        return offered.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
