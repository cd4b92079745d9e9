package vn.dondoc.document.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paper, margins, default type, and the page number: centred in the top margin, not on the first page. */
final class PageLayout {

    private static final int HEADER_MM = 10;

    private PageLayout() {}

    static void apply(XWPFDocument document, PageSetup page) {
        defaults(document, page);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        complete(section, page);
        section.addNewTitlePg();
        number(document, page);
    }

    /** Gives a section paper and margins if it has none. */
    static void complete(CTSectPr section, PageSetup page) {
        if (!section.isSetPgSz()) {
            paper(section.addNewPgSz(), page);
        }
        if (!section.isSetPgMar()) {
            margins(section.addNewPgMar(), page);
        }
    }

    private static void paper(CTPageSz size, PageSetup page) {
        size.setW(BigInteger.valueOf(page.width()));
        size.setH(BigInteger.valueOf(page.height()));
        size.setOrient(page.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private static void margins(CTPageMar margins, PageSetup page) {
        margins.setTop(twips(page.topMm()));
        margins.setBottom(twips(page.bottomMm()));
        margins.setLeft(twips(page.leftMm()));
        margins.setRight(twips(page.rightMm()));
        margins.setHeader(twips(HEADER_MM));
        margins.setFooter(twips(HEADER_MM));
        margins.setGutter(BigInteger.ZERO);
    }

    /** So that text which a person adds later looks like the rest. */
    private static void defaults(XWPFDocument document, PageSetup page) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(page.font());
        fonts.setHAnsi(page.font());
        fonts.setCs(page.font());
        fonts.setEastAsia(page.font());
        styles.setDefaultFonts(fonts);
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setStyleId("Normal");
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.addNewName().setVal("Normal");
        normal.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * page.bodySize()));
        styles.addStyle(new XWPFStyle(normal));
        styles.setSpellingLanguage("vi-VN");
    }

    private static void number(XWPFDocument document, PageSetup page) {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        field(paragraph, page, STFldCharType.BEGIN);
        XWPFRun code = run(paragraph, page);
        code.getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, page, STFldCharType.SEPARATE);
        run(paragraph, page).setText("2");
        field(paragraph, page, STFldCharType.END);
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private static void field(XWPFParagraph paragraph, PageSetup page, STFldCharType.Enum type) {
        run(paragraph, page).getCTR().addNewFldChar().setFldCharType(type);
    }

    private static XWPFRun run(XWPFParagraph paragraph, PageSetup page) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(page.font());
        run.setFontSize(13);
        return run;
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(PageSetup.twips(millimetres));
    }
}
