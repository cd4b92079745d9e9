package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.security.CurrentActor;

/** Events start work with a due date of its own, as often as they happen, until the result of the year is accepted. */
class EventWorkTest extends DatabaseTest {

    private static final EventRule TEN_DAYS =
            new EventRule(DeadlineKind.RELATIVE, BigDecimal.TEN, AmountUnit.CALENDAR_DAY, "ngày tiếp nhận", false);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    EventWork events;

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    /** Row 1.3: 10 days from the day of receipt, which itself is not counted; the term moves off a day off. */
    @Test
    void theTermCountsFromTheEvent() {
        clock.setTo(LocalDate.of(2024, 2, 5));
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        EventPreview preview = current.callAs(
                "truongphong.hctp", () -> events.preview(base, event("PAKN 1", LocalDate.of(2024, 2, 2))));
        assertThat(preview.due()).as("12/02 lies in Tết").isEqualTo("2024-02-15");
        assertThat(preview.explanation()).contains("10 ngày kể từ ngày 02/02/2024", "chuyển sang 15/02/2024");
        assertThat(preview.warnings()).isEmpty();

        long first = record(base, event("PAKN 1", LocalDate.of(2024, 2, 2)));
        long second = record(base, event("PAKN 2", LocalDate.of(2024, 2, 5)));
        assertThat(details(first).dueOn()).isEqualTo("2024-02-15");
        assertThat(details(second).dueOn()).isEqualTo("2024-02-15");
        assertThat(details(first).piece().label()).isEqualTo("PAKN 1, ngày 02/02/2024");
        assertThat(details(first).piece().baseId()).isEqualTo(base);
        assertThat(details(base).status()).as("open for further events").isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void bothSidesTellIt() {
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        long child = record(base, event("PAKN 7", TODAY));
        assertThat(details(base).history().get(0).text())
                .contains("ghi nhận sự kiện “PAKN 7” ngày 19/3/2024", "hạn 29/3/2024");
        assertThat(details(child).history().get(0).text())
                .contains("PAKN 7", "10 ngày kể từ ngày 19/3/2024, không tính ngày đó");
    }

    @Test
    void theOfficerOfTheWorkHasReceivedItUnlessItComesFromOutside() {
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        fixture.receive(base);
        long own = current.callAs(
                "chuyenvien.hctp", () -> events.record(base, fixture.version(base), event("PAKN 1", TODAY)));
        assertThat(fixture.status(own)).isEqualTo(AssignmentStatus.RECEIVED);
        assertThat(details(own).officerId()).isEqualTo(fixture.person("chuyenvien.hctp"));
        long offices =
                current.callAs("vanphong", () -> events.record(base, fixture.version(base), event("PAKN 2", TODAY)));
        assertThat(fixture.status(offices)).isEqualTo(AssignmentStatus.ASSIGNED);
        fixture.submit(own, TODAY);
        fixture.accept("truongphong.hctp", own);
        fixture.accept("vanphong", own);
        assertThat(fixture.status(own)).isEqualTo(AssignmentStatus.DONE);
        assertThat(fixture.status(base)).isEqualTo(AssignmentStatus.RECEIVED);
    }

    @Test
    void asSoonAsItHappens() {
        long base = base(DeadlineKind.EVENT, new EventRule(DeadlineKind.EVENT, null, null, "có kết quả xử lý", false));
        assertThat(details(record(base, event("Kết quả PAKN 3", TODAY))).dueOn())
                .isEqualTo(TODAY);
    }

    @Test
    void byHandWithADueDate() {
        long base = base(DeadlineKind.ADHOC, none(DeadlineKind.ADHOC));
        refused("due", base, event("Công văn 100/UBND", TODAY));
        refused("due", base, byHand("Công văn 100/UBND", TODAY, TODAY.minusDays(1)));
        refused("due", base, byHand("Công văn 100/UBND", TODAY, TODAY.plusYears(20)));
        long child = record(base, byHand("Công văn 100/UBND", TODAY, TODAY.plusDays(6)));
        assertThat(details(child).dueOn()).isEqualTo("2024-03-25");
        assertThat(details(child).originalDueOn()).isEqualTo("2024-03-25");
    }

    /** Row 2.1: ongoing, and one day after a ministry's decision became known. */
    @Test
    void aSecondDeadlineStartsWorkBesideOngoingWork() {
        EventRule oneDay = new EventRule(
                DeadlineKind.RELATIVE, BigDecimal.ONE, AmountUnit.CALENDAR_DAY, "biết có quyết định", false);
        long base = fixture.create(fixture.task("I.2.1", DeadlineKind.ONGOING, null, "hctp")
                        .with(
                                none(DeadlineKind.ONGOING),
                                List.of(new ExtraDeadline("chậm nhất sau 01 ngày", oneDay, null, "", null))))
                .get(0);
        List<EventOption> options = current.callAs("truongphong.hctp", () -> events.options(base));
        assertThat(options).extracting(EventOption::byHand).containsExactly(false, true);
        long child = record(base, new EventDraft(options.get(0).deadlineId(), "QĐ 123/QĐ-BTP", TODAY, null, false));
        assertThat(details(child).dueOn()).isEqualTo("2024-03-20");
        assertThat(details(child).piece().phrase()).isEqualTo("chậm nhất sau 01 ngày");
        assertThat(details(base).dueOn()).isNull();
    }

    @Test
    void mistakesAreNamed() {
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        refused("text", base, event(" ", TODAY));
        refused("text", base, event("x".repeat(501), TODAY));
        refused("day", base, event("PAKN", null));
        refused("day", base, event("PAKN", TODAY.plusDays(1)));
        refused("day", base, event("PAKN", TODAY.minusYears(1).minusDays(1)));
        refused("due", base, byHand("PAKN", TODAY, TODAY.plusDays(3)));
        refused("deadlineId", base, new EventDraft(4711L, "PAKN", TODAY, null, false));
    }

    @Test
    void theSameEventIsAskedAbout() {
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        long first = record(base, event("PAKN số 12", TODAY));
        refused("again", base, event("pakn  số 12.", TODAY));
        EventPreview preview =
                current.callAs("truongphong.hctp", () -> events.preview(base, event("PAKN số 12", TODAY)));
        assertThat(preview.again()).isTrue();
        assertThat(record(base, new EventDraft(null, "PAKN số 12", TODAY, null, true)))
                .isGreaterThan(first);
        record(base, event("PAKN số 12", TODAY.minusDays(1)));
        fixture.cancel(first);
    }

    @Test
    void aDueDateThatIsPastIsWarnedAbout() {
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        assertThat(current.callAs("truongphong.hctp", () -> events.preview(base, event("PAKN", TODAY.minusDays(30))))
                        .warnings())
                .singleElement()
                .asString()
                .contains("đã qua");
    }

    @Test
    void onlyWhereARuleSaysSoAndOnlyOnTheMainWork() {
        long dated = fixture.assignment(LocalDate.of(2024, 6, 30));
        assertThat(details(dated).actions()).doesNotContain(AssignmentAction.RECORD_EVENT);
        refused("deadlineId", dated, event("PAKN", TODAY));
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        assertThat(details(base).actions()).contains(AssignmentAction.RECORD_EVENT);
        long child = record(base, event("PAKN", TODAY));
        assertThat(details(child).actions()).doesNotContain(AssignmentAction.RECORD_EVENT);
        refused("deadlineId", child, event("PAKN", TODAY));
    }

    @Test
    void notByOthersNotOnClosedWorkAndNotOnAnOldState() {
        long base = base(DeadlineKind.RELATIVE, TEN_DAYS);
        assertThatThrownBy(() -> fixture.as(
                        "truongphong.bttp", () -> events.record(base, fixture.version(base), event("PAKN", TODAY))))
                .isInstanceOf(ForbiddenException.class);
        int old = fixture.version(base);
        record(base, event("PAKN", TODAY));
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> events.record(base, old, event("PAKN 2", TODAY))))
                .isInstanceOf(StaleDataException.class);
        fixture.complete(base, TODAY);
        assertThatThrownBy(() -> record(base, event("PAKN 3", TODAY))).isInstanceOf(NotPossibleException.class);
    }

    private void refused(String field, long base, EventDraft draft) {
        assertThatThrownBy(() -> record(base, draft))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    private long base(DeadlineKind kind, EventRule rule) {
        return fixture.create(fixture.task("I.1.3", kind, null, "hctp").with(rule, List.of()))
                .get(0);
    }

    private long record(long base, EventDraft draft) {
        return current.callAs("truongphong.hctp", () -> events.record(base, fixture.version(base), draft));
    }

    private AssignmentDetails details(long id) {
        return current.callAs("truongphong.hctp", () -> queries.details(id));
    }

    private static EventRule none(DeadlineKind kind) {
        return new EventRule(kind, null, null, "", false);
    }

    private static EventDraft event(String text, @Nullable LocalDate day) {
        return new EventDraft(null, text, day, null, false);
    }

    private static EventDraft byHand(String text, LocalDate day, LocalDate due) {
        return new EventDraft(null, text, day, due, false);
    }
}
