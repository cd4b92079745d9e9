package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a substitute may do, cell by cell: the absent person's rights, never put together with others. */
class SubstitutionTest {

    private static final long HERE = 1;
    private static final long ELSEWHERE = 2;
    private static final long UNIT = 10;
    private static final long OTHER_UNIT = 20;
    private static final long FIELD = 30;
    private static final long SUBSTITUTE = 100;
    private static final long ABSENT = 200;
    private static final long SOMEBODY = 300;

    private static final List<Subject> SUBJECTS = List.of(
            Subject.agency(HERE),
            Subject.unit(HERE, UNIT),
            Subject.unit(HERE, OTHER_UNIT),
            Subject.unit(HERE, FIELD),
            new Subject(HERE, UNIT, SUBSTITUTE),
            new Subject(HERE, OTHER_UNIT, ABSENT),
            new Subject(HERE, OTHER_UNIT, SOMEBODY),
            Subject.agency(ELSEWHERE),
            new Subject(ELSEWHERE, OTHER_UNIT, ABSENT));

    static Stream<Arguments> cells() {
        return Arrays.stream(Role.values()).flatMap(own -> Arrays.stream(Role.values())
                .flatMap(absent -> Arrays.stream(Action.values()).map(action -> Arguments.of(own, absent, action))));
    }

    /** 8 × 8 roles × all actions × 9 subjects: exactly what the one or the other may do alone. */
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("cells")
    void aSubstituteMayWhatOneOfTheTwoMayAlone(Role own, Role absentRole, Action action) {
        Actor self = actor(SUBSTITUTE, UNIT, own, Set.of(), false);
        Actor absent = actor(ABSENT, OTHER_UNIT, absentRole, Set.of(FIELD), true);
        Actor substitute = self.standingInFor(List.of(absent));
        boolean represented =
                !Set.of(Role.ADMIN, Role.SYSTEM_ADMIN).contains(absentRole) && action != Action.MANAGE_ABSENCE;
        for (Subject subject : SUBJECTS) {
            boolean alone = Access.may(self, action, subject);
            boolean forAbsent = represented && Access.may(absent, action, subject);
            assertThat(Access.may(substitute, action, subject))
                    .as("%s", subject)
                    .isEqualTo(alone || forAbsent);
            Access.acting(substitute, action, subject).ifPresent(acting -> {
                assertThat(acting.personId()).isEqualTo(SUBSTITUTE);
                assertThat(acting.onBehalfOf()).as("%s", subject).isEqualTo(alone ? null : ABSENT);
                assertThat(acting.fullName()).isEqualTo(alone ? "Người 100" : "Người 100 (thay Người 200)");
            });
        }
    }

    @Test
    void aHeadElsewhereIsNoHeadHere() {
        Actor officer = actor(SUBSTITUTE, UNIT, Role.OFFICER, Set.of(), false);
        Actor head = actor(ABSENT, OTHER_UNIT, Role.HEAD_OF_UNIT, Set.of(), false);
        Actor substitute = officer.standingInFor(List.of(head));
        assertThat(Access.may(substitute, Action.ASSIGN_OFFICER, Subject.unit(HERE, UNIT)))
                .isFalse();
        assertThat(Access.units(substitute, Action.ASSIGN_OFFICER)).containsExactly(OTHER_UNIT);
        assertThat(Access.units(substitute, Action.VIEW_TASK)).containsExactlyInAnyOrder(UNIT, OTHER_UNIT);
        assertThat(Access.mayAgencyWide(substitute, Action.VIEW_TASK)).isFalse();
    }

    @Test
    void delegationIsNotPutTogetherFromTwoPeople() {
        Actor signs = actor(SUBSTITUTE, UNIT, Role.OFFICER, Set.of(), true);
        Actor deputyWhoDoesNot = actor(ABSENT, OTHER_UNIT, Role.DEPUTY_DIRECTOR, Set.of(FIELD), false);
        Actor substitute = signs.standingInFor(List.of(deputyWhoDoesNot));
        assertThat(Access.may(substitute, Action.APPROVE_PLAN, Subject.agency(HERE)))
                .isFalse();
        assertThat(Access.may(substitute, Action.ACCEPT_DEPARTMENT, Subject.unit(HERE, FIELD)))
                .isTrue();
    }

    @Test
    void aSubstituteOfASubstituteGetsNothing() {
        Actor director = actor(SOMEBODY, OTHER_UNIT, Role.DIRECTOR, Set.of(), false);
        Actor deputy =
                actor(ABSENT, OTHER_UNIT, Role.DEPUTY_DIRECTOR, Set.of(), false).standingInFor(List.of(director));
        Actor officer = actor(SUBSTITUTE, UNIT, Role.OFFICER, Set.of(), false).standingInFor(List.of(deputy));
        assertThat(Access.may(deputy, Action.APPROVE_PLAN, Subject.agency(HERE)))
                .isTrue();
        assertThat(Access.may(officer, Action.APPROVE_PLAN, Subject.agency(HERE)))
                .isFalse();
    }

    @Test
    void ofSeveralAbsentPeopleTheOneWhoseRightReachesIsNamed() {
        Actor head = actor(ABSENT, OTHER_UNIT, Role.HEAD_OF_UNIT, Set.of(), false);
        Actor director = actor(SOMEBODY, FIELD, Role.DIRECTOR, Set.of(), false);
        Actor substitute =
                actor(SUBSTITUTE, UNIT, Role.OFFICER, Set.of(), false).standingInFor(List.of(head, director));
        assertThat(Access.acting(substitute, Action.CANCEL_TASK, Subject.unit(HERE, OTHER_UNIT)))
                .get()
                .extracting(Actor::onBehalfOf)
                .isEqualTo(SOMEBODY);
        assertThat(substitute.everyPersonId()).containsExactlyInAnyOrder(SUBSTITUTE, ABSENT, SOMEBODY);
        assertThat(substitute.has(Role.DIRECTOR)).as("own roles only").isFalse();
    }

    @Test
    void anAdministratorWhoIsAlsoAnOfficerIsRepresentedAsAnOfficer() {
        Actor absent = new Actor(
                ABSENT,
                HERE,
                OTHER_UNIT,
                "b",
                "B",
                "",
                EnumSet.of(Role.ADMIN, Role.OFFICER),
                Set.of(OTHER_UNIT),
                Set.of(),
                false);
        Actor substitute = actor(SUBSTITUTE, UNIT, Role.CLERK, Set.of(), false).standingInFor(List.of(absent));
        assertThat(Access.may(substitute, Action.REPORT_WORK, new Subject(HERE, OTHER_UNIT, ABSENT)))
                .isTrue();
        assertThat(Access.may(substitute, Action.MANAGE_PEOPLE, Subject.agency(HERE)))
                .isFalse();
        assertThat(Access.may(substitute, Action.HAND_OVER, Subject.agency(HERE)))
                .isFalse();
    }

    private static Actor actor(long id, long unit, Role role, Set<Long> field, boolean signs) {
        return new Actor(id, HERE, unit, "p" + id, "Người " + id, "", Set.of(role), Set.of(unit), field, signs);
    }
}
