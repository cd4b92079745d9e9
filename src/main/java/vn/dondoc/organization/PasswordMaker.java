package vn.dondoc.organization;

import java.security.SecureRandom;

/** Makes one-time passwords that can be read out on the phone: no letters or digits that look alike. */
final class PasswordMaker {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String ALL = LETTERS + "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordMaker() {}

    /** Like {@code kT4w-mmP9-xs2A}: some 69 bits. */
    static String make() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            String alphabet = i == 0 ? LETTERS : ALL;
            password.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return password.toString();
    }
}
