package vn.dondoc.document.office;

/** A stretch of a paragraph in one look. */
public record Words(String text, boolean bold, boolean italic) {

    /** Upright. */
    public static Words plain(String text) {
        return new Words(text, false, false);
    }

    /** Bold. */
    public static Words bold(String text) {
        return new Words(text, true, false);
    }

    /** Italic. */
    public static Words italic(String text) {
        return new Words(text, false, true);
    }
}
