package vn.dondoc.proofing;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one line: takes away the marks of Markdown and HTML that pasted text brings, composes letters and their accents,
 * keeps the marks of footnotes aside.
 */
final class LineReader {

    private static final Pattern SUP = Pattern.compile("<sup>\\s*(\\d{1,3})\\s*</sup>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>");
    private static final Pattern BULLET = Pattern.compile("\\s*\\\\?([-+•–*]|[a-zđ]\\))\\s+");
    private static final Pattern HASHES = Pattern.compile("\\s*#{1,6}\\s+");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String raw;
    private final Matcher sup;
    private final Matcher tag;

    LineReader(String raw) {
        this.raw = raw;
        this.sup = SUP.matcher(raw);
        this.tag = TAG.matcher(raw);
    }

    Line read(int from, int to) {
        Line line = new Line();
        int at = from;
        Matcher hashes = HASHES.matcher(raw).region(from, to);
        if (hashes.lookingAt()) {
            line.emphasise();
            at = hashes.end();
        }
        String bare = raw.substring(at, to).strip();
        if (bare.startsWith("**") && bare.endsWith("**")) {
            line.emphasise();
        }
        Matcher bullet = BULLET.matcher(raw).region(at, to);
        if (bullet.lookingAt()) {
            line.bullet(bullet.group(1));
            at = bullet.end();
        }
        while (at < to) {
            at = step(line, at, to);
        }
        return line;
    }

    private int step(Line line, int at, int to) {
        char letter = raw.charAt(at);
        if (letter == '<') {
            if (sup.region(at, to).lookingAt()) {
                line.mark(sup.group(1));
                return sup.end();
            }
            if (tag.region(at, to).lookingAt()) {
                return tag.end();
            }
        }
        if (SUPERSCRIPTS.indexOf(letter) >= 0) {
            return superscript(line, at, to);
        }
        boolean indent = line.empty() && (letter == ' ' || letter == '\u00a0');
        if (indent
                || letter == '*'
                || letter == '\\'
                || letter == '\r'
                || Character.getType(letter) == Character.FORMAT) {
            return at + 1;
        }
        if (letter == '\u00a0' || letter == '\u202f' || letter == '\u2007') {
            line.add(' ', at, at + 1);
            return at + 1;
        }
        return letters(line, at, to);
    }

    private int superscript(Line line, int at, int to) {
        StringBuilder number = new StringBuilder();
        int end = at;
        while (end < to && SUPERSCRIPTS.indexOf(raw.charAt(end)) >= 0) {
            number.append(SUPERSCRIPTS.indexOf(raw.charAt(end)));
            end++;
        }
        line.mark(number.toString());
        return end;
    }

    private int letters(Line line, int at, int to) {
        int end = at + 1;
        while (end < to && Character.getType(raw.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        if (end == at + 1) {
            line.add(raw.charAt(at), at, end);
            return end;
        }
        String composed = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            line.add(composed.charAt(i), at, end);
        }
        return end;
    }
}
