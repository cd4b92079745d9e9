package vn.dondoc.plan.reading;

import static vn.dondoc.plan.reading.FileSniffer.refuse;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.dondoc.plan.reading.UnreadableFileException.Code;

/** A table from the clipboard: HTML as Word, Excel and browsers give it, or lines with tabs. */
final class PastedTable {

    private PastedTable() {}

    static List<Block> read(String text) {
        if (text == null || text.isBlank()) {
            throw refuse(Code.EMPTY, "Chưa có gì được dán. Hãy chọn bảng trong Word hoặc Excel, chép rồi dán lại.");
        }
        if (text.length() > Limits.FILE_BYTES) {
            throw FileSniffer.tooLarge();
        }
        String lower = Texts.lower(text);
        boolean html = lower.contains("<table") || lower.contains("<tr");
        List<Block> blocks = html ? html(text) : tabs(text);
        if (blocks.stream().noneMatch(Block.Table.class::isInstance)) {
            throw refuse(
                    Code.NO_TABLE,
                    "Không thấy bảng nào trong phần vừa dán. Hãy chọn cả bảng (kèm dòng tiêu đề cột) trong Word hoặc"
                            + " Excel, chép rồi dán lại.");
        }
        return blocks;
    }

    private static List<Block> html(String text) {
        List<Block> blocks = new ArrayList<>();
        String whole = Texts.lower(text).contains("<table") ? text : "<table>" + text + "</table>";
        collect(Jsoup.parse(whole).body(), blocks);
        return blocks;
    }

    private static void collect(Element parent, List<Block> blocks) {
        for (Element child : parent.children()) {
            if (child.normalName().equals("table")) {
                Block.Table table = table(child);
                if (!table.rows().isEmpty()) {
                    blocks.add(table);
                }
            } else if (child.getElementsByTag("table").isEmpty()) {
                String line = Texts.clean(linesOf(child));
                if (!line.isBlank()) {
                    blocks.add(new Block.Paragraph(line, isBold(child), null));
                }
            } else {
                collect(child, blocks);
            }
        }
    }

    private static Block.Table table(Element element) {
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Cell> open = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (Element tr : element.getElementsByTag("tr")) {
            if (rows.size() >= Limits.ROWS) {
                throw Limits.tooManyRows();
            }
            List<Block.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Element td : tr.children()) {
                column = fillMerged(cells, open, left, column);
                int span = number(td, "colspan");
                int down = number(td, "rowspan");
                if (column + span > Limits.COLUMNS) {
                    break;
                }
                Block.Cell cell = new Block.Cell(column, span, Texts.clean(linesOf(td)), isBold(td), false);
                cells.add(cell);
                if (down > 1) {
                    open.add(new Block.Cell(column, span, cell.text(), cell.bold(), true));
                    left.add(down);
                }
                column += span;
            }
            fillMerged(cells, open, left, column);
            for (int i = open.size() - 1; i >= 0; i--) {
                left.set(i, left.get(i) - 1);
                if (left.get(i) <= 0) {
                    open.remove(i);
                    left.remove(i);
                }
            }
            rows.add(new Block.Row(rows.size() + 1, List.copyOf(cells), false));
        }
        return new Block.Table(rows, List.of(), null);
    }

    private static int fillMerged(List<Block.Cell> cells, List<Block.Cell> open, List<Integer> left, int column) {
        int next = column;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Block.Cell merged : open) {
                if (merged.column() == next && !cells.contains(merged) && startedAbove(cells, merged)) {
                    cells.add(merged);
                    next = merged.end();
                    moved = true;
                }
            }
        }
        return next;
    }

    /** False for a region that begins in this very row. */
    private static boolean startedAbove(List<Block.Cell> cells, Block.Cell merged) {
        return cells.stream().noneMatch(cell -> cell.column() == merged.column());
    }

    private static int number(Element cell, String attribute) {
        String digits = cell.attr(attribute).replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 5 ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private static boolean isBold(Element element) {
        if (element.normalName().equals("th")) {
            return true;
        }
        int all = element.text().length();
        int bold = element.select("b, strong, [style*=font-weight:bold], [style*=font-weight:700]").stream()
                .mapToInt(part -> part.text().length())
                .max()
                .orElse(0);
        return all > 0 && bold * 10 >= all * 6;
    }

    private static String linesOf(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("style") || name.equals("script")) {
                return;
            }
            if (name.equals("br")) {
                text.append('\n');
            }
            element.childNodes().forEach(child -> append(child, text));
            if (name.equals("p") || name.equals("div") || name.equals("li") || name.equals("tr")) {
                text.append('\n');
            } else if (name.equals("td")) {
                text.append(' ');
            }
        }
    }

    private static List<Block> tabs(String text) {
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Cell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean tab = false;
        String all = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        for (int i = 0; i < all.length(); i++) {
            char letter = all.charAt(i);
            boolean more = i + 1 < all.length();
            if (letter == '"' && (quoted || cell.isEmpty())) {
                if (quoted && more && all.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted && all.indexOf('"', i + 1) > 0;
                }
            } else if (!quoted && (letter == '\t' || letter == '\n')) {
                if (cells.size() < Limits.COLUMNS) {
                    cells.add(new Block.Cell(cells.size(), 1, Texts.clean(cell.toString()), false, false));
                }
                cell.setLength(0);
                tab |= letter == '\t';
                if (letter == '\n') {
                    addRow(rows, cells);
                    cells = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        return tab && !rows.isEmpty() ? List.of(new Block.Table(rows, List.of(), null)) : List.of();
    }

    private static void addRow(List<Block.Row> rows, List<Block.Cell> cells) {
        if (rows.size() >= Limits.ROWS) {
            throw Limits.tooManyRows();
        }
        if (cells.stream().anyMatch(cell -> !cell.blank())) {
            rows.add(new Block.Row(rows.size() + 1, List.copyOf(cells), false));
        }
    }
}
