package vn.dondoc.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.LetterHead;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.document.office.OfficeTable;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;
import vn.dondoc.document.office.PageSetup;
import vn.dondoc.document.office.Signature;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Role;
import vn.dondoc.task.AssignmentRow;

/** Writes the chasing letter in the words of the agency's parameters. */
@Component
class ChasingLetterWriter {

    private final Organization organization;
    private final AgencyParameters parameters;
    private final CalendarService calendars;
    private final Clock clock;

    ChasingLetterWriter(
            Organization organization, AgencyParameters parameters, CalendarService calendars, Clock clock) {
        this.organization = organization;
        this.parameters = parameters;
        this.calendars = calendars;
        this.clock = clock;
    }

    byte[] write(long agencyId, ChasingList named) {
        Agency agency = organization.agency(agencyId);
        LocalDate today = LocalDate.now(clock);
        String subject = parameters.text(agencyId, AgencyParameter.LETTER_CHASING_SUBJECT);
        return new OfficeDocument(PageSetup.portrait(), subject, clock.instant())
                .head(LetterHead.unnumbered(
                        agency.superiorName(),
                        printedName(agency),
                        agency.numberSuffix() + "-" + parameters.text(agencyId, AgencyParameter.LETTER_SYMBOL),
                        agency.placeName(),
                        today,
                        subject))
                .addressee("Kính gửi:", List.of(named.unit().name()))
                .paragraph(words(agencyId, AgencyParameter.LETTER_CHASING_OPENING, named, today))
                .table(table(named, today))
                .paragraph(words(agencyId, AgencyParameter.LETTER_CHASING_CLOSING, named, today))
                .signature(signature(agencyId))
                .bytes();
    }

    private String words(long agencyId, AgencyParameter parameter, ChasingList named, LocalDate today) {
        int days = parameters.number(agencyId, AgencyParameter.LETTER_ANSWER_DAYS);
        // "before day D" ends on the day before
        LocalDate answer =
                calendars.calendarOf(agencyId).plusWorkingDays(today, days).plusDays(1);
        return parameters
                .text(agencyId, parameter)
                .replace("{ngay}", Vietnamese.date(today.minusDays(1)))
                .replace("{donvi}", named.unit().name())
                .replace("{soviec}", amount(named))
                .replace("{hantraloi}", Vietnamese.date(answer));
    }

    /** "08 nhiệm vụ quá hạn và 03 nhiệm vụ đến hạn trong 07 ngày tới". */
    private static String amount(ChasingList named) {
        String late = "%s nhiệm vụ quá hạn".formatted(two(named.late().size()));
        String soon = "%s nhiệm vụ đến hạn trong 07 ngày tới"
                .formatted(two(named.soon().size()));
        if (named.soon().isEmpty()) {
            return late;
        }
        return named.late().isEmpty() ? soon : late + " và " + soon;
    }

    private static OfficeTable table(ChasingList named, LocalDate today) {
        OfficeTable table = new OfficeTable(List.of(
                new Column("TT", 7, Align.CENTRE),
                new Column("Nhiệm vụ", 34, Align.LEFT),
                new Column("Căn cứ giao", 13, Align.LEFT),
                new Column("Thời hạn", 15, Align.CENTRE),
                new Column("Số ngày quá hạn", 11, Align.CENTRE),
                new Column("Tình hình, người thực hiện", 20, Align.LEFT)));
        boolean both = !named.late().isEmpty() && !named.soon().isEmpty();
        if (both) {
            table.group("I. Nhiệm vụ quá hạn");
        }
        add(table, named.late(), today);
        if (both) {
            table.group("II. Nhiệm vụ sắp đến hạn");
        }
        add(table, named.soon(), today);
        return table;
    }

    private static void add(OfficeTable table, List<AssignmentRow> rows, LocalDate today) {
        int number = 0;
        for (AssignmentRow row : rows) {
            long late = ChronoUnit.DAYS.between(row.dueOn(), today);
            table.row(
                    String.valueOf(++number),
                    row.content(),
                    row.sourceLabel() + (row.code().isBlank() ? "" : "\nMục " + row.code()),
                    Vietnamese.date(row.dueOn()),
                    late > 0 ? String.valueOf(late) : "",
                    row.status().label()
                            + (row.progressOn() == null ? "" : ", cập nhật " + Vietnamese.date(row.progressOn()))
                            + (row.officerName() == null ? "" : "\n" + row.officerName()));
        }
    }

    private Signature signature(long agencyId) {
        List<String> authority = parts(parameters.text(agencyId, AgencyParameter.LETTER_AUTHORITY), "/");
        List<String> recipients = parts(parameters.text(agencyId, AgencyParameter.LETTER_RECIPIENTS), ";");
        int last = recipients.size() - 1;
        List<String> lines = recipients.stream()
                .map(line ->
                        "- " + line.replaceAll("^-\\s*|[.;]+$", "") + (line.equals(recipients.get(last)) ? "." : ";"))
                .toList();
        return new Signature(authority, signer(agencyId, authority), "Nơi nhận:", lines);
    }

    /** Who has the title that signs, when exactly one person of the Office does. */
    private String signer(long agencyId, List<String> authority) {
        String title = Vietnamese.key(authority.get(authority.size() - 1));
        List<Person> holders = organization.people(agencyId).stream()
                .filter(person -> person.active() && person.roles().contains(Role.OFFICE))
                .filter(person -> Vietnamese.key(person.title()).equals(title))
                .toList();
        return holders.size() == 1 ? holders.get(0).fullName() : "";
    }

    /** {@code Sở Tư pháp} of {@code Sở Tư pháp tỉnh An Giang}: the line above says the province. */
    private static String printedName(Agency agency) {
        return agency.name()
                .replaceAll(
                        "\\s+(tỉnh|thành phố|thành phố trực thuộc trung ương)\\s+"
                                + java.util.regex.Pattern.quote(agency.placeName()) + "$",
                        "");
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
