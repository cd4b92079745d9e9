package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A total and the parts that the text says it is made of.
 *
 * @param block where the total stands
 * @param opener how the parts are announced
 * @param parts the parts in the narrowest reading
 * @param readings all reasonable readings of where the parts end
 */
record Group(Block block, Quantity total, Opener opener, List<Part> parts, List<List<Part>> readings) {

    /** How parts follow a total. */
    enum Opener {
        /** {@code gồm}: the parts are all there is. */
        WHOLE,
        /** {@code trong đó}: the parts may be some of it. */
        AMONG,
        /** A bracket after the number. */
        BRACKET
    }

    /** @param block where the part stands: a list item has its own */
    record Part(Block block, Quantity quantity) {

        String label() {
            return Words.lower(block.part(quantity.labelFrom(), quantity.start()));
        }

        String words() {
            return Words.lower(block.part(quantity.labelFrom(), quantity.end()));
        }
    }

    static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether one of the readings adds up. */
    boolean addsUp() {
        return readings.stream()
                .map(Group::sum)
                .anyMatch(sum -> VietnameseNumber.same(sum, total.value()) || VietnameseNumber.same(sum, total.base()));
    }

    /** {@code 02 + 03}, as printed. */
    static String printed(List<Part> parts) {
        return parts.stream()
                .map(part -> part.block()
                        .part(part.quantity().start(), part.quantity().numberEnd()))
                .collect(Collectors.joining(" + "));
    }

    String label() {
        return Words.lower(block.part(total.labelFrom(), total.start()));
    }
}
