package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A counted noun as it stands in a text.
 *
 * @param end place after its last letter
 */
record Noun(NounFamily family, String words, int end) {

    private static final Map<Character, List<Map.Entry<String, NounFamily>>> BY_FIRST = new HashMap<>();

    static {
        for (NounFamily family : NounFamily.values()) {
            for (String word : family.words()) {
                BY_FIRST.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(Map.entry(word, family));
            }
        }
        BY_FIRST.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt(entry -> -entry.getKey().length())));
    }

    /** The longest noun that begins at {@code at}, or null. */
    @Nullable
    static Noun at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (Map.Entry<String, NounFamily> entry :
                BY_FIRST.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            String word = entry.getKey();
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return new Noun(entry.getValue(), text.substring(at, end), end);
            }
        }
        return null;
    }
}
