package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.common.Vietnamese;

/** Cuts a text into blocks and joins paragraphs that a page break or a footnote has cut. */
final class BlockReader {

    private static final int LONGEST_HEADING = 120;
    private static final int SHORTEST_CUT = 60;
    private static final Pattern RULE = Pattern.compile("[-_=\\s]*");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:[IVX]+|\\d+(?:\\.\\d+)*)\\.\\s+.*");
    private static final Pattern MAIN = Pattern.compile("\\s*[IVX]+\\.\\s+.*");
    private static final Pattern APPENDIX = Words.pattern("\\s*phụ lục>>.{0,40}");
    private static final Pattern CLOSED = Pattern.compile(".*[.;:!?…)”\"]\\s*");
    private static final Pattern OPEN_END = Pattern.compile(".*(?:,|\\d)\\s*");
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:\\p{Ll}|\\d+[/%]).*");

    private BlockReader() {}

    static List<Block> read(String raw) {
        List<Line> lines = joined(lines(raw));
        List<Block> blocks = new ArrayList<>();
        boolean[] inside = insideTables(lines);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            BlockKind kind = kind(line, inside[i]);
            boolean main = kind == BlockKind.HEADING
                    && (MAIN.matcher(line.text()).matches()
                            || APPENDIX.matcher(line.text()).matches());
            if (main) {
                section = Words.lower(line.text());
            }
            blocks.add(new Block(kind, line, section));
        }
        return blocks;
    }

    private static List<Line> lines(String raw) {
        LineReader reader = new LineReader(raw);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= raw.length()) {
            int to = raw.indexOf('\n', from);
            to = to < 0 ? raw.length() : to;
            Line line = reader.read(from, to);
            if (!line.blank() && !RULE.matcher(line.text()).matches()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    private static List<Line> joined(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        Line open = null;
        for (Line line : lines) {
            boolean aside = !line.footnote().isEmpty();
            if (open != null && !aside && continues(open, line)) {
                open.join(line);
                continue;
            }
            kept.add(line);
            if (!aside) {
                open = line;
            }
        }
        return kept;
    }

    private static boolean continues(Line open, Line next) {
        String text = open.text();
        if (open.row()
                || next.row()
                || open.emphasised()
                || next.emphasised()
                || !next.bullet().isEmpty()) {
            return false;
        }
        if (text.length() < SHORTEST_CUT
                || CLOSED.matcher(text).matches()
                || NUMBERED.matcher(next.text()).matches()) {
            return false;
        }
        return GOES_ON.matcher(next.text()).matches() || OPEN_END.matcher(text).matches();
    }

    private static BlockKind kind(Line line, boolean insideTable) {
        if (line.row()) {
            return BlockKind.ROW;
        }
        if (!line.footnote().isEmpty()) {
            return BlockKind.FOOTNOTE;
        }
        if (insideTable) {
            return BlockKind.CELL;
        }
        return heading(line) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private static boolean heading(Line line) {
        String text = line.text().strip();
        if (text.length() > LONGEST_HEADING && !line.emphasised()) {
            return false;
        }
        boolean numbered = NUMBERED.matcher(text).matches() && !text.matches(".*[.;,]");
        boolean upper = text.length() > 3 && text.equals(text.toUpperCase(Vietnamese.LOCALE));
        return line.emphasised() || APPENDIX.matcher(text).matches() || upper && text.matches(".*\\p{L}.*") || numbered;
    }

    /** Lines without tabs between two lines of a table go on with a cell. */
    private static boolean[] insideTables(List<Line> lines) {
        boolean[] inside = new boolean[lines.size()];
        int lastRow = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).row()) {
                if (lastRow >= 0) {
                    Arrays.fill(inside, lastRow, i, true);
                }
                lastRow = i;
            } else if (outside(lines.get(i))) {
                lastRow = -1;
            }
        }
        return inside;
    }

    private static boolean outside(Line line) {
        return line.emphasised() || APPENDIX.matcher(line.text()).matches();
    }
}
