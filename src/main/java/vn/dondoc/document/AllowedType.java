package vn.dondoc.document;

import java.util.Locale;
import java.util.Set;

/** The kinds of file that may be attached, with the endings they go under. */
enum AllowedType {
    PDF("application/pdf", "PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument văn bản", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument bảng tính", "ods"),
    PNG("image/png", "ảnh PNG", "png"),
    JPEG("image/jpeg", "ảnh JPEG", "jpg", "jpeg"),
    TEXT("text/plain; charset=UTF-8", "văn bản thuần", "txt", "csv");

    /** For messages. */
    static final String NAMES =
            "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), .odt, .ods, ảnh .png, .jpg, .txt";

    final String contentType;
    final String label;
    private final Set<String> endings;

    AllowedType(String contentType, String label, String... endings) {
        this.contentType = contentType;
        this.label = label;
        this.endings = Set.of(endings);
    }

    boolean fits(String fileName) {
        return endings.contains(ending(fileName));
    }

    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
