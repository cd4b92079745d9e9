package vn.dondoc.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lead and cooperating units of a row. Where one column holds both ("Chủ trì: A; phối hợp: B"), it is taken apart.
 *
 * @param lead text with the lead units
 * @param cooperating text with the cooperating units
 */
record LeadCell(String lead, String cooperating) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern BOTH = Pattern.compile(
            "^\\s*(?:[-+*]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?chủ trì\\s*:\\s*(.*?)[\\s;.,]*(?:[-+*]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?phối hợp\\s*:\\s*(.*)$",
            FLAGS);
    private static final Pattern LEAD_ONLY =
            Pattern.compile("^\\s*(?:[-+*]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?chủ trì\\s*:\\s*(.*)$", FLAGS);
    private static final Pattern HELP_ONLY =
            Pattern.compile("^\\s*(?:[-+*]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?phối hợp\\s*:\\s*(.*)$", FLAGS);

    static LeadCell of(Draft draft) {
        String lead = Texts.clean(draft.text(ColumnRole.LEAD));
        String cooperating = Texts.clean(draft.text(ColumnRole.COOPERATING));
        Matcher both = BOTH.matcher(lead);
        if (both.matches()) {
            String helpers = both.group(2).strip();
            return new LeadCell(both.group(1).strip(), cooperating.isEmpty() ? helpers : helpers + "\n" + cooperating);
        }
        Matcher only = LEAD_ONLY.matcher(lead);
        Matcher help = HELP_ONLY.matcher(cooperating);
        return new LeadCell(
                only.matches() ? only.group(1).strip() : lead,
                help.matches() ? help.group(1).strip() : cooperating);
    }
}
