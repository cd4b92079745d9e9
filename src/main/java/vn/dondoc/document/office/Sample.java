package vn.dondoc.document.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.springframework.lang.Nullable;

/**
 * The look of a field: what is put in takes it.
 *
 * @param paragraph where the field stands
 * @param look of the paragraph
 * @param letters look of the words, or null for that of the style
 */
record Sample(XWPFParagraph paragraph, CTPPr look, @Nullable CTRPr letters) {

    static Sample of(FieldFinder.Found found) {
        CTPPr look = found.paragraph().getCTP().isSetPPr()
                ? (CTPPr) found.paragraph().getCTP().getPPr().copy()
                : CTPPr.Factory.newInstance();
        CTRPr letters = found.run().getCTR().isSetRPr()
                ? (CTRPr) found.run().getCTR().getRPr().copy()
                : null;
        return new Sample(found.paragraph(), look, letters);
    }

    /** The same, kept on the page of what follows. */
    Sample withNext() {
        CTPPr changed = (CTPPr) look.copy();
        if (!changed.isSetKeepNext()) {
            changed.addNewKeepNext();
        }
        return new Sample(paragraph, changed, letters);
    }

    /** The same at the top of a page, or just where it comes. */
    Sample onNewPage(boolean top) {
        CTPPr changed = (CTPPr) look.copy();
        if (changed.isSetPageBreakBefore()) {
            changed.unsetPageBreakBefore();
        }
        if (top) {
            changed.addNewPageBreakBefore();
        }
        return new Sample(paragraph, changed, letters);
    }

    Sample bold(boolean bold) {
        CTRPr changed = lettersCopy();
        while (changed.sizeOfBArray() > 0) {
            changed.removeB(0);
        }
        if (bold) {
            changed.addNewB();
        }
        return new Sample(paragraph, look, changed);
    }

    /** Italic instead of bold. */
    Sample italic() {
        CTRPr changed = bold(false).letters();
        if (changed.sizeOfIArray() == 0) {
            changed.addNewI();
        }
        return new Sample(paragraph, look, changed);
    }

    private CTRPr lettersCopy() {
        return letters == null ? CTRPr.Factory.newInstance() : (CTRPr) letters.copy();
    }
}
