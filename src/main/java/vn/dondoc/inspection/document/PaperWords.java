package vn.dondoc.inspection.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.LetterHead;
import vn.dondoc.document.office.Signature;
import vn.dondoc.layout.LetterHeads;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Role;

/** What the three documents have in common: heads, the agency's own texts, who signs. */
@Component
class PaperWords {

    private static final String ROOM = "........";
    private static final Pattern TITLE = Pattern.compile("(?i)(KT|TL|TM|TUQ)\\.\\s*");

    private final LetterHeads heads;
    private final AgencyParameters parameters;
    private final Organization organization;

    PaperWords(LetterHeads heads, AgencyParameters parameters, Organization organization) {
        this.heads = heads;
        this.parameters = parameters;
        this.organization = organization;
    }

    /** @param about whose month and year stand in the date line while the number is not given */
    LetterHead head(VisitPaper paper, String type, @Nullable VisitPaper.Registered registered, LocalDate about) {
        return registered == null
                ? heads.unnumbered(paper.agencyId(), type, about)
                : heads.numbered(paper.agencyId(), registered.number(), registered.on());
    }

    /** A text of the agency with the names of this inspection. */
    String text(VisitPaper paper, AgencyParameter parameter) {
        return parameters
                .text(paper.agencyId(), parameter)
                .replace("{kehoach}", basis(paper))
                .replace("{coquan}", heads.printedName(paper.agencyId()))
                .replace("{noidung}", paper.about())
                .replace("{donvi}", paper.unit())
                .replace("{diadiem}", place(paper))
                .replace("{ngay}", day(paper.visitOn()));
    }

    /** After "tại": people often type that word themselves. */
    private static String place(VisitPaper paper) {
        String place = paper.place().strip().replaceFirst("^(?i)tại\\s+", "");
        return place.isEmpty() ? paper.unit() : place;
    }

    /** Lines of a list: each ends with a semicolon, the last with a stop. */
    static List<String> list(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "- " + lines.get(i) + (i == lines.size() - 1 ? "." : ";"))
                .toList();
    }

    /** A document without number whose day is known. */
    LetterHead dated(VisitPaper paper, String type, LocalDate on) {
        LetterHead head = heads.unnumbered(paper.agencyId(), type, on);
        return new LetterHead(
                head.superior(),
                head.agency(),
                null,
                head.symbol(),
                head.place(),
                on,
                on.getYear(),
                on.getMonthValue(),
                head.subject());
    }

    /** The basis in one sentence; it begins with a capital as the documents' names do. */
    static String basis(VisitPaper paper) {
        return paper.basis().isEmpty() ? "kế hoạch kiểm tra" : String.join(" và ", paper.basis());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? ROOM : Vietnamese.date(day);
    }

    /** The paragraphs of a text that people typed. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceFirst("^[-–]\\s*", ""))
                .toList();
    }

    static String two(int number) {
        return "%02d".formatted(number);
    }

    Signature signature(VisitPaper paper) {
        List<String> authority = LetterHeads.authority(
                parameters.text(paper.agencyId(), AgencyParameter.INSPECTION_AUTHORITY), paper.deputySigns());
        return new Signature(
                authority,
                signer(paper.agencyId(), authority),
                "Nơi nhận:",
                LetterHeads.recipients(text(paper, AgencyParameter.INSPECTION_RECIPIENTS)));
    }

    /** Who has the title that signs, when exactly one person of the leadership or the Office does. */
    private String signer(long agencyId, List<String> authority) {
        if (authority.isEmpty()) {
            return "";
        }
        String title = Vietnamese.key(
                TITLE.matcher(authority.get(authority.size() - 1)).replaceFirst(""));
        List<Person> holders = organization.people(agencyId).stream()
                .filter(Person::active)
                .filter(person -> person.roles().contains(Role.DIRECTOR)
                        || person.roles().contains(Role.DEPUTY_DIRECTOR)
                        || person.roles().contains(Role.OFFICE))
                .filter(person -> Vietnamese.key(person.title()).equals(title)
                        || Vietnamese.key(person.title()).startsWith(title + " sở"))
                .toList();
        return holders.size() == 1 ? holders.get(0).fullName() : "";
    }
}
