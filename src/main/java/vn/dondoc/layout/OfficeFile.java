package vn.dondoc.layout;

import vn.dondoc.document.office.OfficeDocument;

/** A document to save. */
public record OfficeFile(String fileName, String contentType, byte[] content) {

    /** A .docx. */
    public static OfficeFile docx(String fileName, byte[] content) {
        return new OfficeFile(fileName, OfficeDocument.CONTENT_TYPE, content);
    }

    /** A PDF. */
    public static OfficeFile pdf(String fileName, byte[] content) {
        return new OfficeFile(fileName, "application/pdf", content);
    }
}
