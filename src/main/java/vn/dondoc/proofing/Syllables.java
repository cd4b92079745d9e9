package vn.dondoc.proofing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The syllables that tell one counted thing from another, without the words that every line has. */
final class Syllables {

    private static final Set<String> COMMON = Set.of(
            "số", "lượng", "tổng", "đã", "được", "các", "của", "và", "có", "do", "tại", "kết", "quả", "trong", "là",
            "cho", "những", "theo", "đến", "gồm", "đó", "với", "đối", "về", "bao", "để", "sở");
    private static final Pattern CLAUSE = Pattern.compile("[,;:(]");
    private static final Pattern TAIL = Pattern.compile("[^,;:.()\\d]{0,60}");

    private Syllables() {}

    /** The telling syllables of a phrase, counted nouns left out. */
    static Set<String> of(String phrase) {
        Set<String> found = new LinkedHashSet<>();
        String lower = Words.lower(phrase);
        int at = 0;
        while (at < lower.length()) {
            if (!Character.isLetterOrDigit(lower.charAt(at))) {
                at++;
                continue;
            }
            Noun noun = Noun.at(lower, at);
            int end = noun != null ? noun.end() : wordEnd(lower, at);
            String word = lower.substring(at, end);
            if (noun == null && !COMMON.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                found.add(word);
            }
            at = end;
        }
        return found;
    }

    /** Those of the words right before and right after a number. */
    static Set<String> around(Block block, Quantity count) {
        Set<String> found = of(clause(block, count));
        found.addAll(of(tail(block, count)));
        return found;
    }

    /** The last clause before a number. */
    static String clause(Block block, Quantity count) {
        String label = block.part(count.labelFrom(), count.start()).stripTrailing();
        if (label.endsWith(":")) {
            label = label.substring(0, label.length() - 1);
        }
        String[] clauses = CLAUSE.split(label);
        return Arrays.stream(clauses).reduce((first, last) -> last).orElse("");
    }

    /** The words after the noun, up to the next sign. */
    static String tail(Block block, Quantity count) {
        Matcher tail =
                TAIL.matcher(block.text()).region(count.end(), block.text().length());
        return tail.lookingAt() ? tail.group() : "";
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
