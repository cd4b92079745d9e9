package vn.dondoc.common;

/** Words that people search for, as a pattern of SQL's {@code LIKE}. */
public final class LikePattern {

    private static final int LONGEST = 200;

    private LikePattern() {}

    /** Finds the words anywhere in a text; what is a sign of patterns stands for itself. Very long words are cut. */
    public static String containing(String words) {
        String plain = words.strip();
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return "%" + cut.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
