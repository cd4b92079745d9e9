package vn.dondoc.task;

/** Files that lists can be saved as. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String contentType;

    ExportFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** File name ending without the dot. */
    public String extension() {
        return extension;
    }

    /** MIME type. */
    public String contentType() {
        return contentType;
    }
}
