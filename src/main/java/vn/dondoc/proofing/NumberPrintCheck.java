package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers are printed by the rules of reports (domain.md section 3). */
final class NumberPrintCheck implements Check {

    private static final Pattern SPACED = Pattern.compile("(?<![\\d.,])(" + VietnameseNumber.REGEX + ")\\s+%");
    private static final Pattern POINT = Pattern.compile("(?<![\\d.,/])(\\d{1,3})\\.(\\d{1,2})\\s?%");
    private static final Pattern TRAILING = Pattern.compile("(?<![\\d.,])(\\d+),(\\d*?)0+%");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.blocks()) {
            percents(block, findings);
            if (block.kind().prose()) {
                counts(block, findings);
                block.quantities().percents().forEach(percent -> decimals(text, block, percent, findings));
            }
        }
    }

    private static void percents(Block block, Findings findings) {
        Matcher spaced = SPACED.matcher(block.text());
        while (spaced.find()) {
            report(block, spaced.start(), spaced.end(), "Không để cách trước dấu %.", spaced.group(1) + "%", findings);
        }
        Matcher point = POINT.matcher(block.text());
        while (point.find()) {
            String mend = point.group(1) + "," + point.group(2) + "%";
            report(block, point.start(), point.end(), "Phần thập phân ghi sau dấu phẩy.", mend, findings);
        }
        Matcher trailing = TRAILING.matcher(block.text());
        while (trailing.find()) {
            String mend = trailing.group(1) + (trailing.group(2).isEmpty() ? "" : "," + trailing.group(2)) + "%";
            report(block, trailing.start(), trailing.end(), "Bỏ số 0 ở cuối phần thập phân.", mend, findings);
        }
    }

    private static void counts(Block block, Findings findings) {
        for (Quantity count : block.quantities().counts()) {
            if (count.fraction() || count.noun() == null) {
                continue;
            }
            String printed = block.part(count.start(), count.numberEnd());
            String right = VietnameseNumber.print(count.value());
            if (printed.length() == 1) {
                report(block, count.start(), count.numberEnd(), "Số dưới 10 ghi thêm số 0 ở trước.", right, findings);
            } else if (count.value().compareTo(THOUSAND) >= 0 && printed.indexOf('.') < 0) {
                report(block, count.start(), count.numberEnd(), "Hàng nghìn ngăn bằng dấu chấm.", right, findings);
            }
        }
    }

    private static void decimals(ProofText text, Block block, Percent percent, Findings findings) {
        int most = text.context().shareDecimals();
        if (percent.decimals() > most) {
            findings.ask(
                    FindingKind.NUMBER_PRINT,
                    block,
                    percent.start(),
                    percent.end(),
                    "Tỷ lệ ghi %d chữ số thập phân, quy định của cơ quan là %d.".formatted(percent.decimals(), most),
                    VietnameseNumber.percent(percent.value().setScale(most, RoundingMode.HALF_UP)));
        }
    }

    private static void report(Block block, int from, int to, String message, String mend, Findings findings) {
        findings.sure(FindingKind.NUMBER_PRINT, block, from, to, message, mend);
    }
}
