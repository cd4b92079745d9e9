package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.plan.reading.DocumentHead;
import vn.dondoc.plan.reading.ReplacedDocument;

/**
 * Head of a new draft: what the document says, and proposals for what it does not say.
 *
 * @param head values
 * @param proposed fields whose value is a proposal
 * @param areaByTitle the title named an area; else sections may name their own
 */
record HeadProposal(PlanHead head, Set<String> proposed, boolean areaByTitle) {

    private static final Pattern YEAR =
            Pattern.compile("năm\\s+(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_NUMBER = 60;

    static HeadProposal of(DocumentHead read, LocalDate today) {
        Set<String> proposed = new LinkedHashSet<>();
        String title = read.title() == null ? "" : cut(read.title(), LONGEST_TITLE);
        Matcher year = YEAR.matcher(title);
        int planYear;
        if (year.find()) {
            planYear = Integer.parseInt(year.group(1));
        } else {
            proposed.add("planYear");
            planYear = (read.issuedOn() == null ? today : read.issuedOn()).getYear();
        }
        var area = AreaProposal.of(title);
        proposed.add("area");
        ReplacedDocument replaces = read.replaces();
        PlanHead head = new PlanHead(
                read.number() == null ? null : cut(read.number(), LONGEST_NUMBER),
                read.issuedOn(),
                planYear,
                title,
                area.orElse(Area.STEERING),
                replaces == null ? null : cut(replaces.number(), LONGEST_NUMBER),
                replaces == null ? null : replaces.issuedOn());
        return new HeadProposal(head, proposed, area.isPresent());
    }

    /** Area of a row: the plan's, unless the plan is about the reform as a whole and the section names one. */
    Area areaOf(@Nullable String sectionTitle) {
        return areaByTitle ? head.area() : AreaProposal.of(sectionTitle).orElse(head.area());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
