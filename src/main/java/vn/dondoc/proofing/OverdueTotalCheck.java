package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.proofing.Group.Part;

/** A total of what is overdue counts what was finished late and what is still open after its day. */
final class OverdueTotalCheck implements Check {

    private static final Pattern TOTAL =
            Words.pattern("tổng~(?:số~)?[^:;]{0,40}(?:quá hạn|trễ hạn|trễ hẹn)[^;]{0,20}$");
    private static final Pattern OVERDUE = Words.pattern("quá hạn|trễ hạn|trễ hẹn");

    @Override
    public void check(ProofText text, Findings findings) {
        List<Part> late = overdue(text, Role.RESOLVED);
        List<Part> open = overdue(text, Role.OPEN);
        for (Block block : text.prose()) {
            for (Quantity count : block.quantities().counts()) {
                if (count.family() != null
                        && TOTAL.matcher(block.part(count.labelFrom(), count.start()))
                                .find()) {
                    compare(block, count, of(count, late), of(count, open), findings);
                }
            }
        }
    }

    private static List<Quantity> of(Quantity total, List<Part> parts) {
        return parts.stream()
                .map(Part::quantity)
                .filter(part -> part != total && part.family() == total.family())
                .toList();
    }

    private static void compare(
            Block block, Quantity total, List<Quantity> late, List<Quantity> open, Findings findings) {
        if (late.size() != 1 || open.size() != 1) {
            return;
        }
        BigDecimal finished = late.get(0).value();
        BigDecimal waiting = open.get(0).value();
        BigDecimal sum = finished.add(waiting);
        if (total.value().compareTo(sum) != 0) {
            findings.ask(
                    FindingKind.CONSISTENCY,
                    block,
                    total.start(),
                    total.end(),
                    ("Tổng số quá hạn ghi %s, trong khi chỗ khác có %s đã giải quyết quá hạn và %s đang giải quyết"
                                    + " đã quá hạn, cộng lại là %s.")
                            .formatted(number(total.value()), number(finished), number(waiting), number(sum)),
                    null);
        }
    }

    private static String number(BigDecimal value) {
        return VietnameseNumber.print(value);
    }

    private static List<Part> overdue(ProofText text, Role role) {
        List<Part> found = new ArrayList<>();
        for (Group group : text.groups()) {
            if (Role.of(group.block(), group.total()) == role) {
                group.parts().stream()
                        .filter(part -> OVERDUE.matcher(part.label()).find())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
