package vn.dondoc.proofing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A monthly window runs from the month before to the month of the report, not to the one after. */
final class MonthWindowCheck implements Check {

    private static final Pattern TWO_MONTHS = Words.pattern(
            "<<ngày~\\d{1,2}~(?:của~)?tháng~trước~đến~(?:hết~)?(?:ngày~)?(\\d{1,2})~(?:của~)?(tháng~sau)>>");

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.blocks()) {
            Matcher found = TWO_MONTHS.matcher(block.text());
            while (found.find()) {
                findings.ask(
                        FindingKind.PERIOD,
                        block,
                        found.start(2),
                        found.end(2),
                        "Từ tháng trước đến ngày %s tháng sau là hai tháng; kỳ hằng tháng kết thúc trong tháng báo cáo."
                                .formatted(found.group(1)),
                        null);
            }
        }
    }
}
