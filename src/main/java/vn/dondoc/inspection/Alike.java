package vn.dondoc.inspection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.dondoc.common.Vietnamese;

/** How much two findings say the same, by the syllables that they share; enough to suggest, never to decide. */
final class Alike {

    /** Below this share nothing is suggested. */
    static final int ENOUGH = 30;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "va", "cua", "cac", "co", "chua", "khong", "duoc", "theo", "tai", "cho", "trong", "la", "mot", "so", "ve",
            "voi", "den", "tu", "nhung", "con", "da", "thi", "viec");

    private Alike() {}

    /** Shared syllables of all of the shorter text, 0 to 100. */
    static int percent(String one, String other) {
        Set<String> mine = syllables(one);
        Set<String> theirs = syllables(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return 100 * both.size() / Math.max(3, Math.min(mine.size(), theirs.size()));
    }

    private static Set<String> syllables(String text) {
        Set<String> found =
                new HashSet<>(Arrays.asList(Vietnamese.plainKey(text).split("[^\\p{L}\\p{N}]+")));
        found.remove("");
        found.removeAll(EMPTY_WORDS);
        return found;
    }
}
