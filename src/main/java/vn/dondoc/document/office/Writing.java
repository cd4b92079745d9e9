package vn.dondoc.document.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Puts paragraphs, tables and sections before a place in a document, and takes places out. */
final class Writing {

    private static final PageSetup STANDARD = PageSetup.portrait();

    private final XWPFDocument document;

    Writing(XWPFDocument document) {
        this.document = document;
    }

    XWPFParagraph before(XWPFParagraph place, Sample look, String text) {
        XWPFParagraph paragraph = empty(place);
        paragraph.getCTP().setPPr((CTPPr) look.look().copy());
        XWPFRun run = paragraph.createRun();
        if (look.letters() != null) {
            run.getCTR().setRPr((CTRPr) look.letters().copy());
        }
        Paragraphs.lines(run, text);
        return paragraph;
    }

    /** A table over the whole width, in the letters of {@code look}, and a small line after it: Word wants one. */
    void table(XWPFParagraph place, Sample look, boolean landscape, OfficeTable content) {
        XWPFTable table;
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            table = document.insertNewTbl(cursor);
        }
        Paragraphs paragraphs = new Paragraphs(STANDARD, look.letters());
        TableWriter.write(table, textWidth(landscape), paragraphs, content);
        paragraphs.small(empty(place));
    }

    /** What stands above ends on a page of its own; a page that lies on its side has the same margins. */
    void endSection(XWPFParagraph place, boolean landscape) {
        XWPFParagraph last = new Paragraphs(STANDARD).small(empty(place));
        CTPPr look = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        look.setSectPr(ends());
        if (landscape) {
            lay(look.getSectPr().getPgSz());
        }
        // pages after the first section have their number at once
        if (ends().isSetTitlePg()) {
            ends().unsetTitlePg();
        }
    }

    /** The last section lies on its side. */
    void turn() {
        lay(ends().getPgSz());
    }

    void remove(XWPFParagraph paragraph) {
        if (paragraph.getBody() instanceof XWPFTableCell cell) {
            if (cell.getParagraphs().size() == 1) {
                // a cell cannot be without a paragraph
                while (!paragraph.getRuns().isEmpty()) {
                    paragraph.removeRun(0);
                }
                return;
            }
            cell.removeParagraph(cell.getParagraphs().indexOf(paragraph));
        } else if (paragraph.getBody() instanceof XWPFDocument) {
            document.removeBodyElement(document.getPosOfParagraph(paragraph));
        }
    }

    private XWPFParagraph empty(XWPFParagraph place) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            return place.getBody() instanceof XWPFTableCell cell
                    ? cell.insertNewParagraph(cursor)
                    : document.insertNewParagraph(cursor);
        }
    }

    /** The last section, with paper and margins of the default layout where the layout says nothing. */
    private CTSectPr ends() {
        var body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        PageLayout.complete(section, STANDARD);
        return section;
    }

    private int textWidth(boolean landscape) {
        CTSectPr section = ends();
        int across = number(section.getPgSz().getW());
        int down = number(section.getPgSz().getH());
        int width = landscape ? Math.max(across, down) : across;
        return width
                - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
    }

    private static void lay(CTPageSz size) {
        int across = number(size.getW());
        int down = number(size.getH());
        size.setW(BigInteger.valueOf(Math.max(across, down)));
        size.setH(BigInteger.valueOf(Math.min(across, down)));
        size.setOrient(STPageOrientation.LANDSCAPE);
    }

    private static int number(Object value) {
        return Integer.parseInt(value.toString());
    }
}
