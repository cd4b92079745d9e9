package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The base of a fraction of dossiers, {@code 40/1.250 hồ sơ}, is a total that the text states. */
final class FractionBaseCheck implements Check {

    private static final Pattern OF_RESOLVED = Words.pattern("kết quả~giải quyết|trả~kết quả|giải quyết.*<<hạn>>");
    private static final Pattern OF_RECEIVED = Words.pattern("tiếp nhận");

    private record Stated(Role role, Quantity count) {}

    @Override
    public void check(ProofText text, Findings findings) {
        NounFamily family = NounFamily.DOSSIER;
        List<Stated> totals = totals(text, family);
        List<BigDecimal> known = known(text, family);
        for (Block block : text.prose()) {
            for (Quantity count : block.quantities().counts()) {
                if (count.fraction() && count.family() == family && !holds(known, count.base())) {
                    judge(block, count, totals, findings);
                } else if (count.fraction() && count.family() == NounFamily.TASK) {
                    sentence(block, count, findings);
                }
            }
        }
    }

    /** {@code đề ra 20 nhiệm vụ, đã hoàn thành 12/20 nhiệm vụ}: one sentence, one total. */
    private static void sentence(Block block, Quantity count, Findings findings) {
        int from = block.sentenceStart(count.start());
        block.quantities().near(count.start()).stream()
                .filter(each -> each.start() >= from && each.start() < count.start())
                .filter(each -> each.family() == count.family() && !each.fraction())
                .filter(each -> Role.of(block, each) == Role.RECEIVED)
                .reduce((first, second) -> second)
                .filter(total -> total.value().compareTo(count.base()) != 0)
                .ifPresent(total -> findings.ask(
                        FindingKind.CONSISTENCY,
                        block,
                        count.start(),
                        count.end(),
                        "Mẫu số %s khác tổng %s nêu trong cùng câu."
                                .formatted(VietnameseNumber.print(count.base()), VietnameseNumber.print(total.value())),
                        null));
    }

    private static void judge(Block block, Quantity count, List<Stated> totals, Findings findings) {
        String clause = Syllables.clause(block, count);
        Role role = OF_RESOLVED.matcher(clause).find()
                ? Role.RESOLVED
                : OF_RECEIVED.matcher(clause).find() ? Role.RECEIVED : null;
        Optional<Stated> near = totals.stream()
                .filter(stated -> stated.role() == role)
                .min(Comparator.comparing(
                        stated -> stated.count().value().subtract(count.base()).abs()));
        near.ifPresent(stated -> findings.ask(
                FindingKind.CONSISTENCY,
                block,
                count.start(),
                count.end(),
                "Mẫu số %s khác tổng đã nêu trong văn bản là %s (chênh %s)."
                        .formatted(
                                VietnameseNumber.print(count.base()),
                                VietnameseNumber.print(stated.count().value()),
                                VietnameseNumber.print(stated.count()
                                        .value()
                                        .subtract(count.base())
                                        .abs())),
                null));
    }

    private static List<Stated> totals(ProofText text, NounFamily family) {
        List<Stated> totals = new ArrayList<>();
        for (Block block : text.prose()) {
            Role.first(block, family).forEach((role, count) -> totals.add(new Stated(role, count)));
        }
        return totals;
    }

    /** Every count of the family, and what the first parts of a total give together. */
    private static List<BigDecimal> known(ProofText text, NounFamily family) {
        List<BigDecimal> known = new ArrayList<>();
        for (Block block : text.prose()) {
            block.quantities().counts().stream()
                    .filter(count -> count.family() == family && !count.fraction())
                    .forEach(count -> known.add(count.value()));
        }
        for (Group group : text.groups()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Group.Part part : group.parts()) {
                sum = sum.add(part.quantity().value());
                known.add(sum);
                known.add(group.total().value().subtract(part.quantity().value()));
            }
        }
        return known;
    }

    private static boolean holds(List<BigDecimal> known, BigDecimal value) {
        return known.stream().anyMatch(each -> each.compareTo(value) == 0);
    }
}
