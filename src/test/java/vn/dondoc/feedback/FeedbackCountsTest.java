package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.PageQuery;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.FactRow;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterFacts;

/** What is counted of feedback: late or not, open on a past day, and what the register PAKN says of it. */
class FeedbackCountsTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate TO = LocalDate.of(2024, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    FeedbackFigures figures;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    ApologyLetters letters;

    @Autowired
    RegisterFacts facts;

    @Autowired
    RegisterEntries registers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lateIsAnAnswerSentAfterTheTermAndNothingElse() {
        long inTime = story.received();
        long late = story.received();
        long withLetter = story.received();
        clock.setTo(LocalDate.of(2024, 3, 28));
        story.apologise(withLetter, LocalDate.of(2024, 4, 5));
        clock.setTo(LocalDate.of(2024, 4, 3));
        // written down on 3/4, sent on the last day of the term
        story.answer(inTime, "hctp", LocalDate.of(2024, 3, 29));
        FeedbackCount onlyOne = counts();
        assertThat(onlyOne.inTimePercent()).hasValue("100%");
        assertThat(onlyOne.allInTime()).as("two are open after their term").isFalse();
        story.answer(late, "hctp", LocalDate.of(2024, 3, 30));
        story.answer(withLetter, "hctp", LocalDate.of(2024, 4, 3));
        assertThat(counts()).isEqualTo(new FeedbackCount(3, 3, 1, 2, 0, 0, 3, 0));
        assertThat(counts().inTimePercent()).hasValue("33,3%");
        assertThat(list("vanphong", FeedbackFilter.View.LATE))
                .extracting(FeedbackRow::id)
                .as("the new date does not make it in time")
                .containsExactlyInAnyOrder(late, withLetter);
        assertThat(story.as("vanphong", () -> letters.find(ApologyFilter.ALL, PageQuery.of(0, 9)))
                        .items())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.inTime()).isTrue();
                    assertThat(letter.kept()).isTrue();
                    assertThat(letter.settledOn()).isEqualTo(LocalDate.of(2024, 4, 3));
                });
    }

    @Test
    void whatWasOpenOnAPastDayIsCountedAgain() {
        long late = story.received();
        long passedOn = story.received();
        clock.setTo(LocalDate.of(2024, 4, 3));
        story.answer(late, "hctp", LocalDate.of(2024, 4, 3));
        story.run(
                "vanphong",
                () -> handling.forward(passedOn, null, new Forwarding("Sở Xây dựng", "15/STP", null, List.of())));
        assertThat(figures.of(agency(), FROM, TO, LocalDate.of(2024, 4, 2)))
                .as("on the day before")
                .satisfies(count -> {
                    assertThat(count.open()).isEqualTo(2);
                    assertThat(count.openOverdue()).isEqualTo(2);
                });
        assertThat(figures.of(agency(), FROM, LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 3)))
                .isEqualTo(new FeedbackCount(1, 0, 0, 0, 0, 0, 0, 1));
        assertThat(figures.of(agency(), FROM, LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 3))
                        .inTimeShare())
                .as("nothing answered, no share")
                .isNull();
    }

    @Test
    void whatIsPassedOnOrNotHandledIsOutsideOfAllCountsAndShownApart() {
        long answered = story.received();
        long passedOn = story.received();
        long refused = story.received();
        story.answer(answered, "hctp", TODAY);
        story.run(
                "vanphong",
                () -> handling.forward(passedOn, null, new Forwarding("Sở Xây dựng", "15/STP", null, List.of())));
        story.run(
                "vanphong",
                () -> handling.refuse(
                        refused, null, new Refusal(RefusalReason.UNCLEAR, "Không nêu việc cụ thể", null)));
        assertThat(counts()).isEqualTo(new FeedbackCount(1, 1, 1, 0, 0, 0, 1, 2));
        assertThat(fact(agency(), "PAKN.RECEIVED"))
                .as("so that answered / received can be 100%")
                .isEqualByComparingTo("1");
        assertThat(list("vanphong", FeedbackFilter.View.RECEIVED))
                .extracting(FeedbackRow::id)
                .containsExactly(answered);
        assertThat(list("vanphong", FeedbackFilter.View.NOT_HANDLED))
                .extracting(FeedbackRow::id)
                .containsExactlyInAnyOrder(passedOn, refused);
    }

    @Test
    void theRegisterCountsByItselfAndOpensTheList() {
        long agency = agency();
        assertThat(facts.value(agency, "PAKN.RECEIVED", FROM, TO, null))
                .as("nobody keeps feedback here yet")
                .isEmpty();
        long id = story.received();
        story.received();
        story.answer(id, "hctp", TODAY);
        assertThat(fact(agency, "PAKN.RECEIVED")).isEqualByComparingTo("2");
        assertThat(fact(agency, "PAKN.ANSWERED")).isEqualByComparingTo("1");
        assertThat(fact(agency, "PAKN.ANSWERED_IN_TIME")).isEqualByComparingTo("1");
        assertThat(fact(agency, "PAKN.ANSWERED_LATE")).isZero();
        assertThat(fact(agency, "PAKN.PUBLISHED")).isEqualByComparingTo("1");
        assertThat(facts.rows(agency, "PAKN.RECEIVED", FROM, TO, null))
                .extracting(FactRow::link)
                .containsExactly("phan-anh?tu=2024-03-01&den=2024-04-30");
        assertThat(facts.value(agency, "PAKN.ANSWERED", FROM, TO, story.unit(id, "hctp")))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
    }

    @Test
    void whatWasCountedByHandBeforeTheFirstCaseIsCountedToo() {
        byHand(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), "7");
        story.received();
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        assertThat(facts.value(agency(), "PAKN.RECEIVED", newYear, TO, null))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("8"));
        assertThat(facts.rows(agency(), "PAKN.RECEIVED", newYear, TO, null)).hasSize(2);
        assertThat(fact(agency(), "PAKN.RECEIVED")).isEqualByComparingTo("1");
    }

    @Test
    void aPeriodCountedByHandThatRanOnAfterTheFirstCaseIsNeitherLostNorCountedTwice() {
        clock.setTo(LocalDate.of(2024, 4, 2));
        story.received("vanphong", LocalDate.of(2024, 3, 19), "Chậm trả kết quả");
        story.received("vanphong", LocalDate.of(2024, 3, 27), "Thái độ tiếp dân");
        byHand(LocalDate.of(2024, 2, 26), LocalDate.of(2024, 3, 25), "7");
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        assertThat(facts.value(agency(), "PAKN.RECEIVED", newYear, TO, null))
                .as("seven by hand with the case of 19/3, and the case of 27/3")
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("8"));
        assertThat(facts.rows(agency(), "PAKN.RECEIVED", newYear, TO, null))
                .extracting(FactRow::link)
                .contains("phan-anh?tu=2024-03-26&den=2024-04-30");
        assertThat(fact(agency(), "PAKN.RECEIVED"))
                .as("the period does not lie in this window")
                .isEqualByComparingTo("2");
    }

    private void byHand(LocalDate from, LocalDate to, String received) {
        story.as(
                "vanphong",
                () -> registers.enter(
                        "PAKN",
                        new EntryDraft(
                                null, from, to, Map.of("RECEIVED", received, "ANSWERED", "5", "SOURCE", "Sổ giấy")),
                        true));
    }

    private FeedbackCount counts() {
        return story.as("giamdoc", () -> feedbacks.counts(FROM, TO, null));
    }

    private List<FeedbackRow> list(String account, FeedbackFilter.View view) {
        return story.as(account, () -> feedbacks.all(FeedbackFilter.of(view)));
    }

    private BigDecimal fact(long agency, String code) {
        return facts.value(agency, code, FROM, TO, null).orElseThrow();
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }
}
