package vn.dondoc.proofing;

import java.util.regex.Pattern;
import vn.dondoc.common.Vietnamese;

/** Patterns and letters of Vietnamese text. */
final class Words {

    /** Before a word. */
    static final String BEFORE = "(?<![\\p{L}\\p{N}])";

    /** After a word. */
    static final String AFTER = "(?![\\p{L}\\p{N}])";

    private Words() {}

    /** Ignores case; {@code ~} stands for one or more spaces, {@code <<} and {@code >>} for the edges of words. */
    static Pattern pattern(String regex) {
        return Pattern.compile(
                regex.replace("~", "\\s+").replace("<<", BEFORE).replace(">>", AFTER),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String lower(String text) {
        return text.toLowerCase(Vietnamese.LOCALE);
    }
}
