package vn.dondoc.plan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.springframework.lang.Nullable;

/**
 * Streams {@code word/document.xml} into blocks. Deleted text of tracked changes, field codes, hidden text, and the
 * doubled fallback of text boxes are left out; inserted text, content controls and hyperlinks are read through.
 */
final class DocxReader implements Xml.Handler {

    private static final String PART = "word/document.xml";
    private static final Set<String> LEFT_OUT = Set.of(
            "moveFrom",
            "Fallback",
            "delText",
            "instrText",
            "delInstrText",
            "rt",
            "rPrChange",
            "pPrChange",
            "tcPrChange",
            "trPrChange",
            "tblPrChange",
            "tblGridChange",
            "sectPrChange",
            "numberingChange",
            "sectPr");

    private static final class Para {
        final StringBuilder text = new StringBuilder();

        @Nullable
        String style;

        int numId = -1;
        int level = -1;
        int letters;
        int boldLetters;
        boolean inProperties;
        boolean inRunProperties;

        @Nullable
        Boolean runBold;

        boolean runHidden;
        boolean inText;
    }

    private final OfficePackage source;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final ProgressListener progress;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Table> nested = new ArrayList<>();
    private final Deque<Para> paragraphs = new ArrayDeque<>();
    private final Deque<TableBuilder> tables = new ArrayDeque<>();
    private final Deque<boolean[]> controls = new ArrayDeque<>();
    private int skip;
    private boolean inRowProperties;
    private boolean inCellProperties;
    private int rowCount;
    private long characters;

    private DocxReader(OfficePackage source, ProgressListener progress) {
        this.source = source;
        this.progress = progress;
        this.styles = DocxStyles.read(source);
        this.numbering = DocxNumbering.read(source);
    }

    static List<Block> read(OfficePackage source, ProgressListener progress) {
        DocxReader reader = new DocxReader(source, progress);
        Xml.parse(source, PART, reader);
        return reader.blocks;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (skip > 0) {
            skip++;
            return;
        }
        if (LEFT_OUT.contains(name)) {
            skip = 1;
            return;
        }
        Para para = paragraphs.peek();
        if (name.equals("del")) {
            startDeletion(para);
        } else if (para != null && para.inProperties) {
            paragraphProperty(para, name, xml);
        } else if (para != null && para.inRunProperties) {
            runProperty(para, name, xml);
        } else if (inCellProperties || inRowProperties) {
            tableProperty(name, xml);
        } else {
            structure(name, xml, para);
        }
    }

    private void startDeletion(@Nullable Para para) {
        if (inRowProperties) {
            tables.element().deleteRow();
        } else if (para == null || !(para.inProperties || para.inRunProperties)) {
            skip = 1;
        }
    }

    private void structure(String name, XMLStreamReader xml, @Nullable Para para) {
        switch (name) {
            case "tbl" -> tables.push(new TableBuilder());
            case "gridCol" -> withTable(table -> table.widths.add(Xml.number(xml, "w", 0)));
            case "tr" -> withTable(TableBuilder::startRow);
            case "trPr" -> inRowProperties = !tables.isEmpty();
            case "tc" -> withTable(TableBuilder::startCell);
            case "tcPr" -> inCellProperties = !tables.isEmpty() && tables.element().cell != null;
            case "p" -> paragraphs.push(new Para());
            case "sdt" -> controls.push(new boolean[1]);
            case "showingPlcHdr" -> {
                if (!controls.isEmpty()) {
                    controls.element()[0] = Xml.on(xml);
                }
            }
            case "sdtContent" -> skip = !controls.isEmpty() && controls.element()[0] ? 1 : 0;
            default -> {
                if (para != null) {
                    content(para, name);
                }
            }
        }
    }

    private static void content(Para para, String name) {
        switch (name) {
            case "pPr" -> para.inProperties = true;
            case "rPr" -> para.inRunProperties = true;
            case "r" -> {
                para.runBold = null;
                para.runHidden = false;
            }
            case "t" -> para.inText = true;
            case "tab", "ptab" -> para.text.append(' ');
            case "br", "cr" -> para.text.append('\n');
            case "noBreakHyphen" -> para.text.append('-');
            default -> {
                // drawings and marks carry no words of the plan
            }
        }
    }

    private static void paragraphProperty(Para para, String name, XMLStreamReader xml) {
        switch (name) {
            case "pStyle" -> para.style = Xml.attribute(xml, "val");
            case "numId" -> para.numId = Xml.number(xml, "val", 0);
            case "ilvl" -> para.level = Xml.number(xml, "val", 0);
            default -> {
                // layout
            }
        }
    }

