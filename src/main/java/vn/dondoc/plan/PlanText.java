package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.document.office.AppendixContent;
import vn.dondoc.document.office.Block;
import vn.dondoc.document.office.LetterHead;
import vn.dondoc.document.office.OfficialContent;
import vn.dondoc.document.office.Signature;
import vn.dondoc.layout.LetterHeads;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Role;

/** The words of a plan's document: the agency's sentences, the plan's rows and targets. */
@Component
class PlanText {

    private static final String TYPE = "KH";

    private final LetterHeads heads;
    private final AgencyParameters parameters;
    private final Organization organization;
    private final Clock clock;

    PlanText(LetterHeads heads, AgencyParameters parameters, Organization organization, Clock clock) {
        this.heads = heads;
        this.parameters = parameters;
        this.organization = organization;
        this.clock = clock;
    }

    OfficialContent of(PlanData plan, List<PlanRow> rows, List<PlanTarget> targets) {
        List<AppendixContent> appendices = appendices(plan, rows, targets);
        return new OfficialContent(
                head(plan),
                "KẾ HOẠCH",
                plan.title(),
                Arrays.asList(words(plan, AgencyParameter.PLAN_BASIS).split(";")),
                body(plan, appendices),
                signature(plan),
                appendices);
    }

    private LetterHead head(PlanData plan) {
        String number = number(plan);
        LocalDate date = date(plan);
        return number == null || date == null
                ? heads.unnumbered(plan.agencyId(), TYPE, date == null ? LocalDate.now(clock) : date)
                : heads.numbered(plan.agencyId(), number, date);
    }

    private List<Block> body(PlanData plan, List<AppendixContent> appendices) {
        List<Block> body = new ArrayList<>();
        List<String> numbers = appendices.stream()
                .map(appendix -> appendix.number().replaceFirst("^Phụ lục ?", ""))
                .toList();
        String named = numbers.size() == 1 ? "Phụ lục" : "Phụ lục " + String.join(", ", numbers);
        body.add(new Block.Paragraph(words(plan, AgencyParameter.PLAN_OPENING)
                .replace("{coquan}", heads.printedName(plan.agencyId()))
                .replace("{phuluc}", named)));
        body.add(new Block.Paragraph(words(plan, AgencyParameter.PLAN_CLOSING)));
        if (plan.replacesNumber() != null) {
            body.add(new Block.Paragraph("Kế hoạch này thay thế Kế hoạch số %s%s."
                    .formatted(
                            plan.replacesNumber(),
                            plan.replacesIssuedOn() == null ? "" : " ngày " + words(plan.replacesIssuedOn()))));
        }
        return body;
    }

    /** One appendix for each that the plan has, one for the targets; Roman numbers when there are several. */
    private List<AppendixContent> appendices(PlanData plan, List<PlanRow> rows, List<PlanTarget> targets) {
        Map<String, List<PlanRow>> byAppendix =
                new TreeMap<>(java.util.Comparator.comparing((String appendix) -> firstPosition(rows, appendix)));
        byAppendix.putAll(rows.stream().collect(Collectors.groupingBy(PlanRow::appendix)));
        boolean several = byAppendix.size() + (targets.isEmpty() ? 0 : 1) > 1;
        String attached = attachedTo(plan);
        List<AppendixContent> appendices = new ArrayList<>();
        Set<String> used = byAppendix.keySet();
        for (Map.Entry<String, List<PlanRow>> appendix : byAppendix.entrySet()) {
            String number = appendix.getKey();
            if (number.isBlank() && several) {
                number = AppendixNumbers.free(used, appendices);
            }
            appendices.add(new AppendixContent(
                    ("Phụ lục " + number).strip(),
                    "Danh mục nhiệm vụ",
                    attached,
                    true,
                    RowTables.of(appendix.getValue())));
        }
        if (!targets.isEmpty()) {
            appendices.add(new AppendixContent(
                    "Phụ lục " + AppendixNumbers.free(used, appendices),
                    "Chỉ tiêu",
                    attached,
                    true,
                    TargetTables.of(targets)));
        }
        return appendices;
    }

    private static int firstPosition(List<PlanRow> rows, String appendix) {
        return rows.stream()
                .filter(row -> row.appendix().equals(appendix))
                .mapToInt(PlanRow::position)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private String attachedTo(PlanData plan) {
        String number = number(plan);
        LocalDate date = date(plan);
        String blank = "\u00a0\u00a0\u00a0\u00a0";
        return "(Kèm theo Kế hoạch số %s ngày %s của %s)"
                .formatted(
                        number == null
                                ? blank + "/KH-"
                                        + organization.agency(plan.agencyId()).numberSuffix()
                                : number,
                        date == null ? blank + " tháng " + blank + " năm " + plan.planYear() : words(date),
                        heads.printedName(plan.agencyId()));
    }

    private Signature signature(PlanData plan) {
        List<Person> people = organization.people(plan.agencyId());
        Person signer = people.stream()
                .filter(person -> plan.approvedBy() != null && person.id() == plan.approvedBy())
                .findFirst()
                .orElseGet(() -> onlyDirector(people));
        boolean deputy = signer != null
                && !signer.roles().contains(Role.DIRECTOR)
                && signer.roles().contains(Role.DEPUTY_DIRECTOR);
        return new Signature(
                LetterHeads.authority(words(plan, AgencyParameter.PLAN_AUTHORITY), deputy),
                signer == null ? "" : signer.fullName(),
                "Nơi nhận:",
                LetterHeads.recipients(words(plan, AgencyParameter.PLAN_RECIPIENTS)));
    }

    @Nullable
    private static Person onlyDirector(List<Person> people) {
        List<Person> directors = people.stream()
                .filter(person -> person.active() && person.roles().contains(Role.DIRECTOR))
                .toList();
        return directors.size() == 1 ? directors.get(0) : null;
    }

    private String words(PlanData plan, AgencyParameter parameter) {
        return parameters.text(plan.agencyId(), parameter);
    }

    @Nullable
    private static String number(PlanData plan) {
        return plan.number() != null ? plan.number() : plan.printedNumber();
    }

    @Nullable
    private static LocalDate date(PlanData plan) {
        return plan.issuedOn() != null ? plan.issuedOn() : plan.printedIssuedOn();
    }

    /** {@code 19 tháng 3 năm 2024}, days below 10 and the first two months with a zero. */
    private static String words(LocalDate date) {
        return "%02d tháng %s năm %d"
                .formatted(
                        date.getDayOfMonth(),
                        date.getMonthValue() < 3 ? "0" + date.getMonthValue() : date.getMonthValue(),
                        date.getYear());
    }
}
