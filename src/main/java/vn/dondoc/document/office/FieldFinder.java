package vn.dondoc.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Finds the fields of a layout. Word likes to divide what was typed into several runs (spelling, corrections): a field is
 * then put together in its first run, whose look counts.
 */
final class FieldFinder {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]{0,60}?)\\s*}}");

    /**
     * A field in its place.
     *
     * @param name as written, in lower case
     * @param run where it begins
     * @param alone nothing else stands in the paragraph
     * @param body in the text itself, not in a table, header or footer
     */
    record Found(String name, XWPFParagraph paragraph, XWPFRun run, boolean alone, boolean body) {}

    private record Piece(XWPFRun run, CTText text) {}

    private final List<Found> found = new ArrayList<>();

    private FieldFinder() {}

    /** All fields from top to bottom, then those of headers and footers. */
    static List<Found> find(XWPFDocument document) {
        FieldFinder finder = new FieldFinder();
        finder.search(document.getBodyElements(), true);
        document.getHeaderList().forEach(header -> finder.search(header.getBodyElements(), false));
        document.getFooterList().forEach(footer -> finder.search(footer.getBodyElements(), false));
        return finder.found;
    }

    /** The names of the fields in a text. */
    static List<String> names(String text) {
        return FIELD.matcher(text)
                .results()
                .map(result -> result.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What is left of a text without its fields: a lone brace there is a slip. */
    static String without(String text) {
        return FIELD.matcher(text).replaceAll("");
    }

    private void search(List<IBodyElement> elements, boolean body) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                search(paragraph, body);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        search(cell.getBodyElements(), false);
                    }
                }
            }
        }
    }

    private void search(XWPFParagraph paragraph, boolean body) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            for (CTText piece : run.getCTR().getTList()) {
                pieces.add(new Piece(run, piece));
                text.append(piece.getStringValue());
            }
        }
        Matcher matcher = FIELD.matcher(text);
        while (matcher.find()) {
            Piece first = join(pieces, matcher.start(), matcher.end());
            boolean alone = text.toString().strip().equals(matcher.group());
            found.add(new Found(matcher.group(1).toLowerCase(Locale.ROOT), paragraph, first.run(), alone, body));
        }
    }

    /** Moves what lies between the two offsets into the piece where it begins; the text as a whole stays the same. */
    private static Piece join(List<Piece> pieces, int start, int end) {
        Piece first = null;
        int at = 0;
        for (Piece piece : pieces) {
            String text = piece.text().getStringValue();
            int next = at + text.length();
            if (first == null && start < next) {
                first = piece;
                if (end <= next) {
                    return first;
                }
            } else if (first != null) {
                int taken = Math.min(end, next) - at;
                TextPieces.set(first.text(), first.text().getStringValue() + text.substring(0, taken));
                TextPieces.set(piece.text(), text.substring(taken));
                if (end <= next) {
                    return first;
                }
            }
            at = next;
        }
        throw new IllegalStateException("A field lies outside the text of its paragraph");
    }
}
