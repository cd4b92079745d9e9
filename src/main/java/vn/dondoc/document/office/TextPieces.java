package vn.dondoc.document.office;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text as a .docx can hold it. */
final class TextPieces {

    private TextPieces() {}

    static void set(CTText piece, String text) {
        piece.setStringValue(text);
        piece.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /** Without the signs that XML does not allow: pasted text is full of them. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\u000b', '\n')
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || (c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff)))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