    private static void runProperty(Para para, String name, XMLStreamReader xml) {
        if (name.equals("b")) {
            para.runBold = Xml.on(xml);
        } else if (name.equals("vanish")) {
            para.runHidden = Xml.on(xml);
        }
    }

    private void tableProperty(String name, XMLStreamReader xml) {
        TableBuilder table = tables.element();
        TableBuilder.OpenCell cell = table.cell;
        if (inRowProperties && name.equals("gridBefore")) {
            table.skipColumns(Xml.number(xml, "val", 0));
        } else if (inCellProperties && cell != null) {
            if (name.equals("gridSpan")) {
                cell.span = Xml.number(xml, "val", 1);
            } else if (name.equals("vMerge")) {
                cell.mergeStarts = "restart".equals(Xml.attribute(xml, "val"));
                cell.mergedAbove = !cell.mergeStarts;
            } else if (name.equals("cellDel")) {
                cell.span = 1;
            }
        }
    }

    @Override
    public void text(String letters) {
        Para para = paragraphs.peek();
        if (skip > 0 || para == null || !para.inText || para.runHidden) {
            return;
        }
        characters += letters.length();
        if (characters > Limits.CHARACTERS || para.text.length() + letters.length() > Limits.TEXT) {
            throw Limits.tooManyRows();
        }
        para.text.append(letters);
        int count =
                (int) letters.codePoints().filter(Character::isLetterOrDigit).count();
        para.letters += count;
        boolean bold = para.runBold != null ? para.runBold : styles.bold(para.style);
        para.boldLetters += bold ? count : 0;
    }

    @Override
    public void end(String name) {
        if (skip > 0) {
            skip--;
            return;
        }
        Para para = paragraphs.peek();
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> withParagraph(para, p -> p.inProperties = false);
            case "rPr" -> withParagraph(para, p -> p.inRunProperties = p.inProperties && p.inRunProperties);
            case "t" -> withParagraph(para, p -> p.inText = false);
            case "trPr" -> inRowProperties = false;
            case "tcPr" -> inCellProperties = false;
            case "tc" -> withTable(TableBuilder::endCell);
            case "tr" -> endRow();
            case "tbl" -> endTable();
            case "sdt" -> controls.poll();
            default -> {
                // nothing to close
            }
        }
    }

    private void endParagraph() {
        Para para = paragraphs.poll();
        if (para == null) {
            return;
        }
        int numId = para.numId >= 0 ? para.numId : styles.numId(para.style);
        int level = para.level >= 0 ? para.level : styles.level(para.style);
        String label = numId > 0 ? numbering.next(numId, level) : "";
        String text = Texts.clean(label.isEmpty() ? para.text.toString() : label + " " + para.text);
        boolean bold = para.letters > 0 && para.boldLetters * 10 >= para.letters * 6;
        TableBuilder.OpenCell cell = tables.isEmpty() ? null : tables.element().cell;
        if (cell != null) {
            cell.add(text);
            cell.letters += para.letters;
            cell.boldLetters += para.boldLetters;
        } else if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text, bold, null));
        }
    }

    private void endRow() {
        withTable(TableBuilder::endRow);
        if (++rowCount > Limits.ROWS) {
            throw Limits.tooManyRows();
        }
        if (rowCount % 100 == 0) {
            progress.progress(source.percent() * 6 / 10, 100, "Đọc các bảng trong tệp");
        }
    }

    private void endTable() {
        TableBuilder done = tables.poll();
        if (done == null) {
            return;
        }
        Block.Table table = done.build();
        if (tables.isEmpty()) {
            blocks.add(table);
            blocks.addAll(nested);
            nested.clear();
        } else if (table.rows().size() >= 2 && table.columns() >= 3) {
            nested.add(table); // a table inside a cell: read as a table of its own
        } else {
            TableBuilder.OpenCell cell = tables.element().cell;
            for (Block.Row row : table.rows()) {
                String line = String.join(
                        " ", row.filled().stream().map(Block.Cell::text).toList());
                if (cell != null) {
                    cell.add(line);
                }
            }
        }
    }

    private void withTable(java.util.function.Consumer<TableBuilder> action) {
        if (!tables.isEmpty()) {
            action.accept(tables.element());
        }
    }

    private static void withParagraph(@Nullable Para para, java.util.function.Consumer<Para> action) {
        if (para != null) {
            action.accept(para);
        }
    }
}
