package vn.dondoc.report.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Makes plain text of what people paste from Word: no word is lost, but the marks that Word uses for itself become
 * ordinary spaces, line ends and dashes. Plain text comes out as it went in, and cleaning twice changes nothing.
 */
public final class PastedText {

    /** Longest text of a section, in characters. */
    public static final int LONGEST = 200_000;

    /** Only what no writer types: marks of Word or of a browser's clipboard. */
    private static final List<String> MARKUP =
            List.of("<!--[if", "<o:p", "class=mso", "class=\"mso", "<w:", "<html", "<body", "</p>", "</span>");

    /** Bullets of Word, its Symbol and Wingdings fonts included, at the start of a line. */
    private static final Pattern BULLET =
            Pattern.compile("(?m)^[ \\t]*(?:[•▪●■◦‣·\uF0B7\uF0A7\uF0D8\uF0FC\uF02D§Øü]|o(?=\\t))[ \\t]+");

    private static final Pattern ODD_SPACES = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern LONE_HALVES = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final Pattern TRAILING = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private PastedText() {}

    /** The text as it is kept. */
    public static String clean(String pasted) {
        String text = pasted;
        if (markup(pasted)) {
            text = page(pasted) ? words(pasted) : lines(pasted);
        }
        text = LINE_ENDS.matcher(text).replaceAll("\n");
        text = ODD_SPACES.matcher(text).replaceAll(" ");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = LONE_HALVES.matcher(text).replaceAll("");
        text = CONTROLS.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("- ");
        text = TRAILING.matcher(text).replaceAll("");
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean markup(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(lower::contains);
    }

    /** Whether it is markup from the beginning; else it is text with tags in some places, whose lines stay. */
    private static boolean page(String text) {
        return text.stripLeading().startsWith("<");
    }

    /** Takes the tags out of each line; a row of a table stays one line. */
    private static String lines(String text) {
        return text.lines()
                .map(line -> line.indexOf('<') < 0 ? line : line.indexOf('\t') < 0 ? line(line) : row(line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        return markup(line) ? words(line) : line;
    }

    private static String row(String row) {
        return Arrays.stream(row.split("\t", -1))
                .map(cell -> markup(cell) ? Jsoup.parse(cell).text() : cell)
                .collect(Collectors.joining("\t"));
    }

    /** Whether two texts differ only in spaces at line ends and in empty lines, which cleaning takes away. */
    public static boolean sameButForSpaces(String one, String other) {
        return spaced(one).equals(spaced(other));
    }

    private static String spaced(String text) {
        return EMPTY_LINES
                .matcher(TRAILING.matcher(text).replaceAll(""))
                .replaceAll("\n\n")
                .stripTrailing();
    }

    /** The words of markup, a line for each paragraph, item and row. */
    private static String words(String markup) {
        Document page = Jsoup.parse(markup);
        page.select("style, script, head, xml").remove();
        StringBuilder text = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[\\r\\n]+ *", " "));
                } else if (node instanceof Element element) {
                    switch (element.normalName()) {
                        case "br" -> text.append('\n');
                        case "li" -> text.append("\n- ");
                        case "td", "th" -> text.append(element.elementSiblingIndex() == 0 ? "" : "\t");
                        case "p", "div", "tr", "h1", "h2", "h3", "h4" -> startLine(text);
                        default -> {}
                    }
                }
            }
        });
        return text.toString().strip();
    }

    private static void startLine(StringBuilder text) {
        int end = text.length();
        boolean fresh = end == 0 || text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\t';
        boolean item = end >= 3 && text.substring(end - 3).equals("\n- ");
        if (!fresh && !item) {
            text.append('\n');
        }
    }
}
