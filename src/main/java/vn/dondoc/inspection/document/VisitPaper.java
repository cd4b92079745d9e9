package vn.dondoc.inspection.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What the documents of one inspected unit say.
 *
 * @param about what is inspected, for example "công tác cải cách hành chính năm 2024"
 * @param basis documents that it rests on, for example "Kế hoạch số 16/KH-STP ngày 25/02/2024"
 * @param unit name of the inspected unit
 * @param unitHead who answers for the unit, with title; empty leaves room
 * @param visitOn day of the visit; null leaves room
 * @param team with the lead first
 * @param checklist name of the checklist; empty when none is used
 * @param opinion what the unit said about the minutes; null while it has not answered
 * @param preparation what the unit is to prepare; empty for the agency's usual words
 * @param place where the minutes were written; empty for the unit's
 * @param present who took part for the unit, one a line; empty for its head
 * @param minutesText what was inspected and how it stands, a paragraph a line
 * @param conclusionText what the conclusion says besides the findings, a paragraph a line
 * @param notice number and date of the notice; null before the registry gave them
 * @param minutesOn day of the minutes; null before they are made
 * @param conclusion number and date of the conclusion; null before the registry gave them
 * @param deputySigns whether the conclusion was approved by a deputy, who signs for the director
 */
record VisitPaper(
        long agencyId,
        String about,
        List<String> basis,
        String unit,
        String unitHead,
        @Nullable LocalDate visitOn,
        List<Member> team,
        String checklist,
        List<Answer> answers,
        List<Observation> findings,
        @Nullable Opinion opinion,
        String preparation,
        String place,
        String present,
        String minutesText,
        String conclusionText,
        @Nullable Registered notice,
        @Nullable LocalDate minutesOn,
        @Nullable Registered conclusion,
        boolean deputySigns) {

    /** @param role in the team, for example "Trưởng đoàn" */
    record Member(String name, String title, String role, boolean lead, boolean secretary) {}

    /** @param result in words, empty while nobody has answered */
    record Answer(String group, String code, String question, String result, String note) {}

    /**
     * A finding.
     *
     * @param remedyDue null before the conclusion says it
     * @param earlier in which earlier inspection it stood already; empty for none
     */
    record Observation(
            String what,
            String basis,
            String severity,
            String recommendation,
            @Nullable LocalDate remedyDue,
            String earlier) {}

    /**
     * @param label in words, for example "Đồng ý biên bản"
     * @param accepted whether the minutes stand without objection
     */
    record Opinion(String label, boolean accepted, String words, LocalDate on) {}

    /** @param number with its symbol, for example {@code 45/TB-STP} */
    record Registered(String number, LocalDate on) {}
}
