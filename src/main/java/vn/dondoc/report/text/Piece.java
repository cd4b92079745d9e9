package vn.dondoc.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text: literal words, or one field.
 *
 * @param token what stands between the braces; null for words
 * @param start where it begins in the written text
 * @param end where it ends, exclusive
 */
record Piece(
        String source, @org.springframework.lang.Nullable String token, int start, int end) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}\\n]{1,160})}}");

    /** Cuts a text; no character is lost. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (field.find()) {
            if (field.start() > at) {
                pieces.add(new Piece(text.substring(at, field.start()), null, at, field.start()));
            }
            pieces.add(new Piece(field.group(), field.group(1).strip(), field.start(), field.end()));
            at = field.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null, at, text.length()));
        }
        return pieces;
    }

    boolean isField() {
        return token != null;
    }
}
