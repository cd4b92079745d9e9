package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** Percentages are what their numbers give, rounded as printed. */
final class PercentCheck implements Check {

    private static final Pattern BETWEEN = Words.pattern("[^,;:.()%\\d]{0,80}?\\s*[,;]?\\s*\\(?\\s*"
            + "(?:(?:đạt|chiếm|bằng|tương đương|tương ứng)~)?(?:(?:tỷ|tỉ)~lệ:?\\s*)?");

    /** Such a share is out of a number of the past. */
    private static final Pattern GROWTH = Words.pattern("<<(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)>>");

    private static final BigDecimal NEAR = new BigDecimal("0.5");

    /** A percentage with the number it belongs to. */
    private record Bound(Block block, Percent percent, Quantity part) {

        boolean sameAs(Bound other) {
            return part.sameThing(other.part)
                    && VietnameseNumber.same(part.value(), other.part.value())
                    && VietnameseNumber.same(percent.value(), other.percent.value());
        }
    }

    private record Wrong(Bound bound, BigDecimal computed) {}

    @Override
    public void check(ProofText text, Findings findings) {
        List<Wrong> wrong = new ArrayList<>();
        List<Bound> alone = new ArrayList<>();
        for (Block block : text.prose()) {
            Matcher between = BETWEEN.matcher(block.text());
            for (Percent percent : block.quantities().percents()) {
                Quantity part = before(block, percent, between);
                if (part != null) {
                    judge(text, new Bound(block, percent, part), wrong, alone, findings);
                }
            }
        }
        for (Bound bound : alone) {
            wrong.stream()
                    .filter(known -> known.bound().sameAs(bound))
                    .findFirst()
                    .ifPresent(known -> findings.sure(
                            FindingKind.PERCENT,
                            bound.block(),
                            bound.percent().start(),
                            bound.percent().end(),
                            "Tỷ lệ này lặp lại một tỷ lệ sai ở chỗ khác trong văn bản; tính đúng là %s."
                                    .formatted(VietnameseNumber.percent(known.computed())),
                            VietnameseNumber.percent(known.computed())));
        }
    }

    @Nullable
    private static Quantity before(Block block, Percent percent, Matcher between) {
        Quantity last = block.quantities().lastBefore(percent.start());
        return last != null
                        && between.region(last.end(), percent.start()).matches()
                        && block.sentenceStart(last.start()) == block.sentenceStart(percent.start())
                ? last
                : null;
    }

    private static void judge(ProofText text, Bound bound, List<Wrong> wrong, List<Bound> alone, Findings findings) {
        Percent percent = bound.percent();
        BigDecimal part = bound.part().value();
        boolean round = percent.value().signum() == 0 || percent.value().compareTo(BigDecimal.valueOf(100)) == 0;
        boolean growth =
                GROWTH.matcher(Syllables.clause(bound.block(), bound.part())).find();
        if (growth || round && !bound.part().fraction()) {
            return;
        }
        Bases bases = Bases.of(text, bound.block(), percent, bound.part());
        if (bases.all().stream().anyMatch(base -> percent.fits(part, base.value()))) {
            return;
        }
        Optional<Base> sure = bases.said();
        if (sure.isPresent() && sure.get().value().signum() > 0) {
            BigDecimal computed = percent.of(part, sure.get().value());
            findings.sure(
                    FindingKind.PERCENT,
                    bound.block(),
                    percent.start(),
                    percent.end(),
                    message(bound, sure.get()),
                    VietnameseNumber.percent(computed));
            wrong.add(new Wrong(bound, computed));
            return;
        }
        Optional<Base> near = bases.all().stream()
                .filter(base ->
                        base.value().compareTo(part) >= 0 && base.value().signum() > 0)
                .filter(base -> percent.of(part, base.value())
                                .subtract(percent.value())
                                .abs()
                                .compareTo(NEAR)
                        <= 0)
                .findFirst();
        if (near.isEmpty()) {
            alone.add(bound);
        } else {
            findings.ask(
                    FindingKind.PERCENT,
                    bound.block(),
                    percent.start(),
                    percent.end(),
                    message(bound, near.get()),
                    VietnameseNumber.percent(percent.of(part, near.get().value())));
        }
    }

    private static String message(Bound bound, Base base) {
        return "%s trên %s là %s, không phải %s."
                .formatted(
                        VietnameseNumber.print(bound.part().value()),
                        base.printed(),
                        VietnameseNumber.percent(bound.percent().of(bound.part().value(), base.value())),
                        VietnameseNumber.percent(bound.percent().value()));
    }
}
