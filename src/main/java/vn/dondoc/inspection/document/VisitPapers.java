package vn.dondoc.inspection.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.Member;
import vn.dondoc.inspection.MemberRole;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.inspection.checklist.AnsweredItem;
import vn.dondoc.inspection.checklist.ChecklistVersion;
import vn.dondoc.inspection.checklist.PublishedChecklists;
import vn.dondoc.inspection.checklist.VisitChecklist;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Role;

/** Puts together what the documents of a visit say. */
@Component
class VisitPapers {

    private final VisitChecklist checklist;
    private final PublishedChecklists checklists;
    private final Organization organization;

    VisitPapers(VisitChecklist checklist, PublishedChecklists checklists, Organization organization) {
        this.checklist = checklist;
        this.checklists = checklists;
        this.organization = organization;
    }

    /** What is known before the visit: questions without answers, no findings. */
    VisitPaper outline(VisitDetails details) {
        Inspection inspection = details.inspection();
        List<VisitPaper.Answer> questions = inspection.checklistVersionId() == null
                ? List.of()
                : checklists.items(inspection.agencyId(), inspection.checklistVersionId()).stream()
                        .map(item -> new VisitPaper.Answer(item.group(), item.code(), item.question(), "", ""))
                        .toList();
        return paper(details, questions, List.of());
    }

    /** What was found as well; the caller has asked whether the person may see it. */
    VisitPaper whole(VisitDetails details) {
        List<VisitPaper.Answer> answers = checklist.of(details.visit().id()).stream()
                .map(VisitPapers::answer)
                .toList();
        return paper(
                details,
                answers,
                details.findings().stream().map(VisitPapers::observation).toList());
    }

    private VisitPaper paper(
            VisitDetails details, List<VisitPaper.Answer> answers, List<VisitPaper.Observation> findings) {
        Inspection inspection = details.inspection();
        Visit visit = details.visit();
        LocalDate on = visit.startedOn() != null ? visit.startedOn() : visit.plannedOn();
        Long approvedBy = visit.conclusion().approvedBy();
        return new VisitPaper(
                inspection.agencyId(),
                about(inspection),
                basis(inspection),
                visit.name(),
                head(visit),
                on,
                details.members().stream().map(VisitPapers::member).toList(),
                checklist(inspection),
                answers,
                findings,
                opinion(visit),
                visit.notice().text(),
                visit.minutes().place(),
                visit.minutes().present(),
                visit.minutes().text(),
                visit.conclusion().text(),
                registered(visit.notice().number(), visit.notice().on()),
                day(visit.minutes().sentAt()),
                registered(visit.conclusion().number(), visit.conclusion().on()),
                approvedBy != null && deputy(inspection.agencyId(), approvedBy));
    }

    /** "công tác cải cách hành chính năm 2024" of "Kiểm tra công tác …": the documents say "kiểm tra" themselves. */
    private static String about(Inspection inspection) {
        String title = inspection.title().strip().replaceAll("[.;]+$", "");
        String lower = title.toLowerCase(Vietnamese.LOCALE);
        for (String begin : List.of("kế hoạch kiểm tra ", "kế hoạch tự kiểm tra ", "tự kiểm tra ", "kiểm tra ")) {
            if (lower.startsWith(begin)) {
                return title.substring(begin.length());
            }
        }
        return title;
    }

    private static List<String> basis(Inspection inspection) {
        List<String> basis = new ArrayList<>();
        if (inspection.number() != null) {
            String type = inspection.kind() == InspectionKind.OUTSIDE ? "Văn bản" : "Kế hoạch";
            basis.add(named(type, inspection.number(), inspection.issuedOn()));
        }
        if (!inspection.decisionNumber().isBlank()) {
            basis.add(named("Quyết định", inspection.decisionNumber(), inspection.decisionOn()));
        }
        return basis;
    }

    private static String named(String type, String number, @Nullable LocalDate on) {
        return "%s số %s%s".formatted(type, number, on == null ? "" : " ngày " + Vietnamese.date(on));
    }

    private String head(Visit visit) {
        if (visit.unitId() == null) {
            return "";
        }
        return organization.peopleOfUnit(visit.agencyId(), visit.unitId()).stream()
                .filter(person -> person.roles().contains(Role.HEAD_OF_UNIT)
                        || person.roles().contains(Role.OFFICE))
                .map(person -> "Ông (bà) %s%s"
                        .formatted(person.fullName(), person.title().isBlank() ? "" : ", " + person.title()))
                .findFirst()
                .orElse("");
    }

    private boolean deputy(long agencyId, long personId) {
        Person person = organization.person(agencyId, personId);
        return person.roles().contains(Role.DEPUTY_DIRECTOR) && !person.roles().contains(Role.DIRECTOR);
    }

    private String checklist(Inspection inspection) {
        return inspection.checklistVersionId() == null
                ? ""
                : checklists
                        .find(inspection.agencyId(), inspection.checklistVersionId())
                        .map(ChecklistVersion::name)
                        .orElse("");
    }

    private static VisitPaper.Member member(Member member) {
        return new VisitPaper.Member(
                member.name(),
                member.title(),
                member.role().label(),
                member.role() == MemberRole.LEAD,
                member.role() == MemberRole.SECRETARY);
    }

    private static VisitPaper.Answer answer(AnsweredItem answered) {
        return new VisitPaper.Answer(
                answered.item().group(),
                answered.item().code(),
                answered.item().question(),
                answered.answer() == null ? "" : answered.answer().label(),
                answered.note());
    }

    private static VisitPaper.Observation observation(Finding finding) {
        return new VisitPaper.Observation(
                finding.what(),
                finding.basis(),
                finding.severity().label(),
                finding.recommendation(),
                finding.remedyDue(),
                finding.previousId() == null ? "" : finding.previousWhere());
    }

    @Nullable
    private static VisitPaper.Opinion opinion(Visit visit) {
        MinutesAnswer answer = visit.minutes().answer();
        LocalDate on = day(visit.minutes().answeredAt());
        return answer == null || on == null
                ? null
                : new VisitPaper.Opinion(
                        answer.label(),
                        answer != MinutesAnswer.OBJECTED,
                        visit.minutes().answerText(),
                        on);
    }

    @Nullable
    private static VisitPaper.Registered registered(@Nullable String number, @Nullable LocalDate on) {
        return number == null || number.isBlank() || on == null ? null : new VisitPaper.Registered(number, on);
    }

    @Nullable
    private static LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Vietnamese.ZONE);
    }
}
