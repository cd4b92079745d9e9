package vn.dondoc.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.Comments;
import vn.dondoc.task.MovesFixture;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskService;

class ActivityStreamTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final String HEAD = "truongphong.hctp";
    private static final String OFFICER = "chuyenvien.hctp";

    @Autowired
    ActivityStream stream;

    @Autowired
    TaskFixture fixture;

    @Autowired
    MovesFixture moves;

    @Autowired
    Comments comments;

    @Autowired
    Absences absences;

    @Autowired
    CurrentActor current;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoDidWhatWhenToWhichTask() {
        long id = fixture.assignment(DUE);
        clock.setTo(LocalDate.of(2024, 3, 20));
        fixture.receive(id);
        clock.setTo(LocalDate.of(2024, 3, 21));
        fixture.as(
                OFFICER,
                () -> comments.add(
                        id,
                        "@truongphong.hctp xem giúp",
                        List.of(new NewFile("de-cuong.txt", "Đề cương".getBytes(StandardCharsets.UTF_8)))));
        clock.setTo(LocalDate.of(2024, 3, 22));
        fixture.submit(id, LocalDate.of(2024, 3, 22));

        List<Activity> all = of("giamdoc", ActivityFilter.any());
        assertThat(all)
                .extracting(Activity::kind)
                .containsExactly(ActivityKind.RESULT, ActivityKind.COMMENT, ActivityKind.RECEIVE, ActivityKind.ASSIGN);
        assertThat(all)
                .extracting(Activity::text)
                .startsWith(
                        "Trương Gia Huy nộp kết quả: văn bản 412/TTr-STP ngày 22/3/2024.",
                        "Trương Gia Huy viết: “Lâm Thị Bích Thủy xem giúp”, kèm tệp de-cuong.txt.",
                        "Lâm Thị Bích Thủy tiếp nhận, giao Trương Gia Huy.");
        Activity said = all.get(1);
        assertThat(said.actorId()).isEqualTo(fixture.person(OFFICER));
        assertThat(said.actorName()).isEqualTo("Trương Gia Huy");
        assertThat(said.assignmentId()).isEqualTo(id);
        assertThat(said.sourceLabel() + said.code() + said.unitName()).isEqualTo("KH 56I.2.5Phòng Hành chính tư pháp");
        assertThat(of("giamdoc", person(OFFICER))).hasSize(2);
        assertThat(of("giamdoc", new ActivityFilter(null, null, ActivityKind.RECEIVE, null, null)))
                .hasSize(1);
        assertThat(of(
                        "giamdoc",
                        new ActivityFilter(null, null, null, LocalDate.of(2024, 3, 20), LocalDate.of(2024, 3, 21))))
                .extracting(Activity::kind)
                .containsExactly(ActivityKind.COMMENT, ActivityKind.RECEIVE);
        assertThat(of("giamdoc", new ActivityFilter(null, null, ActivityKind.COMMENT, null, null)))
                .containsExactly(said);
    }

    @Test
    void movesAndRequestsBelongToItAndEveryKindIsFoundUnderOneName() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        moves.grant(moves.askExtension(id, LocalDate.of(2024, 7, 15)), null);
        long part = moves.askContribution(id, "bttp", LocalDate.of(2024, 5, 2));
        moves.give(part, "truongphong.bttp");
        moves.askReturn(id);
        moves.refuseReturn(id);
        moves.transfer(id, "bttp");

        List<Activity> all = of("giamdoc", ActivityFilter.any());
        assertThat(all)
                .extracting(Activity::kind)
                .contains(ActivityKind.EXTENSION, ActivityKind.COOPERATION, ActivityKind.MOVE);
        List<Activity> byKind = new ArrayList<>();
        for (ActivityKind kind : ActivityKind.values()) {
            byKind.addAll(of("giamdoc", new ActivityFilter(null, null, kind, null, null)));
        }
        assertThat(byKind).containsExactlyInAnyOrderElementsOf(all);
        assertThat(of("truongphong.bttp", person("truongphong.bttp")))
                .as("what the own unit cooperates in")
                .extracting(Activity::kind)
                .contains(ActivityKind.COOPERATION);
    }

    @Test
    void everybodySeesTheActsAroundWorkThatHeOrSheMaySee() {
        List<Long> both = fixture.create(
                fixture.task("1", DeadlineKind.FIXED_BY, DUE, "hctp"),
                fixture.task("2", DeadlineKind.FIXED_BY, DUE, "bttp"));
        fixture.receive(both.get(0));
        assertThat(of("vanphong", ActivityFilter.any())).hasSize(3);
        assertThat(of(OFFICER, ActivityFilter.any())).hasSize(2).allMatch(act -> both.get(0)
                .equals(act.assignmentId()));
        assertThat(of("truongphong.bttp", person(HEAD))).as("foreign work").isEmpty();
        assertThat(of(OFFICER, person("giamdoc")))
                .as("the Director gave out both")
                .extracting(Activity::assignmentId)
                .containsExactly(both.get(0));
        assertThatThrownBy(() -> of("truongphong.bttp", unit("hctp"))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> of("quantri", ActivityFilter.any())).isInstanceOf(ForbiddenException.class);
        assertThat(of("giamdoc.kg", ActivityFilter.any())).as("another agency").isEmpty();
        assertThatThrownBy(() -> of("giamdoc.kg", person(OFFICER))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> of("giamdoc.kg", unit("hctp"))).isInstanceOf(NotFoundException.class);
        current.runAs(OFFICER, () -> {
            assertThat(stream.choices().agencyWide()).isFalse();
            assertThat(stream.choices().units()).extracting("code").containsExactly("hctp");
            assertThat(stream.choices().people())
                    .extracting("username")
                    .contains(HEAD)
                    .doesNotContain("giamdoc");
        });
    }

    @Test
    void aUnitsStreamIsItsWorkAndWhatItsPeopleDoElsewhere() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, clock.today());
        fixture.accept(HEAD, id);
        fixture.accept("vanphong", id);
        assertThat(of("giamdoc", unit("hctp")))
                .extracting(Activity::kind)
                .contains(ActivityKind.ASSIGN)
                .hasSize(6);
        assertThat(of("giamdoc", unit("vp")))
                .extracting(Activity::text)
                .singleElement()
                .asString()
                .contains("duyệt hoàn thành");
        assertThat(of(
                        "giamdoc",
                        new ActivityFilter(fixture.person("vanphong"), fixture.unit("hctp"), null, null, null)))
                .hasSize(1);
        jdbc.sql("UPDATE unit SET parent_id = ? WHERE code = 'hctp' AND agency_id = (SELECT agency_id FROM person"
                        + " WHERE username = 'giamdoc')")
                .param(fixture.unit("vp"))
                .update();
        assertThat(of("giamdoc", unit("vp")))
                .as("with the units below, each act once")
                .hasSize(6);
    }

    @Test
    void whatASubstituteDoesStandsInBothStreams() {
        long id = fixture.assignment(DUE);
        fixture.as(
                "giamdoc",
                () -> absences.enter(new AbsenceData(
                        fixture.person(HEAD),
                        fixture.person("chuyenvien.bttp"),
                        clock.today(),
                        clock.today().plusDays(3),
                        "Công tác")));
        fixture.as("chuyenvien.bttp", () -> assertThat(stream.choices().units()).hasSize(2));
        fixture.as("chuyenvien.bttp", () -> receive(id));
        for (String person : List.of(HEAD, "chuyenvien.bttp")) {
            assertThat(of("giamdoc", person(person))).singleElement().satisfies(act -> {
                assertThat(act.text()).startsWith("Hồ Thị Thanh Trúc (thay Lâm Thị Bích Thủy) tiếp nhận");
                assertThat(act.onBehalfOf()).isEqualTo("Lâm Thị Bích Thủy");
                assertThat(act.actorName()).isEqualTo("Hồ Thị Thanh Trúc");
            });
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAlsoWithinOneMoment() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        for (int i = 0; i < 4; i++) {
            String text = "Ý kiến " + i;
            fixture.as(OFFICER, () -> comments.add(id, text, List.of()));
        }
        fixture.submit(id, clock.today());
        fixture.accept(HEAD, id);
        List<Activity> whole = of("giamdoc", ActivityFilter.any());
        assertThat(whole).hasSize(8);
        List<Activity> pieces = new ArrayList<>();
        String before = null;
        do {
            String from = before;
            ActivityPage page = current.callAs("giamdoc", () -> stream.find(ActivityFilter.any(), from, 3));
            assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            pieces.addAll(page.items());
            before = page.next();
        } while (before != null);
        assertThat(pieces).containsExactlyElementsOf(whole);
    }

    @Test
    void takenBackCommentsAreGoneAndNonsenseIsRefused() {
        long id = fixture.assignment(DUE);
        long comment = current.callAs(HEAD, () -> comments.add(id, "Nhầm", List.of()));
        fixture.as(HEAD, () -> comments.remove(id, comment));
        assertThat(of("giamdoc", ActivityFilter.any()))
                .extracting(Activity::kind)
                .containsExactly(ActivityKind.ASSIGN);
        refused(ActivityFilter.any(), "hôm qua", 10, "next");
        refused(ActivityFilter.any(), "999999999999999e1", 201, "1 đến 200");
        refused(
                new ActivityFilter(null, null, null, LocalDate.of(2024, 3, 20), LocalDate.of(2024, 3, 19)),
                null,
                10,
                "Ngày cuối");
    }

    private void refused(ActivityFilter filter, @Nullable String before, int size, String words) {
        assertThatThrownBy(() -> current.callAs("giamdoc", () -> stream.find(filter, before, size)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(words);
    }

    private void receive(long id) {
        tasks.receive(id, fixture.version(id), fixture.person(OFFICER), "");
    }

    private ActivityFilter person(String account) {
        return new ActivityFilter(fixture.person(account), null, null, null, null);
    }

    private ActivityFilter unit(String code) {
        return new ActivityFilter(null, fixture.unit(code), null, null, null);
    }

    private List<Activity> of(String viewer, ActivityFilter filter) {
        return current.callAs(viewer, () -> stream.find(filter, null, 200)).items();
    }
}
