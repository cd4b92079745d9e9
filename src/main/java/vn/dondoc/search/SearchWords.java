package vn.dondoc.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a person searches: words, all of which must be there in any order, and phrases, whose words must follow one
 * another. In quotes is a phrase, and so are parts joined without a space, such as {@code 56/KH-STP} or {@code I.2.5}.
 *
 * @param words all different words, those of the phrases included
 * @param phrases word sequences of two words or more
 * @param typed all words in the order typed, for judging how near a text is
 * @param loose words outside of phrases
 * @param joined places in {@code typed} of words that follow the one before them in a phrase
 */
record SearchWords(
        List<Syllable> words,
        List<List<Syllable>> phrases,
        List<Syllable> typed,
        List<Syllable> loose,
        List<Integer> joined) {

    /** Further words are not looked at. */
    static final int MOST = 12;

    private static final int LONGEST = 500;

    /** Something in quotes, or something without white space and without signs that only separate. */
    private static final Pattern PART = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]|[^\\s,;:()\"“”„]+");

    static SearchWords of(String text) {
        String input = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<List<Syllable>> phrases = new ArrayList<>();
        List<Syllable> loose = new ArrayList<>();
        List<Syllable> typed = new ArrayList<>();
        List<Integer> joined = new ArrayList<>();
        Matcher parts = PART.matcher(input);
        while (parts.find() && typed.size() < MOST) {
            List<Syllable> part = Syllables.of(parts.group(1) != null ? parts.group(1) : parts.group());
            part = part.subList(0, Math.min(part.size(), MOST - typed.size()));
            for (int i = 1; i < part.size(); i++) {
                joined.add(typed.size() + i);
            }
            typed.addAll(part);
            if (part.size() > 1) {
                phrases.add(List.copyOf(part));
            } else {
                loose.addAll(part);
            }
        }
        Map<String, Syllable> words = new LinkedHashMap<>();
        typed.forEach(word -> words.putIfAbsent(word.fold() + "_" + word.marks(), word));
        return new SearchWords(
                List.copyOf(words.values()),
                List.copyOf(phrases),
                List.copyOf(typed),
                List.copyOf(loose),
                List.copyOf(joined));
    }

    /** The place of every word that was typed after another one. */
    List<Integer> followers() {
        return IntStream.range(1, typed.size()).boxed().toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a word of a text is the one that is searched: a word typed with diacritics wants the same ones. */
    static boolean matches(Syllable wanted, String fold, String marks, boolean plainText) {
        return wanted.fold().equals(fold)
                && (!wanted.marked() || plainText || wanted.marks().equals(marks));
    }
}
