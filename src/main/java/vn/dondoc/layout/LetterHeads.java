package vn.dondoc.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.dondoc.document.office.LetterHead;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.Organization;

/** What stands above and below the documents of an agency, from its data. Asks for no right. */
@Component
public class LetterHeads {

    private final Organization organization;

    LetterHeads(Organization organization) {
        this.organization = organization;
    }

    /**
     * A document that has no number yet.
     *
     * @param type its type in the symbol, for example {@code BC} for {@code BC-STP}
     */
    public LetterHead unnumbered(long agencyId, String type, LocalDate about) {
        Agency agency = organization.agency(agencyId);
        return LetterHead.unnumbered(
                agency.superiorName(),
                printedName(agency),
                type + "-" + agency.numberSuffix(),
                agency.placeName(),
                about,
                "");
    }

    /**
     * A document with number and date.
     *
     * @param number with its symbol, for example {@code 56/KH-STP}
     */
    public LetterHead numbered(long agencyId, String number, LocalDate date) {
        Agency agency = organization.agency(agencyId);
        int slash = number.indexOf('/');
        return LetterHead.numbered(
                agency.superiorName(),
                printedName(agency),
                slash < 0 ? number : number.substring(0, slash),
                slash < 0 ? agency.numberSuffix() : number.substring(slash + 1),
                agency.placeName(),
                date,
                "");
    }

    /** {@code Sở Tư pháp} of {@code Sở Tư pháp tỉnh An Giang}: the line above says the province. */
    public String printedName(long agencyId) {
        return printedName(organization.agency(agencyId));
    }

    /** Lines of a parameter such as {@code TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG}. */
    public static List<String> authority(String parameter) {
        return parts(parameter, "/");
    }

    /** The same where a deputy may sign: {@code KT. GIÁM ĐỐC}, {@code PHÓ GIÁM ĐỐC}. */
    public static List<String> authority(String parameter, boolean deputy) {
        List<String> lines = authority(parameter);
        if (!deputy || lines.isEmpty()) {
            return lines;
        }
        List<String> printed = new ArrayList<>(lines);
        printed.set(0, "KT. " + lines.get(0));
        printed.add("PHÓ " + lines.get(0));
        return printed;
    }

    /** Recipients of a parameter with semicolons between: {@code - Ban Giám đốc;}, the last one with a stop. */
    public static List<String> recipients(String parameter) {
        List<String> parts = parts(parameter, ";");
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i -> "- " + parts.get(i).replaceAll("^-\\s*|[.;]+$", "") + (i == parts.size() - 1 ? "." : ";"))
                .toList();
    }

    private static String printedName(Agency agency) {
        return agency.name()
                .replaceAll(
                        "\\s+(tỉnh|thành phố|thành phố trực thuộc trung ương)\\s+" + Pattern.quote(agency.placeName())
                                + "$",
                        "");
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
