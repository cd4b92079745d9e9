package vn.dondoc.plan.reading;

import java.util.regex.Pattern;

/** Usual abbreviations inside names of agencies. */
final class Abbreviations {

    private static final Pattern OFFICE_OF_COMMITTEE = Pattern.compile("^V ?P\\.? ?UB(ND)?(?= |$)");
    private static final Pattern OFFICE = Pattern.compile("^VP\\.? ?(?=\\p{Lu})");

    private Abbreviations() {}

    /** "V PUB tỉnh", "VP. UBND tỉnh" are Văn phòng UBND tỉnh; "VP Sở" is Văn phòng Sở. Other text stays. */
    static String expand(String name) {
        String text = OFFICE_OF_COMMITTEE.matcher(name.strip()).replaceFirst("Văn phòng UBND");
        return OFFICE.matcher(text).replaceFirst("Văn phòng ");
    }
}
