package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Absence;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.HandOverOrder;
import vn.dondoc.task.HandOvers;
import vn.dondoc.task.TaskFixture;

/** Substitutes hear that they stand in, and of what the absent person would hear. */
class SubstitutionNoticesTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String SUBSTITUTE = "chuyenvien.bttp";
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    private Notifications notifications;

    @Autowired
    private Absences absences;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private CurrentActor current;

    @Test
    void bothPeopleAreToldOfAnAbsenceAndWhenItBeginsAndEnds() {
        Absence absence = enter("giamdoc", "2024-03-25", "2024-03-27");
        assertThat(texts(SUBSTITUTE))
                .containsExactly("Lâm Thị Bích Thủy vắng mặt từ 25/3/2024 đến 27/3/2024; anh/chị làm thay.");
        assertThat(texts(HEAD))
                .containsExactly("Lê Hoàng Phúc đã ghi anh/chị vắng mặt từ 25/3/2024 đến 27/3/2024; Hồ Thị Thanh Trúc"
                        + " làm thay.");
        clock.setTo(LocalDate.of(2024, 3, 25));
        clock.setTo(LocalDate.of(2024, 3, 26));
        assertThat(texts(SUBSTITUTE))
                .hasSize(2)
                .first()
                .isEqualTo("Từ hôm nay đến hết ngày 27/3/2024 anh/chị làm thay Lâm Thị Bích Thủy.");
        current.runAs(HEAD, () -> absences.end(absence.id(), absence.version()));
        assertThat(texts(SUBSTITUTE).get(0)).contains("anh/chị không làm thay Lâm Thị Bích Thủy nữa");
        assertThat(texts(HEAD)).as("whoever does it is not told of it").hasSize(2);
    }

    @Test
    void whoBeginsAtOnceIsToldOnce() {
        enter(HEAD, "2024-03-19", "2024-03-20");
        assertThat(texts(SUBSTITUTE)).hasSize(1);
        assertThat(texts(HEAD)).isEmpty();
    }

    @Test
    void onTheDaysTheSubstituteHearsWhatTheAbsentWouldHear() {
        enter(HEAD, "2024-03-25", "2024-03-25");
        fixture.assignment(DUE);
        assertThat(texts(SUBSTITUTE)).as("before").hasSize(1);
        clock.setTo(LocalDate.of(2024, 3, 25));
        fixture.assignment(DUE);
        assertThat(texts(SUBSTITUTE).get(0)).startsWith("Đơn vị được giao nhiệm vụ mới");
        assertThat(texts(HEAD).get(0)).as("the absent too").startsWith("Đơn vị được giao nhiệm vụ mới");
        int heard = texts(SUBSTITUTE).size();
        clock.setTo(LocalDate.of(2024, 3, 26));
        fixture.assignment(DUE);
        assertThat(texts(SUBSTITUTE)).as("after").hasSize(heard);
    }

    @Test
    void ofAHandOverEachReceiverHearsOnce() {
        for (int i = 0; i < 3; i++) {
            fixture.receive(fixture.assignment(DUE));
        }
        int before = texts("chuyenvien2.hctp").size();
        current.runAs(
                HEAD,
                () -> handOvers.handOver(
                        fixture.person("chuyenvien.hctp"),
                        new HandOverOrder(fixture.person("chuyenvien2.hctp"), Map.of(), "Chuyển công tác.")));
        assertThat(texts("chuyenvien2.hctp"))
                .hasSize(before + 1)
                .first()
                .isEqualTo(
                        "Lâm Thị Bích Thủy bàn giao cho anh/chị 3 việc đang mở của Trương Gia Huy: Chuyển công tác.");
    }

    private Absence enter(String who, String from, String to) {
        return current.callAs(who, () -> absences.enter(new AbsenceData(
                        fixture.person(HEAD),
                        fixture.person(SUBSTITUTE),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        ""))
                .absence());
    }

    private List<String> texts(String account) {
        return current.callAs(
                account, () -> notifications.find(NotificationFilter.all(), PageQuery.of(0, 50)).items().stream()
                        .map(NotificationItem::text)
                        .toList());
    }
}
