package vn.dondoc.plan.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two texts are. */
public final class Similarity {

    /** From here on two names are probably the same, misspelt. */
    static final double PROBABLE = 0.86;

    private Similarity() {}

    /** Shorter names differ by one letter and mean another unit ("Thanh tra Sở", "Thanh tra Bộ"). */
    private static final int SHORT_NAME = 16;

    /** 1 for equal, 0 for nothing in common: 1 - edit distance / length. */
    static double ratio(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest < SHORT_NAME) {
            return a.equals(b) && longest > 0 ? 1 : 0;
        }
        if (Math.abs(a.length() - b.length()) > longest * (1 - PROBABLE) + 1) {
            return 0;
        }
        return 1.0 - (double) distance(a, b) / longest;
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    /** The text is the name with one word too many inside ("Văn phòng UBND Sở"). */
    static boolean oneWordMore(String text, String name) {
        List<String> words = Arrays.asList(text.split(" "));
        List<String> wanted = Arrays.asList(name.split(" "));
        if (wanted.size() < 3
                || words.size() != wanted.size() + 1
                || !words.get(0).equals(wanted.get(0))
                || !words.get(words.size() - 1).equals(wanted.get(wanted.size() - 1))) {
            return false;
        }
        int next = 0;
        for (String word : words) {
            next += next < wanted.size() && word.equals(wanted.get(next)) ? 1 : 0;
        }
        return next == wanted.size();
    }

    /** The word pairs of a text, without case and diacritics: what {@link #words} compares. */
    public static Set<String> pairsOf(String text) {
        return pairs(Texts.fold(text));
    }

    /** Share of common word pairs: both of all; 1 for the same, 0 for nothing in common. */
    public static double words(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> small = a.size() < b.size() ? a : b;
        Set<String> large = small == a ? b : a;
        int common = 0;
        for (String word : small) {
            common += large.contains(word) ? 1 : 0;
        }
        return (double) common / (a.size() + b.size() - common);
    }

    /** Pairs of neighbouring words, for comparing sentences. */
    static Set<String> pairs(String text) {
        String[] words = text.split(" ");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length; i++) {
            pairs.add(words[i] + " " + words[i + 1]);
        }
        return pairs;
    }
}
