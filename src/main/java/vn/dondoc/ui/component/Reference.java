package vn.dondoc.ui.component;

import java.security.SecureRandom;

/** Numbers by which an operator finds in the log what a person saw on the screen. */
public final class Reference {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new reference such as {@code K7QF-2MXA}: no letters that are mistaken for digits on the telephone. */
    public static String next() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
