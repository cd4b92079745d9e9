package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.proofing.TableRow.Column;

/** A number of the body equals the line of the appendix that has the same words. */
final class AppendixCheck implements Check {

    private static final int FEWEST_SYLLABLES = 2;

    /** A line of the appendix. */
    private record Line(
            String label, Set<String> syllables, @Nullable NounFamily family, BigDecimal value) {

        boolean covers(Set<String> said) {
            boolean shorter = syllables.containsAll(said) && said.size() * 2 >= syllables.size();
            boolean longer = syllables.size() >= FEWEST_SYLLABLES
                    && said.containsAll(syllables)
                    && syllables.size() * 3 >= said.size();
            return shorter || longer;
        }
    }

    @Override
    public void check(ProofText text, Findings findings) {
        List<Line> lines = lines(text);
        if (lines.isEmpty()) {
            return;
        }
        for (Block block : text.prose()) {
            for (Quantity count : block.quantities().counts()) {
                if (count.noun() != null) {
                    compare(block, count, lines, findings);
                }
            }
        }
    }

    private static void compare(Block block, Quantity count, List<Line> lines, Findings findings) {
        Set<String> said = Syllables.around(block, count);
        if (said.size() < FEWEST_SYLLABLES) {
            return;
        }
        List<Line> same = lines.stream()
                .filter(line -> line.family() == count.family() && line.covers(said))
                .toList();
        if (same.isEmpty() || same.stream().anyMatch(line -> line.value().compareTo(count.value()) == 0)) {
            return;
        }
        Line best = same.stream()
                .min(Comparator.comparingInt(line -> line.syllables().size()))
                .orElseThrow();
        findings.ask(
                FindingKind.APPENDIX,
                block,
                count.start(),
                count.end(),
                "Thân văn bản ghi %s, phụ lục ghi %s ở dòng \"%s\"."
                        .formatted(
                                VietnameseNumber.print(count.value()),
                                VietnameseNumber.print(best.value()),
                                best.label()),
                null);
    }

    private static List<Line> lines(ProofText text) {
        List<Line> lines = new ArrayList<>();
        ProofContext context = text.context();
        if (context.appendix() != null) {
            context.appendix()
                    .forEach((code, value) -> words(context, code).ifPresent(label -> lines.add(given(label, value))));
        }
        for (TableRow row : text.rows()) {
            Noun noun = TableUnitCheck.counted(row);
            Optional<BigDecimal> value =
                    VietnameseNumber.read(row.cell(Column.VALUE).text());
            if (noun != null && value.isPresent()) {
                String label = row.cell(Column.LABEL).text();
                lines.add(new Line(label, Syllables.of(label), noun.family(), value.get()));
            }
        }
        return lines;
    }

    private static Optional<String> words(ProofContext context, String code) {
        String label = context.labels().getOrDefault(code, code);
        return label.contains(" ") ? Optional.of(label) : Optional.empty();
    }

    private static Line given(String label, BigDecimal value) {
        NounFamily family = null;
        for (int i = 0; i < label.length() && family == null; i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(label.charAt(i - 1));
            Noun noun = wordStart ? Noun.at(label, i) : null;
            family = noun == null ? null : noun.family();
        }
        return new Line(label, new HashSet<>(Syllables.of(label)), family, value);
    }
}
