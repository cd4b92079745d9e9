package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a percentage may be out of.
 *
 * @param said the one that the sentence itself names: a fraction's base, the total of its parts, "trên tổng số ..."
 * @param all every number in reach, the said one first
 */
record Bases(Optional<Base> said, List<Base> all) {

    private static final Pattern OUT_OF =
            Words.pattern("\\s*(?:/|<<(?:trên|so với|trong)>>)\\s*(?:tổng~)?(?:số~)?([^,;.()]{3,70})");
    private static final Pattern WITHOUT =
            Words.pattern("<<(?:không (?:bao gồm|tính|kể)|ngoại trừ|trừ)~([^,;.()]{3,50})");

    static Bases of(ProofText text, Block block, Percent percent, Quantity part) {
        if (part.base() != null) {
            Base base = Base.of(part.base());
            return new Bases(Optional.of(base), List.of(base));
        }
        List<Base> all = new ArrayList<>();
        Optional<Base> said = named(block, percent, part);
        said.ifPresent(all::add);
        for (Group group : text.groupsWith(part)) {
            Base total = Base.of(group.total().value());
            all.add(total);
            if (said.isEmpty()) {
                said = Optional.of(total);
            }
        }
        for (Quantity count : block.quantities().near(percent.start())) {
            if (count != part && count.sameThing(part)) {
                all.add(Base.of(count.base() == null ? count.value() : count.base()));
            }
        }
        left(block, percent, part).ifPresent(left -> List.copyOf(all).forEach(base -> all.add(base.without(left))));
        return new Bases(said, List.copyOf(all));
    }

    private static Optional<Base> named(Block block, Percent percent, Quantity part) {
        Matcher outOf =
                OUT_OF.matcher(block.text()).region(percent.end(), block.text().length());
        if (!outOf.lookingAt()) {
            return Optional.empty();
        }
        Optional<BigDecimal> left = left(block, percent, part);
        return byWords(block, part, outOf.group(1))
                .map(count -> Base.of(count.value()))
                .map(base -> left.map(base::without).orElse(base));
    }

    /** What the sentence leaves out of the base. */
    private static Optional<BigDecimal> left(Block block, Percent percent, Quantity part) {
        int end = block.sentenceEnd(percent.end() - 1);
        Matcher without = WITHOUT.matcher(block.text()).region(percent.end(), Math.min(end, percent.end() + 160));
        return without.find() ? byWords(block, part, without.group(1)).map(Quantity::value) : Optional.empty();
    }

    /** The first other number of the paragraph whose words hold all of these. */
    private static Optional<Quantity> byWords(Block block, Quantity part, String words) {
        Set<String> wanted = Syllables.of(words);
        return block.quantities().near(part.start()).stream()
                .filter(count -> count != part && !count.fraction() && count.sameThing(part))
                .filter(count -> Syllables.around(block, count).containsAll(wanted))
                .findFirst();
    }
}
