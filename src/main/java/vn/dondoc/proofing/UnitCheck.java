package vn.dondoc.proofing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line announces is what it then counts: {@code Số nhiệm vụ được giao: 20 nhiệm vụ}, not {@code văn bản}. */
final class UnitCheck implements Check {

    private static final Pattern ANNOUNCED = Words.pattern("<<(?:tổng~số|số~lượng|số)~");
    private static final Set<NounFamily> GENERAL = Set.of(
            NounFamily.CASE,
            NounFamily.TURN,
            NounFamily.CONTENT,
            NounFamily.ISSUE,
            NounFamily.GROUP,
            NounFamily.FORM,
            NounFamily.MEETING);

    @Override
    public void check(ProofText text, Findings findings) {
        for (Block block : text.prose()) {
            for (Quantity count : block.quantities().counts()) {
                Noun announced = announced(block, count);
                if (announced != null
                        && count.noun() != null
                        && !GENERAL.contains(count.family())
                        && announced.family().differs(count.family())) {
                    findings.ask(
                            FindingKind.UNIT,
                            block,
                            count.start(),
                            count.end(),
                            "Dòng này đếm %s nhưng đơn vị ghi là %s."
                                    .formatted(
                                            Words.lower(announced.words()),
                                            Words.lower(count.noun().words())),
                            block.part(count.start(), count.numberEnd()) + " " + Words.lower(announced.words()));
                }
            }
        }
    }

    private static Noun announced(Block block, Quantity count) {
        String label = block.part(count.labelFrom(), count.start());
        if (!label.stripTrailing().endsWith(":")) {
            return null;
        }
        Noun last = null;
        Matcher found = ANNOUNCED.matcher(label);
        while (found.find()) {
            last = Noun.at(label, found.end());
        }
        return last;
    }
}
