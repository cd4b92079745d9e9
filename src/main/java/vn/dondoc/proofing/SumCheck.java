package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.proofing.Group.Opener;
import vn.dondoc.proofing.Group.Part;

/** Parts add up to their total. */
final class SumCheck implements Check {

    /** Words of which two or more split a whole without a rest. */
    private static final List<List<Pattern>> SPLITS = List.of(
            words("trong hạn", "quá hạn|trễ hạn|trễ hẹn"),
            words("trước(?: và đúng)? hạn|đúng hạn|đúng và trước hạn|sớm hạn", "quá hạn|trễ hạn|trễ hẹn"),
            words("trực tuyến", "trực tiếp|bưu chính|bcci"),
            words("(?<!chưa )hoàn thành", "chưa hoàn thành|đang thực hiện"),
            words("(?<!chưa )giải quyết", "chưa giải quyết|đang giải quyết"),
            words("hành chính", "sự nghiệp"),
            words("<<mới>>", "chuyển sang|chuyển qua|kỳ trước"),
            words("<<nam>>", "<<nữ>>"),
            words("toàn trình", "một phần"));

    private static List<Pattern> words(String... regexes) {
        return List.of(regexes).stream().map(Words::pattern).toList();
    }

    @Override
    public void check(ProofText text, Findings findings) {
        for (Group group : text.groups()) {
            if (!group.addsUp() && !ofTheWhole(text, group)) {
                judge(text, group, findings);
            }
        }
    }

    /** {@code 20 việc: 15 việc loại A, 05 việc loại B, trong đó 12 việc đã xong, 08 việc chưa}: of the 20, not of the 05. */
    private static boolean ofTheWhole(ProofText text, Group group) {
        BigDecimal sum = Group.sum(group.parts());
        return group.opener() == Opener.AMONG
                && text.groupsWith(group.total()).stream()
                        .map(whole -> whole.total().value())
                        .anyMatch(whole -> sum.compareTo(whole) == 0
                                || sum.compareTo(whole) < 0 && group.parts().size() > 1 && !splits(group.parts()));
    }

    private void judge(ProofText text, Group group, Findings findings) {
        BigDecimal sum = Group.sum(group.parts());
        int compared = sum.compareTo(group.total().value());
        boolean single = group.parts().size() == 1;
        if (single && compared > 0) {
            Part part = group.parts().get(0);
            findings.sure(
                    FindingKind.SUM,
                    part.block(),
                    part.quantity().start(),
                    part.quantity().end(),
                    "Số thành phần %s lớn hơn tổng %s.".formatted(number(part.quantity()), number(group.total())),
                    null);
        } else if (!single && group.opener() == Opener.WHOLE) {
            whole(text, group, sum, findings);
        } else if (!single && (compared > 0 || splits(group.parts()))) {
            findings.ask(
                    FindingKind.SUM,
                    group.block(),
                    group.total().start(),
                    group.total().end(),
                    "Tổng %s khác các phần cộng lại: %s = %s."
                            .formatted(number(group.total()), Group.printed(group.parts()), number(sum)),
                    null);
        }
    }

    private void whole(ProofText text, Group group, BigDecimal sum, Findings findings) {
        Quantity total = group.total();
        boolean listed = ListedDocuments.confirm(text, group);
        String message = "Tổng %s không bằng các phần cộng lại: %s = %s."
                .formatted(number(total), Group.printed(group.parts()), number(sum));
        if (listed) {
            String mend = number(sum) + group.block().part(total.numberEnd(), total.end());
            findings.sure(
                    FindingKind.SUM,
                    group.block(),
                    total.start(),
                    total.end(),
                    message + " Danh sách liệt kê kèm theo cũng đúng bằng các phần này.",
                    mend);
        } else {
            findings.sure(FindingKind.SUM, group.block(), total.start(), total.end(), message, null);
        }
    }

    private static boolean splits(List<Part> parts) {
        return SPLITS.stream().anyMatch(split -> split.stream().allMatch(words -> parts.stream()
                .anyMatch(part -> words.matcher(part.label()).find())));
    }

    private static String number(Quantity quantity) {
        return VietnameseNumber.print(quantity.value());
    }

    private static String number(BigDecimal value) {
        return VietnameseNumber.print(value);
    }
}
